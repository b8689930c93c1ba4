import type { IToken } from 'chevrotain'
import { capital } from './capital.ts'
import { describeExpected, describeStart, type Expectation } from './expectations.ts'
import { headOfClause } from './head-of-clause.ts'
import { NAMED_STICKY_WORDS } from './named-sticky-words.ts'
import { isReservedWord } from './storm-tokens.ts'
import { unquotedName } from './unquoted-name.ts'

/** Rules in which a reserved word was meant as a name, whatever stands around it. */
const NAMING = new Set(['Name', 'Ref', 'Field', 'Type', 'EnumType', 'Let', 'Lambda', 'Member', 'ValueType'])

/**
 * Says, in storm words, why a text cannot be read: what was expected, what was found and, where that can be guessed,
 * what to write instead. The words of the parser do not reach a user.
 *
 * @param index - of the first token that cannot be read; the number of tokens if the text ends too early.
 */
export function explainProblem(expectation: Expectation, tokens: readonly IToken[], index: number): string {
  const token = tokens[index]
  const known = token && (brokenToken(token) ?? reservedName(expectation, tokens, index))
  if (known) return known
  if (tokens[index - 1]?.image === 'pivotal' && expectation.rule === 'Event')
    return 'expected `event` behind `pivotal`, as in `pivotal event OrderPlaced`'
  const phrase = unquotedName(tokens, index)
  if (phrase !== undefined)
    return `a name of several words stands in quotes: write \`${tokens[index - 2]?.image} "${phrase}"\``
  const hint = hintAt(expectation, tokens, index)
  const before = tokens[index - 1]
  const expected = describeExpected(expectation, before)
  return `${expected}, but ${token ? `found ${describeToken(token)}` : 'nothing follows'}${hint ? `. ${hint}` : ''}`
}

/** Quotes a token, short enough to read. */
export function describeToken({ image }: IToken): string {
  if (isReservedWord(image)) return `the reserved word \`${image}\``
  if (/^[^\P{C}\uD800-\uDFFF]|^[\uD800-\uDFFF]$/u.test(image))
    return `a sign that cannot be seen (${codeOf(image)})`
  return `\`${image.length > 40 ? `${image.slice(0, 39)}…` : image}\``
}

function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/** Says what is wrong with a token that is wrong wherever it stands. */
function brokenToken({ tokenType }: IToken): string | undefined {
  if (tokenType.name === 'UNCLOSED_TEXT') return 'this text is not closed: write `"` where it ends'
  if (tokenType.name === 'UNCLOSED_COMMENT') return 'this comment is not closed: write `*/` where it ends'
  return undefined
}

/** Whether nothing but a name can stand at a place. */
export function wantsName({ rule, token }: Expectation): boolean {
  return token === 'ID' || NAMING.has(rule)
}

function reservedName(
  expectation: Expectation,
  tokens: readonly IToken[],
  index: number,
): string | undefined {
  const image = tokens[index]?.image ?? ''
  const before = tokens[index - 1]?.image ?? ''
  // `if -> …` was to be a function of `if`.
  if (image === '->' && isReservedWord(before)) return reserved(before)
  const next = tokens[index + 1]?.image ?? ''
  // In braces that are not closed, `when` and `then` may begin what is below.
  const { rule } = expectation
  const isShorthand = (rule === 'RecordLiteral' || rule === 'Assignment') && /^[,}]$/.test(next)
  const isName = wantsName(expectation) || isShorthand || next === ':'
  return isName && isReservedWord(image) ? reserved(image) : undefined
}

const OPERATORS = new Set('+ - * / mod div == != < <= > >= and or contains ??'.split(' '))

/** Whether an operator stands behind a value. */
export function isOperator(tokens: readonly IToken[], index: number): boolean {
  const before = tokens[index - 1]
  return (
    OPERATORS.has(tokens[index]?.image ?? '') &&
    before !== undefined &&
    !OPERATORS.has(before.image) &&
    !/^[({[,:=]$|^->$/.test(before.image)
  )
}

function reserved(word: string): string {
  return `\`${word}\` is a reserved word and cannot be a name: choose another one`
}

/** What is wrong where a sticky should begin, as a sentence without a full stop. */
export function explainStart(token: IToken, room: 'context' | 'aggregate' | undefined): string {
  const broken = brokenToken(token)
  if (broken !== undefined) return capital(broken)
  if (NAMED_STICKY_WORDS.has(token.image))
    return `A name stands right behind \`${token.image}\`, as in \`${token.image} Name\` or \`${token.image} "Several words"\``
  const missing = headOfClause(token.image)
  const hint = missing ? `Is a line such as \`${missing} {\` missing above?` : HINTS[token.image]
  return capital(`${describeStart(room)}, but found ${describeToken(token)}${hint ? `. ${hint}` : ''}`)
}

const HINTS: Readonly<Record<string, string>> = {
  '&': 'Write `and`',
  '!': 'Write `not`',
  '%': 'Write `mod`',
  ';': 'Leave it out: a line needs no end',
  '#': 'A comment begins with `//`',
  '→': 'An arrow is written `->`',
}

function hintAt({ rule }: Expectation, tokens: readonly IToken[], index: number): string | undefined {
  const image = tokens[index]?.image ?? ''
  const next = tokens[index + 1]?.image
  if (/^['`‘’‚“”„«»]/.test(image)) return 'A text stands in straight double quotes: "…"'
  if (image === '=' && next === '>') return 'An arrow is written `->`'
  if (image === '|' && next === '|') return 'Write `or`'
  if (image === '=' && rule !== 'Field') return 'To compare, write `==`'
  return HINTS[image]
}
