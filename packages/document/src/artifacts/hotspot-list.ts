import { elementsOf, type Hotspot, type ModelIndex, type Opportunity } from '@landfall/model'
import { type Mention, mentionOfReference } from './mention.ts'

/** An open question, a closed one, or an idea, and the stickies it hangs on. */
export interface NoteEntry {
  readonly text: string
  readonly description?: string
  readonly context?: string
  readonly on: readonly Mention[]
}

export interface HotspotList {
  readonly open: readonly NoteEntry[]
  /** `answer` is empty where nobody wrote it down. */
  readonly resolved: readonly (NoteEntry & { readonly answer: string })[]
  readonly opportunities: readonly NoteEntry[]
}

export function hotspotList(index: ModelIndex): HotspotList {
  const hotspots = elementsOf(index, 'hotspot')
  return {
    open: hotspots
      .filter(({ resolved }) => resolved === undefined)
      .map((hotspot) => noteEntry(index, hotspot, hotspot.question)),
    resolved: hotspots.flatMap((hotspot) =>
      hotspot.resolved === undefined
        ? []
        : [{ ...noteEntry(index, hotspot, hotspot.question), answer: hotspot.resolved }],
    ),
    opportunities: elementsOf(index, 'opportunity').map((each) => noteEntry(index, each, each.text)),
  }
}

function noteEntry(index: ModelIndex, note: Hotspot | Opportunity, text: string): NoteEntry {
  const { description, context, on } = note
  return {
    text,
    ...(description !== undefined && { description }),
    ...(context !== undefined && { context }),
    on: on.map((reference) => mentionOfReference(index, reference)),
  }
}
