import { carriedPlaces } from '../session/carried-places.ts'
import type { StormSession } from '../session/storm-session.ts'
import { autoPlace } from './auto-place.ts'
import { storedPlaces } from './stored-places.ts'

/**
 * Sees to it that every sticky has a place that is stored: one that comes from the text gets a free one, and one that
 * is called otherwise in the text keeps its own. All browsers do the same, so it does not matter which is first.
 */
export function keepPlaces(session: StormSession): () => void {
  if (!session.mayWrite) return () => {}
  let before = session.snapshot().index.model
  settle()
  return session.subscribe(settle)

  function settle(): void {
    const { index } = session.snapshot()
    const { layouts } = session.board
    const carried = carriedPlaces(before, index.model).filter(({ from }) =>
      layouts.get(from.file)?.has(from.id),
    )
    before = index.model
    if (carried.length > 0) session.settle({ found: [], carried })
    const found = [...autoPlace(index, storedPlaces(index, layouts))].flatMap(([key, placement]) => {
      const file = index.byId.get(key.replace(/#\d+$/, ''))?.place.file
      return file === undefined ? [] : [{ file, key, placement }]
    })
    if (found.length > 0) session.settle({ found, carried: [] })
  }
}
