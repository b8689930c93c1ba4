import { readStorm } from '@landfall/language'
import type { Element, ElementKind } from '@landfall/model'
import type { TypedSticky } from './add-stickies.ts'
import { readCsv } from './read-csv.ts'
import { STICKY_KINDS, stickyKindOf } from './sticky-kinds.ts'

/** What somebody has pasted or dropped on the wall. */
export type Pasted =
  | { readonly kind: 'stickies'; readonly stickies: readonly TypedSticky[] }
  | { readonly kind: 'storm'; readonly stickies: readonly StormSticky[] }

/** A sticky as storm text, with all that stands in its frame. */
export interface StormSticky {
  readonly element: Element
  readonly text: string
}

/** Stickies that are taken at once. */
const STICKIES_MAX = 2_000

/** Takes text as what it looks like: storm text, a table with kinds above its columns, or a sticky on each line. */
export function readPasted(text: string, kind: ElementKind): Pasted {
  const storm = stormStickies(text)
  if (storm.length > 0) return { kind: 'storm', stickies: storm.slice(0, STICKIES_MAX) }
  const table = readCsv(text)
  const named = kindsAbove(table)
  const stickies = named ? fromColumns(table.slice(1), named) : fromLines(text, kind)
  return { kind: 'stickies', stickies: stickies.slice(0, STICKIES_MAX) }
}

/** Takes a table: columns named like kinds, or else its first column. */
export function readTable(text: string, kind: ElementKind): readonly TypedSticky[] {
  const table = readCsv(text)
  const named = kindsAbove(table)
  const hasTitle = TITLES.includes(table[0]?.[0]?.toLowerCase() ?? '')
  const stickies = named
    ? fromColumns(table.slice(1), named)
    : table.slice(hasTitle ? 1 : 0).flatMap(([cell = '']) => (cell === '' ? [] : [{ kind, text: cell }]))
  return stickies.slice(0, STICKIES_MAX)
}

/** What people write above a column of stickies. */
const TITLES: readonly string[] = ['name', 'title', 'text', 'sticky', 'note', 'content']

/** Storm text has no line that is not storm text; what has one is taken as lines. */
function stormStickies(text: string): readonly StormSticky[] {
  if (!/^\s*(?:\/\*\*|\/\/|pivotal |publishes |[a-z]+ [\p{Lu}"])/u.test(text)) return []
  const { model, findings } = readStorm([{ name: 'pasted', text }])
  if (model.elements.length === 0 || findings.some(({ code }) => code.startsWith('SYNTAX'))) return []
  let end = -1
  return model.elements.flatMap((element) => {
    const { place } = element
    if (place.start < end || stickyKindOf(element.kind) === undefined) return []
    end = place.end
    return [{ element, text: text.slice(place.start, place.end) }]
  })
}

function fromLines(text: string, kind: ElementKind): readonly TypedSticky[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => (line.split('\t')[0] ?? '').replace(/^\s*[-*•]\s+/, '').trim())
  return lines.filter((line) => line !== '').map((line) => ({ kind, text: line }))
}

/** For each column the kind that it is named for. Undefined if none is. */
function kindsAbove([first = []]: readonly (readonly string[])[]):
  | readonly (ElementKind | undefined)[]
  | undefined {
  const kinds = first.map(kindNamed)
  return kinds.some((kind) => kind !== undefined) ? kinds : undefined
}

function kindNamed(title: string): ElementKind | undefined {
  const word = title.toLowerCase().replace(/s$/, '')
  return STICKY_KINDS.find((each) => each.kind === word || each.title.toLowerCase() === word)?.kind
}

function fromColumns(
  rows: readonly (readonly string[])[],
  kinds: readonly (ElementKind | undefined)[],
): readonly TypedSticky[] {
  return rows.flatMap((row) =>
    row.flatMap((text, column) => {
      const kind = kinds[column]
      return kind === undefined || text === '' ? [] : [{ kind, text }]
    }),
  )
}
