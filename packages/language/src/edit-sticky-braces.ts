import { type Braces, bracesBehind } from './edit-braces.ts'
import { extentOf, type Spot } from './edit-find.ts'
import { headWords } from './edit-head.ts'
import { wordAfter } from './edit-page.ts'

/** The braces that hold the clauses of a sticky. Undefined for one that has none. */
export function bracesOf(spot: Spot): Braces | undefined {
  const { node } = spot.placed.sticky
  switch (node.$type) {
    case 'Command':
    case 'System':
    case 'Policy':
    case 'Process':
    case 'View':
      return bracesBehind(spot, headEnd(spot), node.clauses)
    case 'Event':
    case 'ValueType':
    case 'AggregateState':
      return bracesBehind(spot, headEnd(spot), node.fields)
    default:
      return undefined
  }
}

/** Where the words end that stand before the braces of a sticky. */
export function headEnd(spot: Spot): number {
  const { page, placed } = spot
  const { node } = placed.sticky
  if (node.$type === 'AggregateState') return placed.item.from + 'state'.length
  const nameEnd = headWords(spot)?.last.end ?? placed.item.from
  const actors = 'actors' in node ? node.actors.map((actor) => extentOf(spot, actor).end) : []
  const end = Math.max(nameEnd, ...actors)
  if (node.$type !== 'Command') return end
  const next = wordAfter(page, end)
  if (node.creates && next) return next.end
  return node.mayCreate && next ? (wordAfter(page, next.end)?.end ?? end) : end
}
