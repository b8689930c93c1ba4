import { attempt, type Command, type DefinitionIndex } from '@landfall/kernel'
import { type LeftBehind, streamOf } from './left-behind.ts'
import { portsAt } from './replayed-processes.ts'

/**
 * Whether a command that left nothing may have been refused, or have been no news: whether there is a state of its
 * instance, at or behind the position from which it came, in which it records nothing.
 */
export function mayLeaveNothing(
  { log, byStream }: LeftBehind,
  index: DefinitionIndex,
  { command, position }: { readonly command: Command; readonly position: number },
): boolean {
  const decider = index.deciderOf(command.type)
  const keyed = decider && attempt(() => decider.keyOf(command))
  if (!decider || !keyed?.ok) return false
  const { aggregate } = decider
  const events = byStream.get(streamOf({ aggregate, key: keyed.value })) ?? []
  const recordsNothing = (state: unknown, now: number) => {
    const decided = attempt(() => decider.decide(command, state, portsAt(now)))
    return decided.ok && (!decided.value.ok || decided.value.value.length === 0)
  }
  let state: unknown = decider.initialState
  let now = log[position - 1]?.at ?? 0
  for (const recorded of events) {
    if (recorded.position > position && recordsNothing(state, now)) return true
    now = Math.max(now, recorded.at)
    const evolved = attempt(() => decider.evolve(state, recorded.event, recorded))
    if (evolved.ok) state = evolved.value
  }
  return recordsNothing(state, now)
}
