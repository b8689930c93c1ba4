import { dictionary, UNCHANGING_VERBS } from './dictionary.ts'

/** `placed` of `place`, `sent` of `send`, `withdrawn` of `withdraw`: what stands behind "has been". */
export function participleOf(base: string): string {
  return irregularOf(base)?.participle ?? regularPast(base)
}

/** `placed`, `sent`, `withdrew`: what somebody did. */
export function pastTenseOf(base: string): string {
  return irregularOf(base)?.past ?? regularPast(base)
}

function irregularOf(base: string): { readonly past: string; readonly participle: string } | undefined {
  if (UNCHANGING_VERBS.has(base)) return UNCHANGING_PASTS.get(base) ?? { past: base, participle: base }
  const { pasts } = dictionary()
  const own = pasts.get(base)
  if (own) return own
  const [prefix = ''] = /^(?:over|under|out|re|un|mis|fore|pre|inter)(?=\p{L}{3})/u.exec(base) ?? []
  const rest = prefix === '' ? undefined : pasts.get(base.slice(prefix.length))
  return rest && { past: prefix + rest.past, participle: prefix + rest.participle }
}

/** Verbs whose participle is their base, though their past is not. */
const UNCHANGING_PASTS: ReadonlyMap<string, { readonly past: string; readonly participle: string }> = new Map(
  [
    ['come', { past: 'came', participle: 'come' }],
    ['become', { past: 'became', participle: 'become' }],
    ['overcome', { past: 'overcame', participle: 'overcome' }],
    ['run', { past: 'ran', participle: 'run' }],
    ['rerun', { past: 'reran', participle: 'rerun' }],
    ['beat', { past: 'beat', participle: 'beaten' }],
  ],
)

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  if (/[aeiou]c$/.test(base)) return `${base}ked`
  return DOUBLED.test(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`
}

/** A short vowel before the last consonant: `ship`; and longer verbs that double it too: `admit`, `cancel`. */
const DOUBLED =
  /^[^aeiou]*(?:qu)?[aeiou][b-df-hj-np-tvz]$|(?:[^aeiou][aeo]l|fil|rol|nul|(?<!li|vo)mit|(?<!f)fer|cur|quip|pel|allot|regret|format|^(?:un|re)(?:pin|plan|ban|tag|map|ship|stop|wrap|log))$/
