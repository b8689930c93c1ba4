/** Cells of one table; what goes beyond is left out. */
const CELLS_MAX = 50_000

/**
 * Reads a table as spreadsheets write it: cells between commas, semicolons or tabs (whichever the first line has most
 * of), in double quotes where they hold one of these or a line end. Empty lines are left out.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const separator = separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let cellCount = 0
  for (const { cell, isLast } of cellsOf(text.replaceAll('\r\n', '\n'), separator)) {
    row.push(cell.trim())
    if (isLast) {
      if (row.some((each) => each !== '')) rows.push(row)
      row = []
    }
    if (++cellCount >= CELLS_MAX) break
  }
  return row.some((each) => each !== '') ? [...rows, row] : rows
}

function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: first.split(separator).length }))
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).separator
}

function* cellsOf(
  text: string,
  separator: string,
): Iterable<{ readonly cell: string; readonly isLast: boolean }> {
  let at = 0
  while (at <= text.length) {
    const { cell, end } = text[at] === '"' ? quotedCell(text, at) : { cell: '', end: at }
    let stop = end
    while (stop < text.length && text[stop] !== separator && text[stop] !== '\n') stop++
    yield { cell: cell + text.slice(end, stop), isLast: text[stop] !== separator }
    at = stop + 1
  }
}

/** In quotes a quote is doubled. */
function quotedCell(text: string, start: number): { readonly cell: string; readonly end: number } {
  let cell = ''
  let at = start + 1
  while (at < text.length) {
    if (text[at] !== '"') cell += text[at++]
    else if (text[at + 1] === '"') {
      cell += '"'
      at += 2
    } else return { cell, end: at + 1 }
  }
  return { cell, end: at }
}
