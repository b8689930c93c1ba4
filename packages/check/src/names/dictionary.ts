import { IRREGULAR_VERBS, RARER_WORDS, WORDS_BY_USE } from './generated/english-words.ts'
import { TRADE_WORDS } from './trade-words.ts'

/** What the dictionaries say, ready to be asked. All words are in small letters. */
export interface Dictionary {
  /** Of a word as it stands in a dictionary: `n`, `v`, `a`, `r` for its uses, the most usual first. */
  readonly uses: ReadonlyMap<string, string>
  /** The same for words that are rarer, and have meanings that a dictionary may not know. */
  readonly rarer: (word: string) => string | undefined
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
  const uses = usesIn(TRADE_WORDS, WORDS_BY_USE)
  const irregular = new Map<string, string>()
  const pasts = new Map<string, { readonly past: string; readonly participle: string }>()
  for (const verb of IRREGULAR_VERBS.split(',')) {
    const [base = '', past = '', ...others] = verb.trim().split(/\s+/)
    pasts.set(base, { past, participle: others[0] ?? past })
    for (const form of [past, ...others]) if (!irregular.has(form)) irregular.set(form, base)
  }
  return { uses, rarer: rarerWords(), irregular, pasts }
}

/** What a list tells first of a word is its most usual use. */
function usesIn(...lists: readonly string[]): ReadonlyMap<string, string> {
  const uses = new Map<string, string>()
  for (const group of lists.flatMap((list) => list.trim().split(/\n(?=[nvar]+:)/))) {
    const colon = group.indexOf(':')
    const use = group.slice(0, colon)
    for (const word of group.slice(colon + 1).split(/\s/)) {
      const known = uses.get(word)
      uses.set(word, known === undefined ? use : merged(known, use))
    }
  }
  return uses
}

function merged(known: string, added: string): string {
  return known + [...added].filter((letter) => !known.includes(letter)).join('')
}

/** Most words are found before: these are read letter by letter, when the first word with the letter is asked for. */
function rarerWords(): (word: string) => string | undefined {
  const texts = new Map(RARER_WORDS.split('\n\n').map((text) => [text.trim().charAt(0), text.trim()]))
  const read = new Map<string, ReadonlyMap<string, string>>()
  return (word) => {
    const letter = word.charAt(0)
    const words = read.get(letter) ?? usesByWord(texts.get(letter) ?? '')
    read.set(letter, words)
    return words.get(word)
  }
}

function usesByWord(text: string): ReadonlyMap<string, string> {
  const uses = new Map<string, string>()
  for (const item of text.split(/\s/)) {
    const colon = item.indexOf(':')
    uses.set(item.slice(0, colon), item.slice(colon + 1))
  }
  return uses
}
