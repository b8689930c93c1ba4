import {
  canBeNoun,
  canBeVerb,
  type EnglishWord,
  englishWord,
  isMostlyState,
  isMostlyVerb,
} from './english-word.ts'
import { DETERMINERS, PARTICLES, PREPOSITIONS } from './function-words.ts'

/** What is done to what: `SetUpAccountForGuest` is set, up, account, for guest. Words are written with a capital. */
export interface RequestParts {
  /** Base of the verb. */
  readonly verb: string
  /** `Up` of `SetUp`. */
  readonly particle: string
  /** Without it nothing is said that something could have happened to. */
  readonly object: string
  /** From a preposition on. */
  readonly rest: string
}

export function partsOfRequest(words: readonly EnglishWord[]): RequestParts | undefined {
  const [verb, ...others] = words
  if (!verb || !canBeVerb(verb)) return undefined
  const isSplit = others[0] !== undefined && PARTICLES.has(others[0].lower) && others.length > 1
  const particle = isSplit ? joined(others.slice(0, 1)) : ''
  const behind = isSplit ? others.slice(1) : others
  const end = behind.findIndex(({ lower }) => PREPOSITIONS.has(lower))
  const object = (end < 0 ? behind : behind.slice(0, end)).filter(({ lower }) => !DETERMINERS.has(lower))
  return {
    verb: verb.lower,
    particle,
    object: joined(object),
    rest: end < 0 ? '' : joined(behind.slice(end)),
  }
}

export function joined(words: readonly { readonly text: string }[]): string {
  return words.map(({ text }) => capital(text)).join('')
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/**
 * The verb that a noun is made of, such as `confirm` of `confirmation`, `ship` of `shipment`, and `request` of
 * `request`; undefined where none is found.
 */
export function verbOfNoun(word: EnglishWord): string | undefined {
  if (WITHOUT_VERB.has(word.lower)) return undefined
  if (word.gerund !== undefined) return word.gerund
  if (word.uses.includes('v')) return word.lower
  const candidates = NOUN_ENDINGS.flatMap(([ending, verbs]) =>
    ending.test(word.lower) ? verbs.map((end) => word.lower.replace(ending, end)) : [],
  )
  return candidates.find((candidate) => {
    const verb = englishWord(candidate)
    return isMostlyVerb(verb) || (verb.uses.includes('v') && !isMostlyState(verb) && canBeNoun(verb))
  })
}

/** Made of a verb and where to, or of a verb that is done to something else: an application is not a loan applied. */
const WITHOUT_VERB: ReadonlySet<string> = new Set(
  'login logout signup signin signout checkout checkin rollback rollout setup backup lookup handover takeover cleanup followup lockout writeoff shutdown startup pickup dropoff payout cashout application warning meeting building wedding training evening morning ceiling holding'.split(
    ' ',
  ),
)

const NOUN_ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/llation$/, ['l', 'll', 'llate']],
  [/tration$/, ['ter', 'trate']],
  [/ication$/, ['y', 'icate']],
  [/ation$/, ['ate', 'e', '']],
  [/ption$/, ['be', 'pt', 'm']],
  [/ution$/, ['ute', 've']],
  [/ition$/, ['e', 'it', 'ish']],
  [/ssion$/, ['t', 'ss', 'de']],
  [/ion$/, ['e', '']],
  [/lment$/, ['l', 'll']],
  [/ment$/, ['', 'e']],
  [/al$/, ['', 'e']],
  [/[ae]nce$/, ['', 'e']],
]
