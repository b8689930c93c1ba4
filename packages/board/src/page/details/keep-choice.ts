import type { ElementId } from '@landfall/model'
import { carriedPlaces } from '../session/carried-places.ts'
import type { StormSession } from '../session/storm-session.ts'

/** Sees to it that what is chosen stays chosen when it gets another name or moves elsewhere, whoever does that. */
export function keepChoice(session: StormSession): () => void {
  let before = session.model()
  return session.subscribe(() => {
    const after = session.model()
    const chosen = session.chosen.get()
    const carried = chosen.length > 0 ? carriedPlaces(before, after) : []
    before = after
    const ids = new Map<ElementId, ElementId>(carried.map(({ from, to }) => [from.id, to.id]))
    if (chosen.some((id) => ids.has(id))) session.chosen.set(chosen.map((id) => ids.get(id) ?? id))
  })
}
