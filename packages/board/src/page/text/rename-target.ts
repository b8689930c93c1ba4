import type { StormEdit } from '@landfall/language'
import type { Meaning } from './meaning-at.ts'

/** Something that can be given another name, everywhere at once. */
export interface RenameTarget {
  readonly title: string
  readonly name: string
  readonly edit: (name: string) => StormEdit
}

/** How what a word means is renamed; undefined for what has no name. */
export function renameTarget(meaning: Meaning | undefined): RenameTarget | undefined {
  if (meaning?.kind === 'field') {
    const { field, address } = meaning.declared
    const { answer: _, ...of } = address
    return {
      title: `New name of the field ${field.name}`,
      name: field.name,
      edit: (to) => ({ kind: 'rename field', name: field.name, to, ...of }),
    }
  }
  if (!meaning || !('name' in meaning.element)) return undefined
  const { name, place } = meaning.element
  return { title: `New name of ${name}`, name, edit: (to) => ({ kind: 'rename', element: place, name: to }) }
}
