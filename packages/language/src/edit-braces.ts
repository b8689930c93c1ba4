import type { TextEdit } from '@landfall/model'
import type { AstNode } from 'langium'
import { extentOf, type Spot } from './edit-find.ts'
import { indentAt, indentUnit, lineEnd, lineStart } from './edit-lines.ts'
import {
  endWithComments,
  insertAt,
  type Page,
  piecesIn,
  replaceIn,
  type Stretch,
  wordAfter,
  wordsIn,
} from './edit-page.ts'
import { WIDTH_MAX } from './print-lines.ts'

/** Braces in a sticky, and the clauses, fields or values in them. */
export interface Braces {
  readonly open: number
  readonly close: number
  readonly clauses: readonly Stretch[]
}

/** The braces that open right behind an offset, if some do. */
export function bracesBehind(spot: Spot, offset: number, nodes: readonly AstNode[]): Braces | undefined {
  const { page } = spot
  const open = wordAfter(page, offset)
  if (open?.image !== '{' || open.start >= spot.placed.item.to) return undefined
  let depth = 0
  for (const word of wordsIn(page, { start: open.start, end: spot.placed.item.to })) {
    if (word.image === '{') depth++
    else if (word.image === '}' && --depth === 0) {
      return { open: open.start, close: word.start, clauses: nodes.map((node) => extentOf(spot, node)) }
    }
  }
  return undefined
}

/** A clause to be put in. */
export interface NewClause {
  readonly text: string
  /** How many clauses stand before it. */
  readonly index: number
  /** Fields and values are parted by commas on a shared line; values have them below each other too. */
  readonly sort: 'field' | 'value' | 'clause'
}

/** Puts a clause into braces: on a line of its own where the others have theirs, else on the line of the others while that is short. */
export function insertClause(page: Page, braces: Braces, clause: NewClause): TextEdit[] {
  if (braces.clauses.length === 0) return insertOnly(page, braces, clause)
  if (hasLines(page, braces)) return insertLine(page, braces, clause)
  const edit = insertInLine(page, braces, clause)
  const { text } = page
  const width = lineEnd(text, edit.place.start) - lineStart(text, edit.place.start) + edit.text.length
  return width > WIDTH_MAX ? (brokenOpen(page, braces, clause) ?? [edit]) : [edit]
}

/** Whether the first clause stands below the `{`. */
function hasLines({ text }: Page, { open, clauses }: Braces): boolean {
  return text.slice(open, clauses[0]?.start ?? open).includes('\n')
}

function insertOnly(page: Page, { open, close }: Braces, { text }: NewClause): TextEdit[] {
  const isBlank = piecesIn(page, { start: open + 1, end: close }).length === 0
  const indent = indentAt(page.text, open)
  const line = page.newline + indent + indentUnit(page.text) + text
  if (!isBlank) return [insertAt(page, endWithComments(page, open + 1), line)]
  const hasLine = page.text.slice(open, close).includes('\n')
  return [
    replaceIn(page, { start: open + 1, end: close }, hasLine ? line + page.newline + indent : ` ${text} `),
  ]
}

function insertLine(page: Page, { open, clauses }: Braces, { text, index, sort }: NewClause): TextEdit[] {
  const previous = clauses[index - 1]
  const hasCommas = isParted(page, clauses, sort)
  const start = page.newline + indentAt(page.text, (previous ?? clauses[0])?.start ?? open) + text
  if (!previous) return [insertAt(page, endWithComments(page, open + 1), start + (hasCommas ? ',' : ''))]
  const comma = wordAfter(page, previous.end)
  const isFollowed = comma?.image === ','
  const at = endWithComments(page, isFollowed ? comma.end : previous.end)
  if (!hasCommas) return [insertAt(page, at, start)]
  // Where the last has no comma, it gets one and the new last has none.
  return isFollowed
    ? [insertAt(page, at, `${start},`)]
    : [insertAt(page, previous.end, ','), insertAt(page, at, start)]
}

/** Whether a comma stands between clauses, as far as those that are there tell. */
function isParted(page: Page, clauses: readonly Stretch[], sort: NewClause['sort']): boolean {
  const commas = clauses.slice(0, -1).map(({ end }) => wordAfter(page, end)?.image === ',')
  if (sort === 'value' && commas.length === 0) return true
  return sort !== 'clause' && commas.includes(true)
}

function insertInLine(page: Page, { open, clauses }: Braces, { text, index, sort }: NewClause): TextEdit {
  const previous = clauses[index - 1]
  const comma = sort === 'clause' ? '' : ','
  if (!previous) return insertAt(page, open + 1, ` ${text}${comma}`)
  const follower = wordAfter(page, previous.end)
  if (follower?.image !== ',') return insertAt(page, previous.end, `${comma} ${text}`)
  return insertAt(page, follower.end, ` ${text}${clauses[index] ? ',' : ''}`)
}

/** Each clause on a line of its own; undefined where comments stand between them. */
function brokenOpen(page: Page, { open, close, clauses }: Braces, clause: NewClause): TextEdit[] | undefined {
  const { newline, text } = page
  const indent = indentAt(text, open)
  const line = newline + indent + indentUnit(text)
  const edges = [open + 1, ...clauses.flatMap(({ start, end }) => [start, end]), close]
  const gaps = [...clauses.keys(), clauses.length].map((gap) => ({
    start: edges[gap * 2] ?? close,
    end: edges[gap * 2 + 1] ?? close,
  }))
  if (gaps.some((gap) => piecesIn(page, gap).some(({ type }) => type === 'comment'))) return undefined
  const comma = isParted(page, clauses, clause.sort) ? ',' : ''
  return gaps.map((gap, index) => {
    const isLast = index === clauses.length
    const end = isLast ? newline + indent : line
    const own = text.slice(gap.start, gap.end).includes(',') && !isLast ? ',' : ''
    if (index !== clause.index) return replaceIn(page, gap, own + end)
    return replaceIn(page, gap, (index === 0 ? '' : comma) + line + clause.text + (isLast ? '' : comma) + end)
  })
}

/** Gives a sticky its first braces, behind what ends at an offset: on its line if `isInLine` and that is short. */
export function newBraces(
  page: Page,
  offset: number,
  { text, isInLine }: { readonly text: string; readonly isInLine: boolean },
): TextEdit {
  const width = offset - lineStart(page.text, offset) + text.length + ' {  }'.length
  if (isInLine && width <= WIDTH_MAX) return insertAt(page, offset, ` { ${text} }`)
  const indent = indentAt(page.text, offset)
  const { newline } = page
  return insertAt(page, offset, ` {${newline}${indent}${indentUnit(page.text)}${text}${newline}${indent}}`)
}
