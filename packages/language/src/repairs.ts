import type { IToken } from 'chevrotain'
import { layoutOf, type TokenLayout } from './token-layout.ts'

/** The signs that a repair may put in. */
export interface Braces {
  readonly open: IToken
  readonly close: IToken
}

/** Tokens by index, `to` excluded. */
interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Ways in which a broken sticky can perhaps be read, the likeliest first: the line of the problem or the one before
 * is left out, or a brace that got lost is put in.
 *
 * @param broken - index of the first token that cannot be read; the number of tokens if the text ends too early.
 */
export function repairs(text: string, tokens: readonly IToken[], broken: number, braces: Braces): IToken[][] {
  const layout = layoutOf(text, tokens)
  const found = Math.min(broken, tokens.length - 1)
  const body = tokens.findIndex(({ image }) => image === '{')
  const line = lineOf(layout, found)
  if (body === -1) {
    // The brace got lost with the end of its line; what it held stands below.
    const head = line.from === 0 ? { from: found, to: line.to } : { from: found, to: found }
    const inside = [braces.open, ...tokens.slice(head.to)]
    return head.to < tokens.length ? [balanced([...tokens.slice(0, head.from), ...inside], braces)] : []
  }
  if (found <= body) return [without(tokens, { from: found, to: body }, braces)]
  const before = lineOf(layout, line.from - 1)
  const isBeforeInside = line.from > 0 && before.from > body
  const stretches = isBeforeInside ? [line, before, { from: before.from, to: line.to }] : [line]
  return stretches.map(({ from, to }) => without(tokens, { from: Math.max(from, body + 1), to }, braces))
}

function lineOf({ lines }: TokenLayout, index: number): Stretch {
  let from = index
  while (from > 0 && lines[from - 1] === lines[index]) from--
  let to = index + 1
  while (to < lines.length && lines[to] === lines[index]) to++
  return { from, to }
}

function without(tokens: readonly IToken[], { from, to }: Stretch, braces: Braces): IToken[] {
  return balanced([...tokens.slice(0, from), ...tokens.slice(to)], braces)
}

/** With as many closing braces as opening ones: missing ones are put at the end, surplus ones taken away there. */
function balanced(tokens: IToken[], { close }: Braces): IToken[] {
  const depth = tokens.reduce((sum, { image }) => sum + (image === '{' ? 1 : image === '}' ? -1 : 0), 0)
  if (depth >= 0) return [...tokens, ...new Array<IToken>(depth).fill(close)]
  let surplus = -depth
  return tokens
    .toReversed()
    .filter(({ image }) => image !== '}' || surplus-- <= 0)
    .toReversed()
}
