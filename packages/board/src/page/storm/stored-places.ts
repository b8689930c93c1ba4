import type { ModelIndex } from '@landfall/model'
import type * as Y from 'yjs'
import type { Placement } from '../../shared/board-document.ts'
import { stickyKindOf } from './sticky-kinds.ts'

/**
 * The places that are stored for what is in the storm, by key: the id of an element, or `id#2` and so on where it is
 * stuck again. Those of stickies that are gone are left out; when one comes back it lies where it lay.
 */
export function storedPlaces(
  { model }: ModelIndex,
  layouts: Y.Map<Y.Map<Placement>>,
): ReadonlyMap<string, Placement> {
  const stored = new Map<string, Placement>()
  for (const { id, kind, place } of model.elements) {
    const places = layouts.get(place.file)
    const placement = places?.get(id)
    if (!places || !placement || stickyKindOf(kind) === undefined || stored.has(id)) continue
    stored.set(id, placement)
    for (let count = 2; ; count++) {
      const again = places.get(`${id}#${count}`)
      if (!again) break
      stored.set(`${id}#${count}`, again)
    }
  }
  return stored
}
