import { connectionsTo, type ElementId, elementOf, type ModelIndex } from '@landfall/model'
import type { Placement } from '../../shared/board-document.ts'
import type { StormSession } from '../session/storm-session.ts'
import { stickyText } from './sticky-face.ts'
import type { Wall } from './wall.ts'

/** What is to be taken off the wall. */
export interface Removal {
  /** Elements of which no sticky is left. */
  readonly elements: readonly ElementId[]
  /** Elements that were stuck several times, and the keys of the stickies that are left. */
  readonly thinned: ReadonlyMap<ElementId, readonly string[]>
  /** What other stickies are called that mention an element that goes. */
  readonly mentionedBy: readonly string[]
}

export function removalOf(index: ModelIndex, wall: Wall, keys: readonly string[]): Removal {
  const gone = new Set(keys)
  const ids = new Set(keys.flatMap((key) => wall.byKey.get(key)?.id ?? []))
  const elements: ElementId[] = []
  const thinned = new Map<ElementId, readonly string[]>()
  for (const id of ids) {
    const left = (wall.keysOf.get(id) ?? []).filter((key) => !gone.has(key))
    if (left.length > 0) thinned.set(id, left)
    else elements.push(id)
  }
  const users = elements
    .flatMap((id) => connectionsTo(index, { id }))
    .map(({ source }) => source)
    .filter(({ id }) => !elements.includes(id))
  return { elements, thinned, mentionedBy: [...new Set(users.map(stickyText))] }
}

/** Takes stickies off the wall. What stands in a frame that goes stays. */
export function removeStickies(
  session: StormSession,
  { elements, thinned }: Removal,
  references: 'remove' | 'leave',
): void {
  session.together(() => {
    for (const [id, left] of thinned) keepOnly(session, id, left)
    for (const id of framesLast(session, elements)) {
      const element = session.model().elements.find((each) => each.id === id)
      // What stood in a frame that went has another id now.
      const isFrame = element?.kind === 'context' || element?.kind === 'aggregate'
      session.perform({
        kind: 'remove',
        element: id,
        references,
        ...(isFrame && { contents: 'keep' as const }),
      })
    }
    session.chosen.set([])
  })
}

function framesLast(session: StormSession, ids: readonly ElementId[]): readonly ElementId[] {
  const { index } = session.snapshot()
  const rank = (id: ElementId) => ['aggregate', 'context'].indexOf(elementOf(index, id)?.kind ?? 'event')
  return ids.toSorted((one, other) => rank(one) - rank(other))
}

/** The stickies that are left of an element are numbered again, without a gap. */
function keepOnly(session: StormSession, id: ElementId, left: readonly string[]): void {
  const file = elementOf(session.snapshot().index, id)?.place.file
  const places = file === undefined ? undefined : session.board.layouts.get(file)
  if (file === undefined || !places) return
  const kept: readonly (Placement | undefined)[] = left.map((key) => places.get(key))
  const old = [...places.keys()].filter((key) => key === id || key.startsWith(`${id}#`))
  for (const key of old) session.place(file, key, undefined)
  for (const [at, placement] of kept.entries())
    session.place(file, at === 0 ? id : `${id}#${at + 1}`, placement)
}
