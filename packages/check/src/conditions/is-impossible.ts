import type { Claim, Fact } from './claim.ts'
import { differenceConflict } from './difference-conflict.ts'
import { presenceConflict } from './presence-conflict.ts'
import { wordConflict } from './word-conflict.ts'

/** Combinations of alternatives that are tried; where more would be needed it counts as possible. */
const TRIES_MAX = 100

/** Whether claims cannot all be so at once. True only if that is certain. */
export function isImpossible(claims: readonly Claim[]): boolean {
  return isRuledOut(claims, { left: TRIES_MAX })
}

type Choice = Claim & { readonly kind: 'some' }

/** Goes through the alternatives one by one, and leaves a way as soon as the facts on it contradict each other. */
function isRuledOut(claims: readonly Claim[], tries: { left: number }): boolean {
  if (tries.left <= 0) return false
  tries.left -= 1
  const { facts, choices } = settled(claims)
  if (presenceConflict(facts) || wordConflict(facts) || differenceConflict(facts)) return true
  const fewest = choices.toSorted((left, right) => left.parts.length - right.parts.length)[0]
  if (!fewest) return false
  const others: readonly Claim[] = [...facts, ...choices.filter((choice) => choice !== fewest)]
  return fewest.parts.every((part) => isRuledOut([part, ...others], tries))
}

/** The facts that hold in any case, and the choices that are left. */
function settled(claims: readonly Claim[]): {
  readonly facts: readonly Fact[]
  readonly choices: readonly Choice[]
} {
  const facts: Fact[] = []
  const choices: Choice[] = []
  const waiting = claims.toReversed()
  for (let claim = waiting.pop(); claim; claim = waiting.pop()) {
    if (claim.kind === 'all') waiting.push(...claim.parts)
    else if (claim.kind !== 'some') facts.push(claim)
    else if (claim.parts.length === 1 && claim.parts[0]) waiting.push(claim.parts[0])
    else choices.push(claim)
  }
  return { facts, choices }
}
