import { type EnglishWord, englishWord } from './english-word.ts'
import { remembered } from './remembered.ts'
import { wordsOfName } from './words-of-name.ts'

/**
 * The words of a name that is English, as far as can be told: in Latin letters, with at least one word that a
 * dictionary knows, and no more unknown words than common ones. Undefined for any other, which nobody should judge.
 */
export const wordsOfEnglishName = remembered((name): readonly EnglishWord[] | undefined => {
  if (/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name)) return undefined
  const isShouted = !/\p{Ll}/u.test(name) && /[_-]/.test(name)
  const words = wordsOfName(isShouted ? name.toLowerCase() : name).map(englishWord)
  const known = words.filter(({ isKnown }) => isKnown).length
  const common = words.filter(({ isKnown, isRare }) => isKnown && !isRare).length
  const unknown = words.filter(({ isKnown, uses, text }) => !isKnown && uses === '' && /\p{L}{2}/u.test(text))
  return known === 0 || unknown.length > common ? undefined : withoutNumber(words)
})

/** Stickies that differ in a number behind the name are named alike. */
function withoutNumber(words: readonly EnglishWord[]): readonly EnglishWord[] {
  const last = words.at(-1)
  return last && words.length > 1 && /^\p{N}/u.test(last.text) ? withoutNumber(words.slice(0, -1)) : words
}
