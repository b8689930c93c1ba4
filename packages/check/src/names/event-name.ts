import { type EventReading, judgeEventName } from './judge-event-name.ts'
import { remembered } from './remembered.ts'
import { suggestEventName } from './suggest-event-name.ts'
import { wordsOfEnglishName } from './words-of-english-name.ts'

/** What is wrong with an event's name, and what it could be instead. */
export interface EventNameProblem {
  readonly reading: EventReading
  readonly suggestion?: string
}

/** Undefined for a name in the past tense, and wherever there is doubt. */
export const problemOfEventName = remembered((name): EventNameProblem | undefined => {
  const words = wordsOfEnglishName(name)
  const reading = words && judgeEventName(words)
  if (!words || reading === undefined) return undefined
  const suggestion = suggestEventName(words, reading)
  return suggestion === undefined || !isBetter(suggestion) ? { reading } : { reading, suggestion }
})

function isBetter(suggestion: string): boolean {
  const words = wordsOfEnglishName(suggestion)
  return words !== undefined && judgeEventName(words) === undefined
}
