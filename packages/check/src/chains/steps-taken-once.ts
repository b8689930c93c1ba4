import { elementOf } from '@landfall/model'
import { type Comparison, compares } from './comparison.ts'
import { followedBack } from './followed-back.ts'
import { locationText, MESSAGE } from './location.ts'
import type { MessageId, Step } from './step.ts'
import type { Tangle } from './tangle.ts'
import { valuesBehind } from './values-behind.ts'

/**
 * Steps of a tangle that nobody can take twice on one way round: what happens behind them makes their condition false,
 * creates what can be created once, or ends the process that takes them.
 */
export function stepsTakenOnce(tangle: Tangle): readonly Step[] {
  return tangle.steps.filter(
    (step) => createsOnce(tangle, step) || endsItsProcess(tangle, step) || shutsItself(tangle, step),
  )
}

/** The second time there is such an instance already, if the key is the same on every way round. */
function createsOnce(tangle: Tangle, step: Step): boolean {
  if (step.kind !== 'records' || step.from.mode !== 'creates') return false
  const aggregate = elementOf(tangle.index, step.from.aggregate, 'aggregate')
  if (!aggregate) return false
  return !aggregate.key || staysTheSame(tangle, step.from.id, aggregate.key.name)
}

/** A process that has ended does not start again for its key. */
function endsItsProcess(tangle: Tangle, step: Step): boolean {
  if (step.kind !== 'sends' || step.sending.kind !== 'process') return false
  const { key, ends } = step.sending.process
  if (!key || !staysTheSame(tangle, step.from.id, key.name)) return false
  const closing = new Set(ends.flatMap(({ target }) => target ?? []))
  return (
    closing.has(step.from.id) || !canReach(tangle, { from: step.to.id, to: step.from.id, without: closing })
  )
}

function staysTheSame(tangle: Tangle, message: MessageId, field: string): boolean {
  const start = { message, location: { holder: MESSAGE, field } }
  return followedBack(tangle, start, (source) => source.kind === 'moved' && source.by === 0) !== undefined
}

function canReach(
  tangle: Tangle,
  { from, to, without }: { from: MessageId; to: MessageId; without: ReadonlySet<MessageId> },
): boolean {
  const reached = new Set<MessageId>()
  const waiting = [from]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next) || without.has(next)) continue
    if (next === to) return true
    reached.add(next)
    for (const step of tangle.stepsFrom(next)) waiting.push(step.to.id)
  }
  return false
}

function shutsItself(tangle: Tangle, step: Step): boolean {
  return tangle.conditionsOf(step).some((condition) => isFalseBehind(tangle, step, condition))
}

/** Whether a comparison with a constant holds no more, whichever way leads back to where it is asked for. */
function isFalseBehind(tangle: Tangle, step: Step, { left, operator, right }: Comparison): boolean {
  if (left.kind !== 'moved' || left.by !== 0 || right.kind !== 'constant') return false
  const trail = followedBack(tangle, { message: step.from.id, location: left.from }, () => true)
  if (!trail) return false
  const back = valuesBehind(tangle, step, trail).get(step.from.id)
  if (!back) return true
  const values = back.get(locationText(left.from))
  if (values === undefined || values === 'any') return false
  return [...values].every((value) => !compares(value, operator, right.value))
}
