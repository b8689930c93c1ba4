import type { MessageId, Step } from './step.ts'

/**
 * A shortest way from each message back to it, the shortest of them first. A loop is there once for each of its
 * messages that it was found from.
 *
 * @param startsMax - from how many messages at most loops are looked for.
 */
export function shortestLoops(steps: readonly Step[], startsMax: number): readonly (readonly Step[])[] {
  const from = Map.groupBy(steps, (step) => step.from.id)
  return [...from.keys()]
    .slice(0, startsMax)
    .map((start) => loopFrom(from, start))
    .filter((loop) => loop.length > 0)
    .toSorted((one, other) => one.length - other.length)
}

function loopFrom(from: ReadonlyMap<MessageId, readonly Step[]>, start: MessageId): readonly Step[] {
  const reachedBy = new Map<MessageId, Step>()
  const waiting: MessageId[] = [start]
  // The list grows while it is gone through: nearer messages come first.
  for (const message of waiting) {
    for (const step of from.get(message) ?? []) {
      if (step.to.id === start) return wayTo(reachedBy, step)
      if (reachedBy.has(step.to.id)) continue
      reachedBy.set(step.to.id, step)
      waiting.push(step.to.id)
    }
  }
  return []
}

function wayTo(reachedBy: ReadonlyMap<MessageId, Step>, last: Step): readonly Step[] {
  const way = [last]
  for (let step = reachedBy.get(last.from.id); step; step = reachedBy.get(step.from.id)) way.push(step)
  return way.reverse()
}
