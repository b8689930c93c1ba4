import { type Aggregate, elementsOf, type ModelIndex, membersOf } from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'
import { type Described, describedOf } from './described.ts'
import { type FieldEntry, fieldEntries } from './field-entries.ts'
import { type Mention, mentionOf } from './mention.ts'

export interface AggregateEntry extends Described {
  readonly key?: FieldEntry
  readonly state: readonly FieldEntry[]
  /** `always …`, as storm text. */
  readonly invariants: readonly string[]
  readonly commands: readonly Mention[]
  readonly events: readonly Mention[]
}

/** What is decided as one, in the order of the text. */
export function aggregateList(index: ModelIndex, options: DocumentOptions): readonly AggregateEntry[] {
  return elementsOf(index, 'aggregate').map((aggregate) => aggregateEntry(index, aggregate, options))
}

function aggregateEntry(index: ModelIndex, aggregate: Aggregate, options: DocumentOptions): AggregateEntry {
  const { commands, events } = membersOf(index, aggregate)
  const [key] = fieldEntries(
    index,
    { fields: aggregate.key ? [aggregate.key] : [], key: aggregate.key },
    options,
  )
  return {
    ...describedOf(index, aggregate),
    ...(key && { key }),
    state: fieldEntries(index, { fields: aggregate.state }, options),
    invariants: aggregate.invariants.map((condition) => options.printExpression(condition)),
    commands: commands.map((command) => mentionOf(index, command)),
    events: events.map((event) => mentionOf(index, event)),
  }
}
