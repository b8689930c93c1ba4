import type { IToken } from 'chevrotain'
import type { TokenRow } from './item-start.ts'
import { isFirstOnLine, isIndentedByBraces, layoutOf, type TokenLayout } from './token-layout.ts'

/** The tokens of a file, and what their places tell. */
export interface StormPage extends TokenRow {
  readonly text: string
  readonly isBalanced: boolean
  /** Whether lines are indented the way braces nest. */
  readonly isIndented: boolean
  /** Whether the indentation tells which brace is wrong. Never where the braces add up: then they are believed. */
  readonly trustsIndents: boolean
  /** Counted from 1. */
  line(index: number): number
  /** How far in the line of a token begins. */
  indent(index: number): number
  image(index: number): string
  /** Where the next line begins behind a token; the number of tokens if there is none. */
  nextLine(index: number): number
}

export function pageOf(text: string, tokens: readonly IToken[]): StormPage {
  const layout = layoutOf(text, tokens)
  const isBalanced = areBracesBalanced(tokens)
  const isIndented = isIndentedByBraces(tokens, layout)
  const nextLines = nextLinesOf(tokens, layout)
  return {
    text,
    tokens,
    isBalanced,
    isIndented,
    trustsIndents: !isBalanced && isIndented,
    isFirstOnLine: (index) => isFirstOnLine(layout, index),
    line: (index) => layout.lines[index] ?? 0,
    indent: (index) => layout.indents[index] ?? 0,
    image: (index) => tokens[index]?.image ?? '',
    nextLine: (index) => nextLines[index] ?? tokens.length,
  }
}

/** For each token, the index of the first one on a line behind it. */
function nextLinesOf(tokens: readonly IToken[], layout: TokenLayout): readonly number[] {
  const next = new Array<number>(tokens.length)
  for (let index = tokens.length - 1; index >= 0; index--) {
    next[index] = isFirstOnLine(layout, index + 1) ? index + 1 : (next[index + 1] ?? tokens.length)
  }
  return next
}

function areBracesBalanced(tokens: readonly IToken[]): boolean {
  let depth = 0
  for (const { image } of tokens) {
    if (image === '{') depth++
    else if (image === '}' && --depth < 0) return false
  }
  return depth === 0
}
