/** A stretch of storm text that is not white space. Offsets count UTF-16 units, `end` is excluded. */
export interface StormWord {
  readonly sort: 'word' | 'text' | 'number' | 'sign' | 'comment'
  readonly image: string
  readonly start: number
  readonly end: number
}

const SPACE = /\s+/y
const LINE_COMMENT = /\/\/[^\r\n]*/y
const TEXT = /"(?:\\.|[^"\\\r\n])*"?/y
const NUMBER = /[0-9]+(?:\.[0-9]+|(?:ms|s|m|h|d|w)(?![\p{L}\p{N}_]))?/uy
const WORD = /[\p{L}_][\p{L}\p{N}_]*/uy
const SIGN = /->|\?\?|==|!=|<=|>=|./suy

/**
 * Cuts storm text into its words, signs, texts in quotes and comments, whatever state it is in: a text without its
 * second quote goes to the end of its line, a comment without its end is signs. Takes time in proportion to the text.
 */
export function wordsOf(text: string): readonly StormWord[] {
  const words: StormWord[] = []
  const lastCommentEnd = text.lastIndexOf('*/')
  let at = endOf(SPACE, text, 0)
  while (at < text.length) {
    const { sort, end } = wordAt(text, at, lastCommentEnd)
    words.push({ sort, image: text.slice(at, end), start: at, end })
    at = endOf(SPACE, text, end)
  }
  return words
}

/** Words, signs and texts, without the comments between them. */
export function wordsWithoutComments(text: string): readonly StormWord[] {
  return wordsOf(text).filter(({ sort }) => sort !== 'comment')
}

function wordAt(text: string, at: number, lastCommentEnd: number): Pick<StormWord, 'sort' | 'end'> {
  if (text.startsWith('/*', at) && at + 2 <= lastCommentEnd)
    return { sort: 'comment', end: text.indexOf('*/', at + 2) + 2 }
  const tries = [
    ['comment', LINE_COMMENT],
    ['text', TEXT],
    ['number', NUMBER],
    ['word', WORD],
    ['sign', SIGN],
  ] as const
  for (const [sort, pattern] of tries) {
    const end = endOf(pattern, text, at)
    if (end > at) return { sort, end }
  }
  return { sort: 'sign', end: at + 1 }
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
