import { cutToWidth, displayWidth, padToWidth } from '../display-width.ts'

export interface Table {
  readonly columns: readonly string[]
  /** Each with one cell per column, on one line. */
  readonly rows: readonly (readonly string[])[]
}

const GAP = ' │ '
/** A column is not made narrower than this, or than what it holds. */
const COLUMN_MIN = 6

/**
 * A table that fits into `width` columns: the widest columns are cut first. Where even narrow columns would not fit
 * side by side, each row is written as a list of its cells, one below the other.
 */
export function drawTable(table: Table, { width }: { readonly width: number }): string[] {
  const wanted = table.columns.map((column, index) =>
    Math.max(displayWidth(column), ...table.rows.map((row) => displayWidth(row[index] ?? ''))),
  )
  const least = wanted.map((each) => Math.min(each, COLUMN_MIN))
  const room = width - GAP.length * (wanted.length - 1)
  if (sum(least) > room) return drawLists(table, width)
  const widths = narrowed(wanted, room)
  const line = (cells: readonly string[]) =>
    widths
      .map((each, index) => padToWidth(cutToWidth(cells[index] ?? '', each), each))
      .join(GAP)
      .trimEnd()
  const rule = widths.map((each) => '─'.repeat(each)).join('─┼─')
  return [line(table.columns), rule, ...table.rows.map(line)]
}

/** Widths that fit: as wide as wanted below a common limit, which is as high as it can be. */
function narrowed(wanted: readonly number[], room: number): number[] {
  let limit = Math.max(0, ...wanted)
  const fitted = () => wanted.map((each) => Math.min(each, Math.max(limit, COLUMN_MIN)))
  while (sum(fitted()) > room && limit > COLUMN_MIN) limit -= 1
  return fitted()
}

function drawLists({ columns, rows }: Table, width: number): string[] {
  const nameWidth = Math.max(0, ...columns.map(displayWidth))
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...columns.map((column, at) =>
      cutToWidth(`${padToWidth(column, nameWidth)}  ${row[at] ?? ''}`, width).trimEnd(),
    ),
  ])
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
