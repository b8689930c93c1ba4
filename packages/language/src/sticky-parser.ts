import type { IToken } from 'chevrotain'
import { describeStart } from './expectations.ts'
import { describeToken, explainProblem } from './explain-problem.ts'
import type { Expression, Sticky } from './generated/ast.ts'
import { type StickyRule, wordsOfRule } from './item-start.ts'
import { nearestName } from './nearest-name.ts'
import { LIMITS, TOO_DEEP, tooDeepAt } from './nesting.ts'
import { realFailure } from './real-failure.ts'
import { repairs } from './repairs.ts'
import {
  insertedToken,
  type ParsedTokens,
  type ParseFailure,
  parseTokens,
  scanText,
  tokenOfWord,
} from './storm-parser.ts'

export { scanText } from './storm-parser.ts'

/** The first thing in a text that cannot be read. Offsets count UTF-16 units from the start of the text. */
export interface ParseProblem {
  readonly start: number
  readonly end: number
  readonly message: string
}

export interface ParsedText<Node> {
  /** As much as could be read; parts may be absent behind a problem, whatever the type says. */
  readonly node: Node
  readonly problem?: ParseProblem
}

/**
 * Parses the text of one sticky. Total for text that `tooDeepAt` lets pass. Where something in it cannot be read, as
 * much as possible is read around it: a clause that is broken costs itself.
 */
export function parseSticky(text: string, rule: StickyRule): ParsedText<Sticky> {
  const { tokens } = scanText(text)
  const [first, ...others] = tokens
  const misspelt = misspeltWord(first, rule)
  if (first && misspelt !== undefined) {
    const message = `${describeStart()}, but found ${describeToken(first)}. Did you mean \`${misspelt}\`?`
    const attempt = attempted(text, rule, [tokenOfWord(first, misspelt), ...others])
    return { node: readAround(text, rule, attempt), problem: { start: 0, end: first.image.length, message } }
  }
  const attempt = attempted(text, rule, tokens)
  const { node, failure } = attempt
  // The head of a frame that the text lacks has been reported as such.
  if (!failure || tokens.length === 0) return { node }
  return { node: readAround(text, rule, attempt), problem: problemOf(text, tokens, failure) }
}

/** The word that an item should begin with, where it begins with one that is almost the same. */
function misspeltWord(first: IToken | undefined, rule: StickyRule): string | undefined {
  const words = wordsOfRule(rule)
  return first?.tokenType.name !== 'ID' || words.includes(first.image)
    ? undefined
    : nearestName(first.image, words)
}

/** Expressions in texts are short and often the same, such as `{amount}`: these have been parsed before. */
const parsedExpressions = new Map<string, ParsedText<Expression>>()
const PARSED_EXPRESSIONS_MAX = 2_000

/** Parses an expression that stands in braces inside a text literal. */
export function parseExpression(text: string): ParsedText<Expression> {
  const known = parsedExpressions.get(text)
  if (known) return known
  const parsed = parseWholeExpression(text)
  if (parsedExpressions.size >= PARSED_EXPRESSIONS_MAX) parsedExpressions.clear()
  parsedExpressions.set(text, parsed)
  return parsed
}

function parseWholeExpression(text: string): ParsedText<Expression> {
  const { tokens } = scanText(text, LIMITS.textTokensMax)
  const isLong = tokens.length > LIMITS.textTokensMax
  const at = isLong ? 0 : tooDeepAt(tokens, 0, tokens.length, LIMITS.textNestingMax)
  const deep = at === undefined ? undefined : tokens[at]
  // What is too deep is not parsed at all: the parser's own stack would not suffice.
  const { node, failure } = parseTokens<Expression>(text, 'Expression', deep ? [] : tokens)
  if (deep) return { node, problem: { ...extentOf(deep, text), message: TOO_DEEP } }
  return failure ? { node, problem: problemOf(text, tokens, failure) } : { node }
}

function problemOf(text: string, tokens: IToken[], failure: ParseFailure): ParseProblem {
  const { expectation, index } = realFailure(text, tokens, failure)
  return { ...extentOf(tokens[index], text), message: explainProblem(expectation, tokens, index) }
}

function extentOf(token: IToken | undefined, text: string): { start: number; end: number } {
  if (!token) return { start: text.length, end: text.length }
  return { start: token.startOffset, end: token.startOffset + token.image.length }
}

/** How often a broken sticky is read again with something left out of it. */
const REPAIRS_MAX = 3
/** Longer ones are read up to their first problem only. */
const REPAIRABLE_TOKENS_MAX = 2_000

interface Attempt extends ParsedTokens<Sticky> {
  readonly tokens: IToken[]
}

function attempted(text: string, rule: StickyRule, tokens: IToken[]): Attempt {
  return { ...parseTokens<Sticky>(text, rule, tokens), tokens }
}

function readAround(text: string, rule: StickyRule, first: Attempt): Sticky {
  let best = first
  for (
    let round = 0;
    round < REPAIRS_MAX && best.failure && best.tokens.length < REPAIRABLE_TOKENS_MAX;
    round++
  ) {
    const braces = { open: insertedToken('{'), close: insertedToken('}') }
    const attempts = repairs(text, best.tokens, best.failure.index, braces).map((tokens) =>
      attempted(text, rule, tokens),
    )
    const next = attempts.reduce(better, best)
    if (next === best) break
    best = next
  }
  return best.node
}

/** The one that was read further; all that is left of each text counts. */
function better(one: Attempt, other: Attempt): Attempt {
  return unread(other) < unread(one) ? other : one
}

function unread({ tokens, failure }: Attempt): number {
  return failure ? tokens.length - failure.index + 1 : 0
}
