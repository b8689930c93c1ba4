import type { IToken } from 'chevrotain'

/** Where the tokens of a file stand; each list has one entry per token. */
export interface TokenLayout {
  /** Counted from 1. */
  readonly lines: readonly number[]
  /** How far in the line of a token begins; a tab counts for two blanks. */
  readonly indents: readonly number[]
}

export function layoutOf(text: string, tokens: readonly IToken[]): TokenLayout {
  const lines: number[] = []
  const indents: number[] = []
  const lineBreak = /\r\n?|\n/g
  let found = lineBreak.exec(text)
  let line = 1
  let indent = indentAt(text, 0)
  for (const { startOffset } of tokens) {
    let start: number | undefined
    for (; found && found.index < startOffset; found = lineBreak.exec(text)) {
      line++
      start = lineBreak.lastIndex
    }
    if (start !== undefined) indent = indentAt(text, start)
    lines.push(line)
    indents.push(indent)
  }
  return { lines, indents }
}

export function isFirstOnLine({ lines }: TokenLayout, index: number): boolean {
  return lines[index] !== lines[index - 1]
}

function indentAt(text: string, lineStart: number): number {
  let indent = 0
  for (let at = lineStart; ; at++) {
    const sign = text[at]
    if (sign === '\t') indent += 2
    else if (sign === ' ') indent++
    else if (sign !== '\uFEFF') return indent
  }
}

/**
 * Whether the lines of a file are indented the way its braces nest: behind most braces that end a line, the next
 * line is further in. Then the indentation tells which brace is wrong when they do not add up.
 */
export function isIndentedByBraces(tokens: readonly IToken[], layout: TokenLayout): boolean {
  let votes = 0
  for (let index = 0; index + 1 < tokens.length; index++) {
    if (tokens[index]?.image !== '{' || !isFirstOnLine(layout, index + 1)) continue
    const isFurtherIn = (layout.indents[index + 1] ?? 0) > (layout.indents[index] ?? 0)
    votes += isFurtherIn ? 1 : -1
  }
  return votes > 0
}
