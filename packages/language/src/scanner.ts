import type { IToken, TokenType } from 'chevrotain'

/** What the scanner needs to know of the grammar's vocabulary: token types by name (`ID`, `event`, `->`). */
export type Vocabulary = ReadonlyMap<string, TokenType>

export interface Scan {
  /** Everything but white space and comments, in order. */
  readonly tokens: IToken[]
  /** Comments, in order. */
  readonly comments: IToken[]
}

const LETTER =
  'A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u1FFF\\u2C00-\\u2DFF\\u3005-\\u3007\\u3040-\\uD7FF\\uF900-\\uFDFF'
/** The rarer Chinese characters, each of two UTF-16 units. */
const RARE_LETTER = '[\\uD840-\\uD88D][\\uDC00-\\uDFFF]'

type Kind =
  | 'ID'
  | 'SIGN'
  | 'STRING'
  | 'INT'
  | 'DECIMAL'
  | 'DURATION'
  | 'LINE_COMMENT'
  | 'BLOCK_COMMENT'
  | 'UNCLOSED_TEXT'
  | 'UNCLOSED_COMMENT'
  | 'UNKNOWN'

/** A sticky pattern and the kind of token it finds. */
type Rule = readonly [Kind, RegExp]

const rule = (kind: Kind, source: string): Rule => [kind, new RegExp(source, 'y')]

const SPACE = /\s+/y
const WORD = rule('ID', `(?:[${LETTER}]|${RARE_LETTER})[0-9${LETTER}]*(?:${RARE_LETTER}[0-9${LETTER}]*)*`)
const UNKNOWN = rule('UNKNOWN', '[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[^]')
const SIGNS = [rule('SIGN', '->|\\?\\?|==|!=|<=|>=|[-{}()[\\],.:=<>+*/?|]'), UNKNOWN]
const NUMBERS = [
  rule('DURATION', `[0-9]+(?:ms|s|m|h|d|w)(?![0-9${LETTER}])`),
  rule('DECIMAL', '[0-9]+\\.[0-9]+'),
  rule('INT', '[0-9]+'),
]
const TEXTS = [
  rule('STRING', '"(?:\\\\.|[^"\\\\\\r\\n])*"'),
  rule('UNCLOSED_TEXT', '"(?:\\\\.|[^"\\\\\\r\\n])*\\\\?'),
]
const SLASHES = [rule('LINE_COMMENT', '\\/\\/[^\\r\\n]*'), ...SIGNS]
/** Up to the end of its line, and on over lines that begin with a star. */
const UNCLOSED_COMMENT = /\/\*[^\r\n]*(?:\r?\n[ \t]*\*[^\r\n]*)*/y
/** The end of a comment, or the beginning of another one at the beginning of a line. */
const COMMENT_END = /\*\/|[\r\n][ \t]*\/\*/g
const WORDS = [WORD, UNKNOWN]

/**
 * Cuts text into tokens of the grammar's vocabulary. Total: whatever is not a token of the language becomes
 * `UNKNOWN`, `UNCLOSED_TEXT` or `UNCLOSED_COMMENT`, so that a message can point at it.
 *
 * The grammar's 90 words share one pattern and are told apart by a look-up, which is many times faster than
 * Chevrotain's lexer trying a pattern for each.
 */
export function scan(text: string, vocabulary: Vocabulary, tokensMax = Infinity): Scan {
  const tokens: IToken[] = []
  const comments: IToken[] = []
  const lastCommentEnd = text.lastIndexOf('*/')
  let at = endOf(SPACE, text, 0)
  while (at < text.length && tokens.length <= tokensMax) {
    const [kind, end] = text.startsWith('/*', at) ? blockComment(text, at, lastCommentEnd) : next(text, at)
    const token = tokenOf(text.slice(at, end), at, kind, vocabulary)
    if (kind === 'LINE_COMMENT' || kind === 'BLOCK_COMMENT') comments.push(token)
    else tokens.push(token)
    at = endOf(SPACE, text, end)
  }
  freeNames(tokens, vocabulary)
  return { tokens, comments }
}

/** The kind of the token at a place, and where it ends. */
function next(text: string, at: number): readonly [Kind, number] {
  for (const [kind, pattern] of rulesFor(text.charCodeAt(at))) {
    const end = endOf(pattern, text, at)
    if (end > at) return [kind, end]
  }
  return ['UNKNOWN', at + 1]
}

/** A comment in which another one begins on a line of its own lacks its end: it must not hide what lies between. */
function blockComment(text: string, at: number, lastEnd: number): readonly [Kind, number] {
  COMMENT_END.lastIndex = at + 2
  const isClosed = at + 2 <= lastEnd && COMMENT_END.exec(text)?.[0] === '*/'
  return isClosed
    ? ['BLOCK_COMMENT', COMMENT_END.lastIndex]
    : ['UNCLOSED_COMMENT', endOf(UNCLOSED_COMMENT, text, at)]
}

/** The rules that a first character can begin. */
function rulesFor(code: number): readonly Rule[] {
  if (code === 34) return TEXTS // "
  if (code === 47) return SLASHES // /
  if (code >= 48 && code <= 57) return NUMBERS // 0 to 9
  if (code === 95 || code >= 128 || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return WORDS
  return SIGNS
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}

/** The parser reads `image`, type and offsets only; lines and columns are counted where a person reads them. */
function tokenOf(image: string, startOffset: number, kind: Kind, vocabulary: Vocabulary): IToken {
  const isWord = kind === 'ID' || kind === 'SIGN'
  const tokenType =
    (isWord ? vocabulary.get(image) : undefined) ?? vocabulary.get(kind === 'SIGN' ? 'UNKNOWN' : kind)
  if (!tokenType) throw new Error(`the grammar has no token ${kind}`)
  return {
    image,
    startOffset,
    endOffset: startOffset + image.length - 1,
    startLine: 1,
    endLine: 1,
    startColumn: 1,
    endColumn: 1,
    tokenType,
    tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
  }
}

/** Before a colon or behind a dot, a word of the language can only be a name. */
function freeNames(tokens: readonly IToken[], vocabulary: Vocabulary): void {
  const name = vocabulary.get('ID')
  if (!name) throw new Error('the grammar has no token ID')
  tokens.forEach((token, index) => {
    const isUnreservedWord = (token.tokenType.CATEGORIES?.length ?? 0) > 0
    if (isUnreservedWord && (tokens[index + 1]?.image === ':' || tokens[index - 1]?.image === '.')) {
      token.tokenType = name
      token.tokenTypeIdx = name.tokenTypeIdx ?? 0
    }
  })
}
