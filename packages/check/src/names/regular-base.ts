/** Endings of regular forms, and what may stand in their place in the base. */
const ENDINGS = {
  past: [
    { ending: /ied$/, bases: ['y', 'ie'] },
    { ending: /cked$/, bases: ['ck', 'c'] },
    { ending: /ed$/, bases: ['', 'e'] },
  ],
  gerund: [
    { ending: /ying$/, bases: ['y', 'ie'] },
    { ending: /cking$/, bases: ['ck', 'c'] },
    { ending: /ing$/, bases: ['', 'e'] },
  ],
  onS: [
    { ending: /ies$/, bases: ['y', 'ie'] },
    { ending: /(?<=s|x|z|ch|sh|o)es$/, bases: ['', 'e'] },
    { ending: /(?<!s)s$/, bases: [''] },
  ],
} as const

/**
 * The word of which a regular form is made: `shipped` of `ship`, `cancelled` of `cancel`, `boxes` of `box`. The first
 * candidate that is known; undefined where none is.
 */
export function regularBase(
  form: string,
  ending: keyof typeof ENDINGS,
  isKnown: (base: string) => boolean,
): string | undefined {
  return regularBases(form, ending).find(isKnown)
}

function regularBases(form: string, kind: keyof typeof ENDINGS): readonly string[] {
  return ENDINGS[kind].flatMap(({ ending, bases }) => {
    if (!ending.test(form)) return []
    const stem = form.replace(ending, '')
    const undoubled = kind !== 'onS' && /([b-df-hj-np-tvwxz])\1$/.test(stem) ? [stem.slice(0, -1)] : []
    return [...bases.map((end) => stem + end), ...undoubled]
  })
}
