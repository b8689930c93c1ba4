import type { IToken } from 'chevrotain'
import { describeStart } from './expectations.ts'
import { describeToken } from './explain-problem.ts'
import type { Expression, Sticky } from './generated/ast.ts'
import { type StickyRule, wordsOfRule } from './item-start.ts'
import { nearestName } from './nearest-name.ts'
import { LIMITS, TOO_DEEP, tooDeepAt } from './nesting.ts'
import { repairs } from './repairs.ts'
import { insertedToken, type ParsedText, parseTokens, scanText, tokenOfWord } from './storm-parser.ts'

export { languageWords, type ParsedText, type ParseProblem, scanText } from './storm-parser.ts'

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
  const { node, problem } = attempt
  // The head of a frame that the text lacks has been reported as such.
  if (tokens.length === 0) return { node }
  return problem ? { node: readAround(text, rule, attempt), problem } : { node }
}

/** The word that an item should begin with, where it begins with one that is almost the same. */
function misspeltWord(first: IToken | undefined, rule: StickyRule): string | undefined {
  const words = wordsOfRule(rule)
  return first?.tokenType.name !== 'ID' || words.includes(first.image) ? undefined : nearestName(first.image, words)
}

/** Parses an expression that stands in braces inside a text literal. */
export function parseExpression(text: string): ParsedText<Expression> {
  const { tokens } = scanText(text)
  const at = tooDeepAt(tokens, 0, tokens.length, LIMITS.textNestingMax)
  const deep = at === undefined ? undefined : tokens[at]
  if (!deep) return parseTokens(text, 'Expression', tokens)
  // Nothing of it may be parsed: the parser's own stack would not suffice.
  const { node } = parseTokens<Expression>(text, 'Expression', [])
  return { node, problem: { start: deep.startOffset, end: deep.startOffset + deep.image.length, message: TOO_DEEP } }
}

/** How often a broken sticky is read again with something left out of it. */
const REPAIRS_MAX = 3
/** Longer ones are read up to their first problem only. */
const REPAIRABLE_TOKENS_MAX = 2_000

interface Attempt extends ParsedText<Sticky> {
  readonly tokens: IToken[]
}

function attempted(text: string, rule: StickyRule, tokens: IToken[]): Attempt {
  return { ...parseTokens<Sticky>(text, rule, tokens), tokens }
}

function readAround(text: string, rule: StickyRule, first: Attempt): Sticky {
  let best = first
  for (let round = 0; round < REPAIRS_MAX && best.problem && best.tokens.length < REPAIRABLE_TOKENS_MAX; round++) {
    const { start, end } = best.problem
    const broken = start === end ? best.tokens.length : best.tokens.findIndex(({ startOffset }) => startOffset >= start)
    const attempts = repairs(text, best.tokens, broken, { open: insertedToken('{'), close: insertedToken('}') })
    const next = attempts.map((tokens) => attempted(text, rule, tokens)).reduce(better, best)
    if (next === best) break
    best = next
  }
  return best.node
}

function better(one: Attempt, other: Attempt): Attempt {
  return (one.problem?.start ?? Infinity) >= (other.problem?.start ?? Infinity) ? one : other
}
