import { canBeNoun, type EnglishWord, isMostlyState, isMostlyVerb } from './english-word.ts'
import { PARTICLES, PAST_AUXILIARIES, PREPOSITIONS } from './function-words.ts'
import type { CommandReading } from './judge-command-name.ts'
import { capital, joined, verbOfNoun } from './request-parts.ts'

/** The name as an imperative, where one can be made of the words that are there: `PlaceOrder` for `OrderPlaced`. */
export function suggestCommandName(
  words: readonly EnglishWord[],
  reading: CommandReading,
): string | undefined {
  const plain = words.filter(({ lower }) => !PAST_AUXILIARIES.has(lower) && lower !== 'not')
  if (plain.length < words.length && words.some(({ lower }) => lower === 'not')) return undefined
  switch (reading) {
    case 'happened':
      return fromVerbAt(
        plain,
        plain.findIndex(({ past }) => past !== undefined),
        ({ past }) => past,
      )
    case 'going on':
      return fromVerbAt(plain, 0, ({ gerund }) => gerund)
    case 'happens':
      return fromPresent(plain)
    case 'thing':
      return fromThing(plain)
    case 'question':
      return undefined
  }
}

/** The verb and its particle come first, then what stood before it, then what stood behind it. */
function fromVerbAt(
  words: readonly EnglishWord[],
  at: number,
  base: (word: EnglishWord) => string | undefined,
): string | undefined {
  const word = words[at]
  const verb = word && base(word)
  if (verb === undefined || words.length === 1 || DONE_BY_ITSELF.has(verb)) return undefined
  const next = words[at + 1]
  const hasParticle = next !== undefined && PARTICLES.has(next.lower) && !isBeforeObject(words, at + 1)
  const behind = words.slice(at + (hasParticle ? 2 : 1))
  const before = words.slice(0, at)
  if (before.length > 0 && behind[0] && !PREPOSITIONS.has(behind[0].lower)) return undefined
  return capital(verb) + (hasParticle ? capital(next.text) : '') + joined(before) + joined(behind)
}

/** `CustomerPaysInvoice`: whoever does it is no part of the command. */
function fromPresent(words: readonly EnglishWord[]): string | undefined {
  const at = words.findIndex(({ thirdPerson }) => thirdPerson !== undefined)
  return fromVerbAt(
    words.slice(words.length - at > 1 ? at : 0),
    words.length - at > 1 ? 0 : at,
    ({ thirdPerson }) => thirdPerson,
  )
}

/** Nobody can be asked for these. */
const DONE_BY_ITSELF: ReadonlySet<string> = new Set(
  'arrive depart expire lapse fail succeed occur happen come go die fall rise appear marry'.split(' '),
)

function isBeforeObject(words: readonly EnglishWord[], at: number): boolean {
  return PREPOSITIONS.has(words[at]?.lower ?? '') && at + 1 < words.length
}

function fromThing(words: readonly EnglishWord[]): string | undefined {
  const last = words.at(-1)
  if (!last || words.length < 2) return undefined
  const verb = verbOfNoun(last)
  if (!canBeNoun(words[0] ?? last) || isMostlyState(words[0] ?? last)) return undefined
  const isDoing = verb !== undefined && (verb !== last.lower || isMostlyVerb(last) || DONE.has(verb))
  return isDoing ? capital(verb) + joined(words.slice(0, -1)) : undefined
}

/** Nouns that are the verb itself, and are done to what stands before them. */
const DONE: ReadonlySet<string> = new Set(
  'update change reset refund delete transfer check audit review'.split(' '),
)
