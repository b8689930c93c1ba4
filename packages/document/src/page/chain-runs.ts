import type { ChainStepEntry } from '../artifacts/chain-list.ts'

/** Steps of which each is all that follows from the one before, and the branches behind the last. */
export interface ChainRun {
  readonly steps: readonly { readonly step: ChainStepEntry; readonly number: number }[]
  readonly branches: readonly ChainRun[]
}

/** More runs within each other than this are told as one: nobody reads further to the right. */
const DEPTH_MAX = 24

/** A chain as runs and branches, from the steps that follow from none. */
export function chainRuns(steps: readonly ChainStepEntry[]): readonly ChainRun[] {
  const followers = Map.groupBy(
    steps.map((step, number) => ({ step, number })),
    ({ step }) => step.from,
  )
  const runFrom = (number: number, depth: number): ChainRun => {
    const run: { step: ChainStepEntry; number: number }[] = []
    let behind = steps.slice(number, number + 1).map((step) => ({ step, number }))
    while (behind.length === 1 || (behind.length > 0 && depth >= DEPTH_MAX)) {
      run.push(...behind)
      behind = behind.flatMap((each) => followers.get(each.number) ?? [])
    }
    return { steps: run, branches: behind.map((each) => runFrom(each.number, depth + 1)) }
  }
  return (followers.get(undefined) ?? []).map(({ number }) => runFrom(number, 0))
}
