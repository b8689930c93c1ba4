import { canBeNoun, type EnglishWord, isMostlyState, isMostlyVerb } from './english-word.ts'
import { MODALS, PRESENT_BE } from './function-words.ts'
import type { EventReading } from './judge-event-name.ts'
import { capital, joined, partsOfRequest, verbOfNoun } from './request-parts.ts'
import { participleOf, pastTenseOf } from './verb-forms.ts'

/** The name in the past tense, where one can be made of the words that are there: `OrderPlaced` for `PlaceOrder`. */
export function suggestEventName(words: readonly EnglishWord[], reading: EventReading): string | undefined {
  switch (reading) {
    case 'to do':
      return pastOfRequest(words)
    case 'happens':
      return pastOfPresent(words)
    case 'is so':
      return withoutWord(words, ({ lower }) => PRESENT_BE.has(lower))
    case 'going on':
      return pastOfDoing(words)
    case 'thing':
      return pastOfThing(words)
    case 'to come':
      return pastOfModal(words)
  }
}

function pastOfRequest(words: readonly EnglishWord[]): string | undefined {
  const last = words.at(-1)
  const [first] = words
  if (first && last && words.length > 1 && !isMostlyVerb(first) && isMostlyVerb(last))
    return joined(words.slice(0, -1)) + capital(participleOf(last.lower))
  const parts = partsOfRequest(words)
  if (!parts || parts.object === '' || parts.object === 'Hold') return undefined
  return parts.object + capital(participleOf(parts.verb)) + parts.particle + parts.rest
}

function pastOfPresent(words: readonly EnglishWord[]): string | undefined {
  const at = words.findIndex(({ thirdPerson }, index) => index > 0 && thirdPerson !== undefined)
  return replaced(words, at, (word) => word.thirdPerson && pastTenseOf(word.thirdPerson))
}

function pastOfDoing(words: readonly EnglishWord[]): string | undefined {
  const [first, ...rest] = words
  const last = words.at(-1)
  if (last?.gerund !== undefined && words.length > 1)
    return joined(words.slice(0, -1)) + capital(participleOf(last.gerund))
  return first?.gerund !== undefined && rest.length > 0
    ? joined(rest) + capital(participleOf(first.gerund))
    : undefined
}

function pastOfThing(words: readonly EnglishWord[]): string | undefined {
  const last = words.at(-1)
  const before = words.at(-2)
  const isDoneTo =
    before !== undefined && canBeNoun(before) && !isMostlyState(before) && words[0]?.gerund === undefined
  const verb = last && isDoneTo ? verbOfNoun(last) : undefined
  return verb === undefined ? undefined : joined(words.slice(0, -1)) + capital(participleOf(verb))
}

function pastOfModal(words: readonly EnglishWord[]): string | undefined {
  const at = words.findIndex(({ lower }, index) => index > 0 && MODALS.has(lower))
  const next = words[at + 1]
  if (at < 1 || !next || next.lower === 'not') return undefined
  if (next.lower === 'be') return joined([...words.slice(0, at), ...words.slice(at + 2)])
  return joined(words.slice(0, at)) + capital(pastTenseOf(next.lower)) + joined(words.slice(at + 2))
}

function withoutWord(
  words: readonly EnglishWord[],
  isLeftOut: (word: EnglishWord) => boolean,
): string | undefined {
  const kept = words.filter((word) => !isLeftOut(word))
  return kept.some(({ past }) => past !== undefined) ? joined(kept) : undefined
}

function replaced(
  words: readonly EnglishWord[],
  at: number,
  form: (word: EnglishWord) => string | undefined,
): string | undefined {
  const word = words[at]
  const text = word && form(word)
  return text === undefined
    ? undefined
    : joined(words.slice(0, at)) + capital(text) + joined(words.slice(at + 1))
}
