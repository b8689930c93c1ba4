import type { Expression, ModelIndex } from '@landfall/model'
import type { Claim } from './claim.ts'

/** Reads conditions into claims. Handed on rather than imported, because conditions stand in parts of conditions. */
export interface ConditionReader {
  readonly index: ModelIndex
  readonly claimOf: (condition: Expression, holds: boolean) => Claim
}
