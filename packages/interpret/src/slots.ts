import type { Expression } from '@landfall/model'
import type { Evaluate } from './environment.ts'

/** Where the `let`s and parameters of an expression are kept. */
export interface Slots {
  readonly byName: ReadonlyMap<string, number>
  /** Handed in, because the parts of an expression are compiled by files that this one calls. */
  compile(expression: Expression, slots: Slots): Evaluate
}
