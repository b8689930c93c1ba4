import { HEADS } from './command-words.ts'
import { canBeNoun, canBeVerb, type EnglishWord, isMostlyState, isMostlyVerb } from './english-word.ts'
import { MODALS, PARTICLES, PAST_AUXILIARIES, PREPOSITIONS, PRESENT_BE } from './function-words.ts'
import { hasHappened } from './has-happened.ts'
import { readsAsRequest } from './judge-command-name.ts'

/**
 * How an event's name reads that does not say what has happened: something to do (`PlaceOrder`), that is going on
 * (`OrderPlacing`), that happens (`OrderPlaces`), that is so (`OrderIsPaid`), that is to come (`TrialWillEnd`), or a
 * thing (`PaymentConfirmation`).
 */
export type EventReading = 'to do' | 'going on' | 'happens' | 'is so' | 'to come' | 'thing'

/** Undefined for a name in the past tense, and wherever there is doubt. */
export function judgeEventName(all: readonly EnglishWord[]): EventReading | undefined {
  const words = all.length > 1 && /^events?$/.test(all.at(-1)?.lower ?? '') ? all.slice(0, -1) : all
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last) return undefined
  if (words.some(isModalAt)) return 'to come'
  if (words.some(({ lower }, at) => at > 0 && PRESENT_BE.has(lower))) return 'is so'
  if (words.some(({ lower }) => PAST_AUXILIARIES.has(lower))) return undefined
  if (hasHappened(words)) return isDoneToWhatHappened(words) ? 'to do' : undefined
  if (isGoingOn(words)) return 'going on'
  if (words.some((word, at) => isThirdPersonAt(word, at, words))) return 'happens'
  if (isState(words)) return undefined
  if (readsAsRequest(words) && !isMostlyVerb(last)) return 'to do'
  if (isMostlyVerb(words.length > 1 && !isMostlyVerb(first) ? last : first)) return 'to do'
  return last.isKnown && canBeNoun(last) ? 'thing' : undefined
}

/** `RemoveFederatedIdentity`: what happened before says only which one it is that something should be done to. */
function isDoneToWhatHappened(words: readonly EnglishWord[]): boolean {
  const [first, second, ...others] = words
  const last = others.at(-1)
  if (!first || !second || !last || !isMostlyVerb(first) || first.past !== undefined) return false
  if (second.past === undefined || HEADS.has(first.lower)) return false
  return canBeNoun(last) && last.past === undefined && !others.some(isLinking)
}

function isLinking({ lower, past, isUnchanging }: EnglishWord): boolean {
  return PREPOSITIONS.has(lower) || PARTICLES.has(lower) || past !== undefined || isUnchanging
}

function isModalAt({ lower }: EnglishWord, at: number, words: readonly EnglishWord[]): boolean {
  const next = words[at + 1]
  if (at === 0 || !next || !MODALS.has(lower)) return false
  return next.lower === 'be' || next.lower === 'not' || isMostlyVerb(next) || next.uses.includes('v')
}

/** `DiskFull`, `TicketReadyForPickup`, `OutOfStock`, `GoodsInTransit`: what is so now, and was not before. */
function isState(words: readonly EnglishWord[]): boolean {
  const [first] = words
  const isOutOf = words.some(({ lower }, at) => lower === 'of' && words[at - 1]?.lower === 'out')
  if (!first || isOutOf || isSomewhere(words) || PREPOSITIONS.has(first.lower)) return true
  if (canBeVerb(first) && !canBeNoun(first) && !isMostlyState(first)) return false
  return words.some((word, at) => {
    const next = words[at + 1]
    const isLast = !next || PREPOSITIONS.has(next.lower)
    return isLast && (at > 0 || !next) && (isMostlyState(word) || (PARTICLES.has(word.lower) && !next))
  })
}

/** `GoodsInTransit`, `PaymentOnHold`; but not `PutOnHold` and `LogInUser`. */
function isSomewhere(words: readonly EnglishWord[]): boolean {
  const [first] = words
  if (!first || words.length < 3 || !WHERE.has(words.at(-2)?.lower ?? '')) return false
  return !isMostlyVerb(first) && !first.isUnchanging && !WITH_PARTICLE.has(first.lower)
}

const WHERE: ReadonlySet<string> = new Set(
  'in on at under within behind above below beneath beyond over near past without outside inside against'.split(
    ' ',
  ),
)

/** Mostly nouns, but verbs with a particle behind them. */
const WITH_PARTICLE: ReadonlySet<string> = new Set(
  'log sign check turn switch hand clock opt plug trade'.split(' '),
)

function isGoingOn(words: readonly EnglishWord[]): boolean {
  const [first, second] = words
  const last = words.at(-1)
  if (first?.gerund !== undefined && words.length === 2 && PARTICLES.has(second?.lower ?? '')) return true
  if (last?.gerund !== undefined && words.length > 1) return !NOT_GOING_ON.has(last.lower)
  return first?.gerund !== undefined && !canBeNoun(first) && !isMostlyState(first)
}

/** A doing that is a thing by itself, and what looks like a doing and tells how something is. */
const NOT_GOING_ON: ReadonlySet<string> = new Set(
  'missing pending outstanding incoming outgoing upcoming remaining standing existing ongoing forthcoming lacking booking meeting building listing filing rating hearing wedding training drawing painting recording warning ruling greeting landing finding opening holding clearing setting dealing saving earning housing clothing ceiling evening morning thing string king ring wing spring sibling pricing billing'.split(
    ' ',
  ),
)

function isThirdPersonAt(word: EnglishWord, at: number, words: readonly EnglishWord[]): boolean {
  if (word.thirdPerson === undefined || at === 0) return false
  const before = words[at - 1]
  if (!before || before.plural !== undefined || !canBeNoun(before)) return false
  if (word.plural === undefined) return true
  if (at === words.length - 1) return !HEADS_IN_PLURAL.has(word.lower)
  const last = words.at(-1)
  const isState = last !== undefined && isMostlyState(last) && !PARTICLES.has(last.lower)
  return words.length > 2 && isMostlyDoing(word) && !isState
}

/** More than one of a thing, though it could be a verb as well. */
const HEADS_IN_PLURAL: ReadonlySet<string> = new Set(
  'details items lines notes results points records files forms prices rates terms times seats rooms tables units users questions lists rights goods costs figures sales needs features logs views pages'.split(
    ' ',
  ),
)

function isMostlyDoing({ thirdPerson, uses }: EnglishWord): boolean {
  return thirdPerson !== undefined && !uses.startsWith('n')
}
