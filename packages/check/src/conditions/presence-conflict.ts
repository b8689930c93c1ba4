import type { Fact } from './claim.ts'

/** Whether something is said to be there and to be missing. */
export function presenceConflict(facts: readonly Fact[]): boolean {
  const said = new Map<string, boolean>()
  for (const fact of facts) {
    if (fact.kind !== 'presence') continue
    const { of, isPresent } = fact
    if ((said.get(of.key) ?? isPresent) !== isPresent) return true
    said.set(of.key, isPresent)
  }
  return false
}
