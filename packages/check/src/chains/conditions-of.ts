import { type Comparison, comparisonsIn } from './comparison.ts'
import { guardsOf } from './guards-of.ts'
import type { Step } from './step.ts'

/** Comparisons that all hold whenever a step is taken, in terms of what stands before it. */
export function conditionsOf(step: Step): readonly Comparison[] {
  return guardsOf(step).flatMap(({ condition, read, holds }) => comparisonsIn(condition, read, { holds }))
}
