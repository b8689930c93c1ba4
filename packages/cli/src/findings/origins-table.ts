import type { OriginsRow } from '@landfall/check'
import { displayWidth, graphemesOf } from '../display-width.ts'
import type { Look } from '../look.ts'
import { drawTable } from '../table/draw-table.ts'

/** Where less room is left each field has lines of its own instead of columns. */
const TABLE_WIDTH_MIN = 60
const GAPS_WIDTH = 6
const FIELD_SHARE_MAX = 0.3
const COLUMNS = ['field', 'comes from', 'goes to'] as const

/**
 * Where the fields of a storm come from and go to, as a table grouped by element: one line for each field where it
 * fits, and nothing is cut. Empty text for no rows.
 *
 * @param look - how wide a line may be, in columns of a terminal, and how the names of elements are coloured.
 */
export function originsTableText(rows: readonly OriginsRow[], look: Look): string {
  const groups = [...Map.groupBy(rows, ({ element }) => element).values()]
  if (groups.length === 0) return ''
  const lines = look.width < TABLE_WIDTH_MIN ? asLists(groups, look) : asTable(groups, look)
  return `${lines.join('\n')}\n`
}

type Groups = readonly (readonly OriginsRow[])[]

function asTable(groups: Groups, { width, palette }: Look): readonly string[] {
  const widths = columnWidths(groups.flat().map(cellsOf), width)
  const blocks = groups.map((group) => group.flatMap((row) => physicalRows(cellsOf(row), widths)))
  const [head = '', rule = '', ...lines] = drawTable({ columns: COLUMNS, rows: blocks.flat() }, { width })
  let next = 0
  const drawn = groups.flatMap((group, at) => {
    const from = next
    next += blocks[at]?.length ?? 0
    return ['', ...titleLines(group, { width, palette }), ...lines.slice(from, next)]
  })
  return [head, rule, ...drawn.slice(1)]
}

function asLists(groups: Groups, { width, palette }: Look): readonly string[] {
  const drawn = groups.flatMap((group) => [
    '',
    ...titleLines(group, { width, palette }),
    ...group.flatMap((row) => {
      const [field = '', from = '', to = ''] = cellsOf(row)
      const under = (lead: string, text: string) =>
        broken(text, width - 10).map((line, at) => `${at === 0 ? lead : ' '.repeat(10)}${line}`)
      return [
        ...broken(field.trim(), width - 2).map((line) => `  ${line}`),
        ...under('    from  ', from),
        ...under('    to    ', to),
      ]
    }),
  ])
  return drawn.slice(1)
}

function titleLines([first]: readonly OriginsRow[], { width, palette }: Look): readonly string[] {
  if (!first) return []
  const { kind, name, context } = first
  const title = `${kind === 'publication' ? 'published event' : kind} ${name}${context === undefined ? '' : ` (${context})`}`
  return broken(title, width).map((line) => palette('bold', line))
}

function cellsOf({ field, type, isKey, fromWords, toWords }: OriginsRow): readonly string[] {
  return [
    `${field}: ${type}${isKey ? ' (key)' : ''}`,
    fromWords.join('; '),
    toWords.length === 0 ? 'nothing' : toWords.join('; '),
  ]
}

/** The fields get what they need up to their share, the other two share what is left, neither more than it needs. */
function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const wanted = COLUMNS.map((name, column) =>
    Math.max(name.length, ...rows.map((cells) => displayWidth(cells[column] ?? ''))),
  )
  const [field = 0, from = 0, to = 0] = wanted
  const first = Math.min(field, Math.floor(width * FIELD_SHARE_MAX))
  const left = width - first - GAPS_WIDTH
  const half = Math.floor(left / 2)
  const second = Math.min(from, Math.max(half, left - to))
  return [first, second, Math.min(to, left - second)]
}

/** One row as the lines it takes: cells that are too wide go on below. */
function physicalRows(cells: readonly string[], widths: readonly number[]): readonly (readonly string[])[] {
  const columns = cells.map((cell, column) => broken(cell, widths[column] ?? 0))
  const height = Math.max(...columns.map(({ length }) => length))
  return Array.from({ length: height }, (_, line) => columns.map((lines) => lines[line] ?? ''))
}

/** Text in lines of at most so many columns, broken between words, or within one that is too long for a line. */
function broken(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap((each) => pieces(each, width))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

function pieces(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word]
  const found: string[] = []
  let piece = ''
  for (const { text } of graphemesOf(word)) {
    if (piece !== '' && displayWidth(piece + text) > width) {
      found.push(piece)
      piece = ''
    }
    piece += text
  }
  return [...found, piece]
}
