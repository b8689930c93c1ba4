import { type ModelIndex, messageFields, type Policy, rowFields, targetOf } from '@landfall/model'
import { claimOf } from './claim-of.ts'
import { judgeCondition } from './judge-condition.ts'
import type { Judged } from './judged.ts'
import { type FieldOwner, knownOfFields } from './known.ts'
import { possibleEventValues } from './possible-event-values.ts'
import { possibleRowValues } from './possible-row-values.ts'

/** The `where` behind the event, and then that of `for each`, which knows the first. */
export function judgePolicy(index: ModelIndex, policy: Policy): readonly Judged[] {
  const { trigger, forEach } = policy
  const ofEvent = trigger?.kind === 'event' ? trigger.guard : undefined
  const guards = [
    { role: 'event', condition: ofEvent },
    { role: 'rows', condition: forEach?.guard },
  ] as const
  const conditions = guards.flatMap(({ condition }) => condition ?? [])
  if (conditions.length === 0) return []
  const known = [...knownOfFields(index, ownersOf(index, policy), conditions)]
  const judged: Judged[] = []
  for (const { role, condition } of guards) {
    if (!condition) continue
    const judgement = judgeCondition(index, condition, known)
    if (judgement) judged.push({ role, condition, ...judgement })
    if (judgement?.verdict === 'never') break
    known.push({ kind: 'condition', word: 'where', condition, claim: claimOf(index, condition, true) })
  }
  return judged
}

function ownersOf(index: ModelIndex, { trigger, forEach }: Policy): readonly FieldOwner[] {
  const reference = trigger?.kind === 'event' ? trigger.event : undefined
  const event = targetOf(index, reference, 'event', 'publication')
  const view = targetOf(index, forEach?.view, 'view')
  const owners: FieldOwner[] = []
  if (event) {
    owners.push({
      of: 'message',
      owner: event,
      fields: messageFields(index, event),
      isComplete: true,
      valuesOf: (name) => possibleEventValues(index, { event, name }),
    })
  }
  if (view) {
    owners.push({
      of: 'row',
      owner: view,
      fields: rowFields(view),
      isComplete: false,
      valuesOf: (name) => possibleRowValues(index, view, name),
    })
  }
  return owners
}
