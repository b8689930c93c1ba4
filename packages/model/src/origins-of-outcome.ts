import { elementOf } from './element-of.ts'
import type { Command, Outcome } from './elements.ts'
import { messageFields } from './message-fields.ts'
import type { ModelIndex } from './model-index.ts'
import type { FieldOrigin } from './origin.ts'
import { type OriginPlace, originByName, ownOrigin } from './origin-by-name.ts'
import { targetOf } from './target-of.ts'

/**
 * Where each field of an event comes from that a command records: its braces, else the command's field of that name,
 * else the state's, else the key, else its default. A command that `creates` has no state to look at. The key of the
 * event's aggregate is among the fields. Empty if the event is not known.
 */
export function originsOfOutcome(
  index: ModelIndex,
  command: Command,
  outcome: Outcome,
): readonly FieldOrigin[] {
  const event = targetOf(index, outcome.event, 'event')
  if (!event) return []
  const aggregate = elementOf(index, command.aggregate, 'aggregate')
  const places: readonly OriginPlace[] = [
    { kind: 'command field', fields: command.fields },
    { kind: 'state', fields: command.mode === 'creates' ? [] : (aggregate?.state ?? []) },
    { kind: 'key', fields: aggregate?.key ? [aggregate.key] : [] },
  ]
  return messageFields(index, event).map((field) => ({
    field,
    origin: originByName(field, outcome.fields, places) ?? ownOrigin(field),
  }))
}
