import { IRREGULAR_VERBS, WORDS_BY_USE } from './generated/english-words.ts'
import { TRADE_WORDS } from './trade-words.ts'

/** What the dictionaries say, ready to be asked. All words are in small letters. */
export interface Dictionary {
  /** Of a word as it stands in a dictionary: `n`, `v`, `a`, `r` for its uses, the most usual first. */
  readonly uses: ReadonlyMap<string, string>
  /** The verb of an irregular past or participle, such as `sent`. */
  readonly irregular: ReadonlyMap<string, string>
  /** Past and participle of an irregular verb. */
  readonly pasts: ReadonlyMap<string, { readonly past: string; readonly participle: string }>
}

/** Verbs whose past is the verb itself: `OrderRead` may have happened, or not. English has no more of them in use. */
export const UNCHANGING_VERBS: ReadonlySet<string> = new Set(
  'bet bid broadcast burst bust cast cost cut fit forecast hit hurt input knit let offset outbid output overcut preset put quit read recast reread reset retrofit rid set shed shut slit split spread sublet thrust typecast undercut upset wed wet beat come become overcome run rerun overrun outrun'.split(
    ' ',
  ),
)

let made: Dictionary | undefined

/** Made when the first name is judged: some milliseconds, and two or three megabytes for as long as the program runs. */
export function dictionary(): Dictionary {
  made ??= makeDictionary()
  return made
}

function makeDictionary(): Dictionary {
  const uses = new Map<string, string>()
  for (const list of [WORDS_BY_USE, TRADE_WORDS]) addWords(uses, list)
  const irregular = new Map<string, string>()
  const pasts = new Map<string, { readonly past: string; readonly participle: string }>()
  for (const verb of IRREGULAR_VERBS.split(',')) {
    const [base = '', past = '', ...others] = verb.trim().split(/\s+/)
    pasts.set(base, { past, participle: others[0] ?? past })
    for (const form of [past, ...others]) if (!irregular.has(form)) irregular.set(form, base)
  }
  return { uses, irregular, pasts }
}

function addWords(uses: Map<string, string>, list: string): void {
  let use = ''
  for (const item of list.split(/\s+/)) {
    const colon = item.indexOf(':')
    if (colon >= 0) use = item.slice(0, colon)
    const word = item.slice(colon + 1)
    if (word !== '') uses.set(word, merged(uses.get(word) ?? '', use))
  }
}

function merged(known: string, added: string): string {
  return known + [...added].filter((letter) => !known.includes(letter)).join('')
}
