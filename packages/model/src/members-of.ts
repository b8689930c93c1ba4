import type { Aggregate, Command, Event } from './elements.ts'
import type { ModelIndex } from './model-index.ts'

/** The commands and events that stand in an aggregate, in the order of the text. */
export function membersOf(
  index: ModelIndex,
  aggregate: Aggregate,
): { readonly commands: readonly Command[]; readonly events: readonly Event[] } {
  const members = index.byAggregate.get(aggregate.id) ?? []
  return {
    commands: members.filter((member) => member.kind === 'command'),
    events: members.filter((member) => member.kind === 'event'),
  }
}
