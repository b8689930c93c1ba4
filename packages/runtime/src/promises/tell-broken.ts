import { draftOf, type Engine } from '../engine.ts'
import type { BrokenRecord } from '../store/shelf-values.ts'

/** Puts down that a promise or invariant was broken. The same break told again takes the place of the first. */
export function tellBroken(
  engine: Engine,
  {
    scope,
    id,
    broken,
  }: {
    /** The rule, or the aggregate. */
    readonly scope: string
    readonly id: string
    readonly broken: BrokenRecord
  },
): void {
  // Taken from 0, so that at the moment 0 it is not -0, which JSON does not know.
  draftOf(engine).put('broken', { scope, key: id, rank: 0 - engine.now(), value: broken })
}

/** What is told where a condition or a rule had no answer. */
export function untold(says: string, cause: { readonly message: string }): string {
  return `${says}, which cannot be told here: ${cause.message}`
}
