/** What is said of a field: several that begin alike are told together, as in `` `a` of First, Second ``. */
export interface Phrase {
  readonly lead: string
  readonly name: string
}

/** Phrases in words, in their order, those that begin alike joined and none told twice. */
export function joinedPhrases(phrases: readonly Phrase[]): readonly string[] {
  const names = new Map<string, Set<string>>()
  for (const { lead, name } of phrases) {
    const known = names.get(lead) ?? new Set()
    names.set(lead, known.add(name))
  }
  return [...names].flatMap(([lead, each]) => (lead === '' ? [...each] : [`${lead}${[...each].join(', ')}`]))
}
