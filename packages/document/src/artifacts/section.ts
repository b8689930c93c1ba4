import { type Element, elementOf, type ModelIndex } from '@landfall/model'
import { type Mention, mentionOf } from './mention.ts'

/** Entries that stand together on the wall: in one context and, for commands and events, one aggregate. */
export interface Section<Entry> {
  /** Absent for what stands outside all contexts. */
  readonly context?: string
  /** Absent for what stands in no aggregate. */
  readonly aggregate?: Mention
  readonly entries: readonly Entry[]
}

/**
 * Elements by context and aggregate. Contexts come in the order in which the text first speaks of one of the elements,
 * aggregates within them likewise, and entries as on the wall: in the order of the text.
 */
export function sectionsOf<Kind extends Element, Entry>(
  index: ModelIndex,
  elements: readonly Kind[],
  entryOf: (element: Kind) => Entry,
): readonly Section<Entry>[] {
  const contexts = Map.groupBy(elements, ({ context }) => context)
  return [...contexts].flatMap(([context, inContext]) => {
    const aggregates = Map.groupBy(inContext, (element) =>
      'aggregate' in element ? elementOf(index, element.aggregate, 'aggregate') : undefined,
    )
    return [...aggregates].map(([aggregate, inAggregate]) => ({
      ...(context !== undefined && { context }),
      ...(aggregate && { aggregate: mentionOf(index, aggregate) }),
      entries: inAggregate.map(entryOf),
    }))
  })
}
