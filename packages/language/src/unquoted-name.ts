import type { IToken } from 'chevrotain'
import { NAMED_STICKY_WORDS } from './named-sticky-words.ts'

/** Words that people write behind a name, and that belong to no phrase. */
const BEHIND_NAMES = new Set(
  'by for creates may was sets shows offers when where then on as from with fields'.split(' '),
)

/**
 * The phrase that was meant as a name, where its second word is what cannot be read: `Order placed` of
 * `event Order placed`.
 */
export function unquotedName(tokens: readonly IToken[], index: number): string | undefined {
  const first = tokens[index - 1]
  if (!first || !NAMED_STICKY_WORDS.has(tokens[index - 2]?.image ?? '')) return undefined
  const line = tokens
    .slice(index - 1)
    .map((token) => (isPartOfPhrase(token, first) ? token.image : undefined))
  const end = line.indexOf(undefined)
  const words = end < 0 ? line : line.slice(0, end)
  return words.length > 1 ? words.join(' ') : undefined
}

function isPartOfPhrase({ image, startLine }: IToken, first: IToken): boolean {
  return startLine === first.startLine && /^[\p{L}\p{N}_]+$/u.test(image) && !BEHIND_NAMES.has(image)
}
