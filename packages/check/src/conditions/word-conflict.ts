import type { Fact, Subject } from './claim.ts'

/** The words that a subject may still be; `excluded` where it is not known which words there are. */
interface Choice {
  readonly only?: ReadonlySet<string>
  readonly excluded: ReadonlySet<string>
}

type Agreement = Fact & { readonly kind: 'agree' }

/** Whether no word is left for something, after all that is said of it and of what it agrees with. */
export function wordConflict(facts: readonly Fact[]): boolean {
  const choices = new Map<string, Choice>()
  const choiceOf = (subject: Subject): Choice => choices.get(subject.key) ?? startOf(subject)
  const agreements: Agreement[] = []
  for (const fact of facts) {
    if (fact.kind === 'among') choices.set(fact.of.key, narrowed(choiceOf(fact.of), fact))
    if (fact.kind === 'agree') agreements.push(fact)
  }
  for (const { left, right } of agreements) {
    choices.set(left.key, choiceOf(left))
    choices.set(right.key, choiceOf(right))
  }
  // Each round but the last leaves some subject with fewer words.
  while (agreements.some((agreement) => settle(choices, agreement)));
  return [...choices.values()].some(({ only }) => only?.size === 0)
}

function startOf({ members }: Subject): Choice {
  return { excluded: new Set(), ...(members && { only: new Set(members) }) }
}

function narrowed({ only, excluded }: Choice, { names, isAmong }: Fact & { readonly kind: 'among' }): Choice {
  if (isAmong)
    return {
      only: new Set(names.filter((name) => (only?.has(name) ?? true) && !excluded.has(name))),
      excluded,
    }
  if (only) return { only: new Set([...only].filter((name) => !names.includes(name))), excluded }
  return { excluded: new Set([...excluded, ...names]) }
}

/** Takes over what one side of an agreement says of the other. Whether that has changed anything. */
function settle(choices: Map<string, Choice>, { left, right, isSame }: Agreement): boolean {
  const sides = [
    [left, right],
    [right, left],
  ] as const
  return sides
    .map(([from, to]) => {
      const before = choices.get(to.key)
      const { only } = choices.get(from.key) ?? {}
      if (!before || !only || (!isSame && only.size !== 1)) return false
      const after = narrowed(before, { kind: 'among', of: to, names: [...only], isAmong: isSame })
      choices.set(to.key, after)
      return sizeOf(after) !== sizeOf(before)
    })
    .some((hasChanged) => hasChanged)
}

/** Falls with every word that is ruled out, and from having no end to a number. */
function sizeOf({ only, excluded }: Choice): number {
  return only ? only.size : Number.MAX_SAFE_INTEGER - excluded.size
}
