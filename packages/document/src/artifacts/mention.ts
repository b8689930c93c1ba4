import {
  type Element,
  type ElementId,
  type ElementKind,
  elementsNamed,
  type ModelIndex,
  type Reference,
  targetOf,
} from '@landfall/model'

/** How one element is spoken of in another's entry. */
export interface Mention {
  /** What people see: the label, else the name; with its context where another of the kind is called the same. */
  readonly title: string
  /** The name in the text of the storm; of a hot spot, promise or scenario its words. */
  readonly name: string
  readonly kind?: ElementKind
  readonly context?: string
  /** Absent where the name stands for nothing, or for nothing certain: the storm is unfinished there. */
  readonly id?: ElementId
}

export function mentionOf(index: ModelIndex, element: Element): Mention {
  const { kind, id, context } = element
  return {
    title: titleOf(index, element),
    name: nameOf(element),
    kind,
    ...(context !== undefined && { context }),
    id,
  }
}

/** What a reference means, or at least what was written. */
export function mentionOfReference(index: ModelIndex, reference: Reference): Mention {
  const target = targetOf(index, reference)
  return target ? mentionOf(index, target) : { title: reference.text, name: reference.text }
}

function titleOf(index: ModelIndex, element: Element): string {
  if (!('name' in element)) return nameOf(element)
  if (element.label !== undefined && element.label.trim() !== '') return element.label
  const { name, kind, context } = element
  const namesakes = elementsNamed(index, name).filter((other) => other.kind === kind)
  return namesakes.length > 1 && context !== undefined ? `${context}.${name}` : name
}

function nameOf(element: Element): string {
  switch (element.kind) {
    case 'hotspot':
      return element.question
    case 'opportunity':
      return element.text
    case 'promise':
    case 'scenario':
      return element.title
    case 'subscription':
      return element.event.text
    case 'reading':
      return element.view.text
    case 'relation':
      return `${element.from.text} -> ${element.to.text}`
    case 'ignore':
      return element.code
    default:
      return element.name
  }
}
