import type { CheckSettings, NameSettings } from '../check-settings.ts'
import { wordsOfName } from './words-of-name.ts'

/** The words of a team, ready to be asked whether a name has one of them. */
export interface TeamWords {
  readonly hasPastTense: (name: string) => boolean
  readonly hasImperative: (name: string) => boolean
  readonly hasNoun: (name: string) => boolean
  /** Groups of words that mean the same here, in small letters. */
  readonly synonyms: readonly (readonly string[])[]
}

const known = new WeakMap<NameSettings, TeamWords>()

/** Undefined where a team does not want its names judged. */
export function teamWords({ names }: CheckSettings): TeamWords | undefined {
  if (names === 'off') return undefined
  const before = known.get(names)
  if (before) return before
  const words: TeamWords = {
    hasPastTense: hasOneOf(names.pastTense),
    hasImperative: hasOneOf(names.imperatives),
    hasNoun: hasOneOf(names.nouns),
    synonyms: names.synonyms.map((group) => group.map((word) => word.toLowerCase())),
  }
  known.set(names, words)
  return words
}

function hasOneOf(words: readonly string[]): (name: string) => boolean {
  const wanted = new Set(words.map((word) => word.toLowerCase()))
  return (name) => wanted.size > 0 && wordsOfName(name).some((word) => wanted.has(word.toLowerCase()))
}
