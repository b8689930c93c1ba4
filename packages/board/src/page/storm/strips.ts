import type { Element, ElementId } from '@landfall/model'
import type { Flow } from './flows.ts'

/** Stickies of one story, side by side: time goes to the right, and what branches off has a row of its own. */
export interface Strip {
  readonly cells: readonly StripCell[]
  readonly columnCount: number
  readonly rowCount: number
}

interface StripCell {
  readonly id: ElementId
  readonly column: number
  readonly row: number
}

/** Columns of a strip; a longer story goes on in the next one. */
const COLUMNS_MAX = 12

/** Cuts stickies into stories, in the order in which they are told. Each sticky is in one of them, once. */
export function stripsOf(elements: readonly Element[], flows: readonly Flow[]): readonly Strip[] {
  const followers = followersOf(elements, flows)
  const hasCause = new Set([...followers.values()].flat())
  const roots = elements.filter(({ id }) => !hasCause.has(id))
  const seen = new Set<ElementId>()
  const strips: Strip[] = []
  const later: ElementId[] = []
  // What is caused only by itself, in a ring, has no root: it begins where the text begins it.
  for (const { id } of [...roots, ...elements]) {
    later.push(id)
    for (let next = later.shift(); next !== undefined; next = later.shift()) {
      if (!seen.has(next)) strips.push(stripFrom(next, { followers, seen, later }))
    }
  }
  return strips
}

/** @param seen, later - grow: what has a place now, and where further strips begin. */
function stripFrom(
  start: ElementId,
  {
    followers,
    seen,
    later,
  }: {
    readonly followers: ReadonlyMap<ElementId, readonly ElementId[]>
    readonly seen: Set<ElementId>
    readonly later: ElementId[]
  },
): Strip {
  const cells: StripCell[] = []
  const waiting = [{ id: start, column: 0, wish: 0 }]
  const taken = new Set<string>()
  let rowCount = 0
  let columnCount = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { id, column } = next
    if (seen.has(id)) continue
    if (column >= COLUMNS_MAX) {
      later.push(id)
      continue
    }
    seen.add(id)
    let row = next.wish
    while (taken.has(`${column} ${row}`)) row++
    taken.add(`${column} ${row}`)
    cells.push({ id, column, row })
    rowCount = Math.max(rowCount, row + 1)
    columnCount = Math.max(columnCount, column + 1)
    const behind = (followers.get(id) ?? []).filter((follower) => !seen.has(follower))
    for (const [at, follower] of [...behind.entries()].reverse()) {
      waiting.push({ id: follower, column: column + 1, wish: at === 0 ? row : row + 1 })
    }
  }
  return { cells, columnCount, rowCount }
}

/**
 * What comes right behind a sticky. Who issues commands stands before the first one only: otherwise one person
 * would pull all stories into one.
 */
function followersOf(
  elements: readonly Element[],
  flows: readonly Flow[],
): ReadonlyMap<ElementId, readonly ElementId[]> {
  const known = new Map(elements.map((element) => [element.id, element]))
  const followers = new Map<ElementId, ElementId[]>(elements.map(({ id }) => [id, []]))
  const add = (from: ElementId, to: ElementId) => followers.get(from)?.push(to)
  const isFirstOf = new Set<ElementId>()
  for (const { from, to, kind } of flows) {
    if (!known.has(from) || !known.has(to) || kind === 'is for') continue
    if (kind === 'is about') add(to, from)
    else if (kind !== 'is issued by' && kind !== 'offers') add(from, to)
    else if (!isFirstOf.has(from)) {
      isFirstOf.add(from)
      add(from, to)
    }
  }
  for (const element of elements) {
    const aggregate = 'aggregate' in element ? element.aggregate : undefined
    if (aggregate === undefined || !known.has(aggregate) || isFirstOf.has(aggregate)) continue
    isFirstOf.add(aggregate)
    add(element.id, aggregate)
  }
  return followers
}
