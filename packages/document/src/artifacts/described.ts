import { connectionsTo, type ModelIndex, type NamedElement } from '@landfall/model'
import { type Mention, mentionOf } from './mention.ts'

/** What every entry of a named element begins with. */
export interface Described extends Mention {
  readonly id: string
  readonly label?: string
  readonly description?: string
  /** Earlier names, the latest first. */
  readonly was: readonly string[]
  /** Open questions about it. */
  readonly hotspots: readonly string[]
  readonly opportunities: readonly string[]
}

export function describedOf(index: ModelIndex, element: NamedElement): Described {
  const { id, label, description, was } = element
  const notes = connectionsTo(index, element, 'is about').map(({ source }) => source)
  return {
    ...mentionOf(index, element),
    id,
    ...(label !== undefined && { label }),
    ...(description !== undefined && { description }),
    was,
    hotspots: notes.flatMap((note) =>
      note.kind === 'hotspot' && note.resolved === undefined ? [note.question] : [],
    ),
    opportunities: notes.flatMap((note) => (note.kind === 'opportunity' ? [note.text] : [])),
  }
}
