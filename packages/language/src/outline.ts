import { LIMITS } from './nesting.ts'
import type { Outline } from './outline-item.ts'
import { Outliner } from './outliner.ts'
import { scanText } from './sticky-parser.ts'
import { pageOf } from './storm-page.ts'

/**
 * Cuts a file into its stickies and the frames around them, whatever state it is in: every word that begins a
 * sticky begins one, and a brace that is missing or too many costs the sticky or frame it belongs to.
 * Braces are believed as long as they balance; where they do not, the indentation tells which one is wrong.
 */
export function outlineOf(text: string): Outline {
  const { fileLengthMax, fileTokensMax } = LIMITS
  if (text.length > fileLengthMax)
    return tooLarge(`${text.length.toLocaleString('en')} characters`, fileLengthMax)
  const { tokens, comments } = scanText(text, fileTokensMax)
  if (tokens.length > fileTokensMax) return tooLarge('too many words and signs', fileTokensMax)
  const page = pageOf(text, tokens)
  const outline = new Outliner(page, comments).outline()
  if (outline.problems.length === 0 || !page.isBalanced || !page.isIndented) return outline
  // Two mistakes may balance: then the indentation says better what was meant.
  const doubted = new Outliner({ ...page, isBalanced: false, trustsIndents: true }, comments).outline()
  return finds(doubted, outline) ? doubted : outline
}

/** Whether an outline makes more of a file than another, with as little to complain of. */
function finds(one: Outline, other: Outline): boolean {
  return one.items.length > other.items.length && one.problems.length <= other.problems.length
}

function tooLarge(size: string, max: number): Outline {
  const message = `This file has ${size}; at most ${max.toLocaleString('en')} are read. Split it: all .storm files of a folder are one model`
  return { items: [], problems: [{ code: 'SYNTAX-4', message, from: 0, to: 1 }] }
}
