import { dictionary, UNCHANGING_VERBS } from './dictionary.ts'
import {
  DETERMINERS,
  MODALS,
  OTHER_FUNCTION_WORDS,
  PAST_AUXILIARIES,
  PREPOSITIONS,
  PRESENT_BE,
} from './function-words.ts'
import { regularBase } from './regular-base.ts'

/** What an English word may be. Each verb form names the base of its verb. */
export interface EnglishWord {
  /** As it was written. */
  readonly text: string
  /** In small letters; acronyms stay as they are, so that `AM` and `IT` are no words of grammar. */
  readonly lower: string
  /** A dictionary, or the grammar, knows it or what it is made of. */
  readonly isKnown: boolean
  /** Uses of the word itself in a dictionary, the most usual first: `n`, `v`, `a`, `r`. */
  readonly uses: string
  /** A noun that people seldom write may be a verb that is younger than the dictionary: `curate`. */
  readonly isRare: boolean
  readonly past?: string
  /** Its past is the same word as its base: `read`. */
  readonly isUnchanging: boolean
  readonly gerund?: string
  readonly thirdPerson?: string
  /** The noun of which it is more than one. */
  readonly plural?: string
}

/** Words kept; beyond that all are forgotten and looked up again. */
const WORDS_MAX = 20_000
const kept = new Map<string, EnglishWord>()

export function englishWord(text: string): EnglishWord {
  const known = kept.get(text)
  if (known) return known
  if (kept.size >= WORDS_MAX) kept.clear()
  const word = lookedUp(text)
  kept.set(text, word)
  return word
}

function lookedUp(text: string): EnglishWord {
  if (/^\p{N}/u.test(text))
    return { text, lower: text, uses: '', isRare: false, isKnown: false, isUnchanging: false }
  const isAcronym = text.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase()
  const lower = isAcronym ? text : text.toLowerCase().replaceAll(/['’]/g, '')
  const uses = isAcronym ? 'n' : usesOf(lower)
  const isUnchanging = UNCHANGING_VERBS.has(lower)
  const past = isAcronym ? undefined : pastOf(lower, uses)
  const gerund = isAcronym ? undefined : regularBase(lower, 'gerund', isVerb)
  const thirdPerson = isAcronym ? undefined : regularBase(lower, 'onS', isVerb)
  const plural = isAcronym ? undefined : regularBase(lower, 'onS', isNoun)
  const isForm =
    [gerund, thirdPerson, plural].some((base) => base !== undefined) || (past !== undefined && isVerb(past))
  return {
    text,
    lower,
    uses,
    isRare: !isAcronym && !dictionary().uses.has(lower) && dictionary().rarer(lower) !== undefined,
    isUnchanging,
    isKnown: !isAcronym && (uses !== '' || isForm || isFunctionWord(lower)),
    ...(past !== undefined && { past }),
    ...(gerund !== undefined && { gerund }),
    ...(thirdPerson !== undefined && { thirdPerson }),
    ...(plural !== undefined && { plural }),
  }
}

function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.some((words) => words.has(word))
}

const FUNCTION_WORDS = [PREPOSITIONS, DETERMINERS, PRESENT_BE, PAST_AUXILIARIES, MODALS, OTHER_FUNCTION_WORDS]

/** What may stand before a word and leave it what it is. */
const PREFIX =
  /^(?:re|un|de|dis|mis|pre|post|over|under|out|up|down|sub|co|counter|cross|auto|multi|inter|fore|non|off|on|back|side|tele|geo|bio|micro|e)-?(?=\p{L}{3})/u

function usesOf(word: string): string {
  const { uses, rarer } = dictionary()
  const own = uses.get(word) ?? rarer(word)
  if (own !== undefined) return own
  const rest = word.replace(PREFIX, '')
  const ofRest = rest === word ? undefined : uses.get(rest)
  if (ofRest !== undefined) return DONE_ANEW.test(word) && ofRest.includes('v') ? verbFirst(ofRest) : ofRest
  return NOUN_ENDING.test(word)
    ? 'n'
    : ADJECTIVE_ENDING.test(word)
      ? 'a'
      : word.endsWith('ly') && uses.has(word.slice(0, -2))
        ? 'r'
        : ''
}

/** Whatever the rest is mostly, something is done again or undone: `requeue`. */
const DONE_ANEW = /^(?:re|un|de)/

function verbFirst(uses: string): string {
  return `v${uses.replace('v', '')}`
}

const NOUN_ENDING = /\p{L}{3}(?:ation|ition|ution|ment|ness|ship|ability|ibility)$/u
const ADJECTIVE_ENDING = /\p{L}{4}(?:able|ible|less|ful)$/u

function isVerb(word: string): boolean {
  return usesOf(word).includes('v')
}

function isNoun(word: string): boolean {
  return usesOf(word).includes('n')
}

function pastOf(word: string, uses: string): string | undefined {
  const { irregular } = dictionary()
  const base = irregular.get(word) ?? prefixed(word, uses, irregular)
  if (base !== undefined) return base
  // `feed` and `seed` are no past of `fee` and `see`; `freed` is one of `free`.
  const isBase = word.endsWith('eed') && uses.includes('v')
  const regular = isBase ? undefined : regularBase(word, 'past', isVerb)
  if (regular !== undefined || uses !== '') return regular
  // A verb that no dictionary knows: whoever writes `KYCed` means what has happened.
  return /[aeiouy]\p{L}*[^e]ed$/u.test(word) ? word.slice(0, -2) : undefined
}

/** `overdrawn` is the participle of `overdraw`, as `drawn` is that of `draw`; `present` is none of `presend`. */
function prefixed(word: string, uses: string, irregular: ReadonlyMap<string, string>): string | undefined {
  const [prefix = ''] = PREFIX.exec(word) ?? []
  const rest = prefix === '' ? undefined : irregular.get(word.slice(prefix.length))
  if (rest === undefined) return undefined
  const base = prefix + rest
  return uses.includes('v') && !dictionary().uses.has(base) ? undefined : base
}

/** It can be the base of a verb, and that is how it is mostly used. */
export function isMostlyVerb({ uses }: EnglishWord): boolean {
  return uses.startsWith('v')
}

export function canBeVerb({ uses, isUnchanging }: EnglishWord): boolean {
  return uses.includes('v') || isUnchanging
}

export function canBeNoun({ uses, plural }: EnglishWord): boolean {
  return uses.includes('n') || plural !== undefined
}

/** It tells how something is: `ready`, `overdue`, `down`. */
export function isMostlyState({ uses }: EnglishWord): boolean {
  return uses.startsWith('a') || uses.startsWith('r')
}
