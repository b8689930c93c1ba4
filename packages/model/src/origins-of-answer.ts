import type { SystemAnswer } from './command-clause.ts'
import { elementOf } from './element-of.ts'
import type { SystemReaction } from './elements.ts'
import { messageFields } from './message-fields.ts'
import type { ModelIndex } from './model-index.ts'
import type { FieldOrigin } from './origin.ts'
import { type OriginPlace, originByName, ownOrigin } from './origin-by-name.ts'
import { targetOf } from './target-of.ts'

/**
 * Where each field of an event comes from that a system answers with: from the system if it says so in braces, else
 * from the event that it answers to, else from the state of the answer's aggregate, else its default. The key of
 * that aggregate is among the fields. Empty if the answer is not known.
 */
export function originsOfAnswer(
  index: ModelIndex,
  reaction: SystemReaction,
  answer: SystemAnswer,
): readonly FieldOrigin[] {
  const event = targetOf(index, answer.event, 'event')
  if (!event) return []
  const trigger = targetOf(index, reaction.event, 'event', 'publication')
  const places: readonly OriginPlace[] = [
    { kind: 'supplied by system', fields: answer.fields },
    { kind: 'event field', fields: trigger ? messageFields(index, trigger) : [] },
    { kind: 'state', fields: elementOf(index, event.aggregate, 'aggregate')?.state ?? [] },
  ]
  return messageFields(index, event).map((field) => ({
    field,
    origin: originByName(field, [], places) ?? ownOrigin(field),
  }))
}
