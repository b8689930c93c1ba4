import { type CommandReading, judgeCommandName } from './judge-command-name.ts'
import { remembered } from './remembered.ts'
import { suggestCommandName } from './suggest-command-name.ts'
import { wordsOfEnglishName } from './words-of-english-name.ts'

/** What is wrong with a command's name, and what it could be instead. */
export interface CommandNameProblem {
  readonly reading: CommandReading
  readonly suggestion?: string
}

/** Undefined for an imperative, and wherever there is doubt. */
export const problemOfCommandName = remembered((name): CommandNameProblem | undefined => {
  const words = wordsOfEnglishName(name)
  const reading = words && judgeCommandName(words)
  if (!words || reading === undefined) return undefined
  const suggestion = suggestCommandName(words, reading)
  return suggestion === undefined || !isBetter(suggestion) ? { reading } : { reading, suggestion }
})

function isBetter(suggestion: string): boolean {
  const words = wordsOfEnglishName(suggestion)
  return words !== undefined && judgeCommandName(words) === undefined
}
