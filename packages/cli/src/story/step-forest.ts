import type { Step } from '@landfall/kernel'

/** Steps as trees of causes. */
export interface StepForest {
  /** What came from outside, from before these steps, or at its own time, in the order in which it happened. */
  readonly roots: readonly Step[]
  childrenOf(step: Step): readonly Step[]
}

export function stepForest(steps: readonly Step[]): StepForest {
  const known = new Set(steps.map(({ id }) => id))
  const roots: Step[] = []
  const children = new Map<number, Step[]>()
  for (const step of steps) {
    const { causeId } = step
    if (causeId === undefined || !known.has(causeId) || isFiring(step)) roots.push(step)
    else children.set(causeId, [...(children.get(causeId) ?? []), step])
  }
  return { roots, childrenOf: ({ id }) => children.get(id) ?? [] }
}

/** What the clock brings about begins a tree of its own: nobody finds it below what set the timer a month before. */
export function isFiring({ kind }: Step): boolean {
  return kind === 'timer fired' || kind === 'timeout fired' || kind === 'schedule fired'
}
