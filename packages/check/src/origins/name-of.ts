import { type ElementId, elementOf, type ModelIndex } from '@landfall/model'

/** What an element is called; its context for a reading, which has no name, and its title for a promise. */
export function nameOf(index: ModelIndex, id: ElementId): string {
  const element = elementOf(index, id)
  if (!element) return id
  if ('name' in element) return element.name
  if ('title' in element) return `"${element.title}"`
  return element.context ?? element.kind
}
