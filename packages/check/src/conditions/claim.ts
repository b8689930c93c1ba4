import type { Duration } from '@landfall/model'
import type { Exact } from './exact.ts'

/** Something whose value nobody knows: a field, a list's length, a calculation that is looked at as a whole. */
export interface Subject {
  /** Two subjects of one key have one value. */
  readonly key: string
  /** Whether its value, if it is a number, has no decimals. */
  readonly isWhole: boolean
  /** All values that it may have, where they are words. */
  readonly members?: readonly string[]
  readonly least?: Exact
  readonly most?: Exact
  /** Set for a literal that has an order and is no number: a text, an id, a date, a length of time. */
  readonly literal?: string | Duration
}

/** One subject less the other; zero for a side that is left out. */
export interface Difference {
  readonly plus?: Subject
  readonly minus?: Subject
}

/** A claim that is not made of others. */
export type Fact =
  | { readonly kind: 'presence'; readonly of: Subject; readonly isPresent: boolean }
  /** Its value is one of these words, or none of them. */
  | {
      readonly kind: 'among'
      readonly of: Subject
      readonly names: readonly string[]
      readonly isAmong: boolean
    }
  /** The words on both sides are the same, or are not. */
  | { readonly kind: 'agree'; readonly left: Subject; readonly right: Subject; readonly isSame: boolean }
  /** The difference is at most, or where `isStrict` below, the limit. */
  | {
      readonly kind: 'bound'
      readonly difference: Difference
      readonly limit: Exact
      readonly isStrict: boolean
    }
  /** The difference is not this number. */
  | { readonly kind: 'apart'; readonly difference: Difference; readonly value: Exact }

/** What a condition says of its subjects: all of some claims, or at least one of them. */
export type Claim =
  | Fact
  | { readonly kind: 'all'; readonly parts: readonly Claim[] }
  | { readonly kind: 'some'; readonly parts: readonly Claim[] }

/** Says nothing. It also stands for whatever is not understood, so that nothing is concluded from it. */
export const ANYTHING: Claim = { kind: 'all', parts: [] }

/** Cannot be. */
const NOTHING: Claim = { kind: 'some', parts: [] }

export function certainly(holds: boolean): Claim {
  return holds ? ANYTHING : NOTHING
}

export function all(...parts: readonly Claim[]): Claim {
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'all', parts }
}

export function some(...parts: readonly Claim[]): Claim {
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'some', parts }
}
