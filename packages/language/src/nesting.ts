import type { IToken } from 'chevrotain'

/** What keeps a hostile text from costing more than a clear message. */
export const LIMITS = {
  /** UTF-16 units of one file. A thousand stickies are about 60,000. */
  fileLengthMax: 2_000_000,
  /** Words and signs of one file. */
  fileTokensMax: 500_000,
  /** Words and signs of one sticky; a big scenario has 500. */
  stickyTokensMax: 20_000,
  /** The same of the expression in the braces of a text. */
  textTokensMax: 1_000,
  /** Expressions in one text. */
  textPartsMax: 1_000,
  /** How much may be open at once, see `COST`: half of what a stack of 1 MB can take. */
  nestingMax: 400,
  /** The same inside the braces of a text, which are read while what is around them is open. */
  textNestingMax: 100,
} as const

/** What is said where brackets or signs go too deep to be read. */
export const TOO_DEEP =
  'This is nested too deep, or goes on too long, to be read as one. Give parts of it a name with `let` or `function`'

/** What each thing that stays open costs, in about 1 kB of the reader's stack. */
const COST = { bracket: 8, if: 7, other: 1 } as const

const OPENING = new Set(['(', '[', '{'])
const CLOSING = new Set([')', ']', '}'])
const SEPARATING = new Set([',', ':', '=', '->', 'when', 'where', 'otherwise'])
/** Each takes what stands before or behind it one level further down. */
const DEEPENING = new Set('. not + - * / mod div ?? == != < <= > >= contains and or is match'.split(' '))
const BEGINNING = new Set(['if', 'match', 'not'])

/**
 * The first token at which more is open than can be read, if there is one. Never too low: text that passes is
 * parsed, checked and compiled in a bounded stack.
 */
export function tooDeepAt(
  tokens: readonly IToken[],
  from: number,
  to: number,
  nestingMax: number,
): number | undefined {
  /** What is open in the brackets around, the outermost first. */
  const around: number[] = []
  let open = 0
  let here = 0
  for (let index = from; index < to; index++) {
    const token = tokens[index]
    if (!token) break
    const { image } = token
    if (OPENING.has(image)) {
      around.push(here)
      open += here
      here = COST.bracket
    } else if (CLOSING.has(image)) {
      here = around.pop() ?? 0
      open -= here
    } else if (SEPARATING.has(image) || begins(token, tokens[index - 1])) {
      here = around.length > 0 ? COST.bracket : 0
    }
    if (image === 'if') here += COST.if
    else if (DEEPENING.has(image)) here += COST.other
    if (open + here > nestingMax) return index
  }
  return undefined
}

/** Two values side by side: no expression goes on from the one to the other. */
function begins(token: IToken, before: IToken | undefined): boolean {
  // Behind a whole number a word may be a unit, as in `3 days`.
  return before !== undefined && isValue(token) && endsValue(before) && before.tokenType.name !== 'INT'
}

function isValue(token: IToken): boolean {
  return isOperand(token) || BEGINNING.has(token.image)
}

function endsValue(token: IToken): boolean {
  return isOperand(token) || CLOSING.has(token.image)
}

/** A name, a text or a number; reserved words and signs are none. */
function isOperand({ tokenType }: IToken): boolean {
  const { name } = tokenType
  return (
    name === 'ID' ||
    name === 'STRING' ||
    name === 'DECIMAL' ||
    name === 'DURATION' ||
    name === 'INT' ||
    (tokenType.CATEGORIES?.length ?? 0) > 0
  )
}

/** Names what makes a sticky too deep or too long to be read. */
export function excessOf(
  tokens: readonly IToken[],
  first: number,
  end: number,
): { message: string; at: number } | undefined {
  const { stickyTokensMax, nestingMax } = LIMITS
  if (end - first > stickyTokensMax) {
    const message = `This is ${(end - first).toLocaleString('en')} words and signs long; at most ${stickyTokensMax.toLocaleString('en')} can be read as one. Split it`
    return { message, at: first }
  }
  const at = tooDeepAt(tokens, first, end, nestingMax)
  return at === undefined ? undefined : { message: TOO_DEEP, at }
}
