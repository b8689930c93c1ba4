import {
  ASKING_FOR,
  DOING,
  DOINGS_AFTER,
  HARDLY_VERBS,
  HEADS,
  JOINED_VERBS,
  LEADING,
  LEADING_SOMEWHERE,
  MADE,
  MARKING,
  NO_DOINGS,
  REPORTING,
  THINGS_FIRST,
  THINGS_TOO,
} from './command-words.ts'
import { canBeNoun, canBeVerb, type EnglishWord, isMostlyVerb } from './english-word.ts'
import { COMMAND_PREFIXES, PARTICLES, PREPOSITIONS, QUESTION_WORDS } from './function-words.ts'
import { hasHappenedAt } from './has-happened.ts'
import { verbOfNoun } from './request-parts.ts'

/**
 * How a command's name reads that asks for nothing: what has happened (`OrderPlaced`), is going on (`PlacingOrder`),
 * what somebody does (`PlacesOrder`), a thing (`OrderCreation`), or a question (`CanShipOrder`).
 */
export type CommandReading = 'happened' | 'going on' | 'happens' | 'thing' | 'question'

/** Undefined for an imperative, and wherever there is doubt. */
export function judgeCommandName(all: readonly EnglishWord[]): CommandReading | undefined {
  const named = all.length > 1 && all.at(-1)?.lower === 'command' ? all.slice(0, -1) : all
  const words = withoutPrefixes(named)
  const [first, second] = words
  const last = words.at(-1)
  if (!first || !last || first.lower === 'do' || first.lower === 'be' || JOINED_VERBS.has(first.lower))
    return undefined
  if (second && QUESTION_WORDS.has(first.lower)) return 'question'
  if (THINGS_TOO.has(first.lower) && words.length === 2 && isThingDone(words)) return 'thing'
  if (isMostlyVerb(first) || first.isUnchanging) return undefined
  if (canBeVerb(first)) return judgeBehindNoun(words)
  if (first.past !== undefined) return 'happened'
  if (first.gerund !== undefined && !canBeNoun(first)) return 'going on'
  if (words.some((word, at) => word.past !== undefined && hasHappenedAt(words, at))) return 'happened'
  if (first.gerund !== undefined && words.length > 1) return 'going on'
  if (first.thirdPerson !== undefined && second && isObject(second) && !isMostlyHead(second)) return 'happens'
  if (words.some((word, at) => isDoneBySomebody(word, at, words))) return 'happens'
  if (isThingDone(words) || (second && last.lower === 'new')) return 'thing'
  const endsInDoing = isMostlyHead(last) || isDoingOrItsName(last)
  if (first.isRare && !NOUN_BY_FORM.test(first.lower) && !endsInDoing) return undefined
  const isThing = first.isKnown || first.uses !== ''
  return isThing && (canBeNoun(first) || canBeNoun(last)) ? 'thing' : undefined
}

/** Parts of programs that do something. */
const DOER = /(?:i[sz]er|ifier|handler|loader|builder|processor|generator)$/

/** No verb of today ends so. */
const NOUN_BY_FORM = /(?:ion|ment|al|[ae]nce|ity|ship|ness|ism|ist|[eo]r|ing|ure)s?$/

/** For the name of something that should not be a command: whether it asks for something. */
export function readsAsRequest(words: readonly EnglishWord[]): boolean {
  const [first, second] = withoutPrefixes(words)
  if (!first || !canBeVerb(first) || judgeCommandName(words) !== undefined) return false
  if (isMostlyVerb(first)) return true
  const isUnderstood = words.at(-1)?.uses !== '' || words.at(-1)?.isKnown === true
  return second !== undefined && isUnderstood && (first.isUnchanging || LEADING.has(first.lower))
}

/** `CustomerPaysInvoice`, `CustomerRegisters`. */
function isDoneBySomebody(word: EnglishWord, at: number, words: readonly EnglishWord[]): boolean {
  if (at === 0 || word.thirdPerson === undefined || words[at - 1]?.plural !== undefined) return false
  const next = words[at + 1]
  return word.plural === undefined || (next !== undefined && isObject(next) && !isMostlyHead(next))
}

function withoutPrefixes(words: readonly EnglishWord[]): readonly EnglishWord[] {
  const start = words.findIndex(
    (word) => !COMMAND_PREFIXES.has(word.lower) && !(word.uses === 'r' && word.lower.endsWith('ly')),
  )
  const isVerbItself = words[start - 1]?.uses.includes('v') && words[start] && !canBeVerb(words[start])
  return start > 0 && !isVerbItself ? words.slice(start) : words
}

/** The first word is a noun in most mouths, but may be a verb: `OrderPizza`, `OrderPlaced`, `OrderCreation`. */
function judgeBehindNoun(words: readonly EnglishWord[]): CommandReading | undefined {
  const [first, second] = words
  const last = words.at(-1)
  if (!first || !second || !last) return undefined
  const happened = words.findIndex((_, at) => at > 0 && isDoneTo(words, at))
  if (happened > 0 && isAtEnd(words, happened)) {
    const isReported = happened > 1 ? REPORTING.has(first.lower) : MARKING.has(first.lower)
    return isReported ? undefined : 'happened'
  }
  if (MADE.has(last.lower) && !ASKING_FOR.has(first.lower)) return 'thing'
  if (isThingDone(words)) return 'thing'
  if (!mayLead(first) && (isMostlyHead(last) || isDoingOrItsName(last) || DOER.test(last.lower)))
    return 'thing'
  if (HARDLY_VERBS.has(first.lower) && canBeNoun(last) && !PREPOSITIONS.has(second.lower)) return 'thing'
  if (!THINGS_FIRST.has(first.lower)) return undefined
  if (last.gerund !== undefined) return 'thing'
  return isMostlyHead(last) ? 'thing' : undefined
}

/** `ProjectEdit`: what should be done stands behind. But not `RequestDelete`, `SendToApprove` and `PackAndSend`. */
function isThingDone(words: readonly EnglishWord[]): boolean {
  const [first] = words
  const last = words.at(-1)
  const before = words.at(-2)
  if (!first || !last || !before || before === last || !canBeNounOrName(first)) return false
  const isJoined = PREPOSITIONS.has(before.lower) || before.lower === 'and' || before.lower === 'or'
  if (isJoined || DOINGS_AFTER.has(first.lower)) return false
  return last.uses === 'v' || last.lower === 'add' || (last.lower === 'update' && !mayLead(first))
}

function mayLead({ lower }: EnglishWord): boolean {
  return LEADING.has(lower) || LEADING_SOMEWHERE.has(lower)
}

/** A word that no dictionary knows is mostly the name of something. */
function canBeNounOrName(word: EnglishWord): boolean {
  return canBeNoun(word) || (!word.isKnown && word.uses === '')
}

/** `inspection`, `rotation`, `tuning`; a station is nothing that is done. */
function isDoingOrItsName(word: EnglishWord): boolean {
  if (NO_DOINGS.has(word.lower)) return false
  const verb = verbOfNoun(word)
  return verb !== undefined && verb !== word.lower && /(?:ion|ment|al|ance|ing)$/.test(word.lower)
}

/** `OrderPlaced`, but not `ChangeOrderToPaid`, which says what it is to be. */
function isDoneTo(words: readonly EnglishWord[], at: number): boolean {
  const word = words[at]
  if (!word || PREPOSITIONS.has(words[at - 1]?.lower ?? '')) return false
  return word.past !== undefined || (at === words.length - 1 && word.isUnchanging && !canBeNoun(word))
}

function isAtEnd(words: readonly EnglishWord[], at: number): boolean {
  return words
    .slice(at + 1)
    .every(({ lower }, index) => index > 0 || PREPOSITIONS.has(lower) || PARTICLES.has(lower))
}

function isObject(word: EnglishWord): boolean {
  return canBeNoun(word) || !word.isKnown
}

/** The last word of a noun phrase rather than what something is done to. */
function isMostlyHead(word: EnglishWord | undefined): boolean {
  return word !== undefined && (HEADS.has(word.lower) || DOING.test(word.lower))
}
