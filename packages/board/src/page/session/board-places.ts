import * as Y from 'yjs'
import type { BoardDocument, Placement } from '../../shared/board-document.ts'
import type { CarriedPlace } from './carried-places.ts'

/** Where a sticky lies; without a placement it is forgotten where. */
export function setPlace(
  board: BoardDocument,
  { file, key, placement }: { readonly file: string; readonly key: string; readonly placement?: Placement },
): void {
  if (placement) layoutNamed(board, file).set(key, placement)
  else board.layouts.get(file)?.delete(key)
}

/** With the places at which it is stuck again. A place that is known stays. */
export function carryPlace(board: BoardDocument, { from, to }: CarriedPlace): void {
  const places = board.layouts.get(from.file)
  if (!places) return
  for (const [key, placement] of [...places]) {
    if (key !== from.id && !key.startsWith(`${from.id}#`)) continue
    const target = layoutNamed(board, to.file)
    const newKey = to.id + key.slice(from.id.length)
    if (!target.has(newKey)) target.set(newKey, placement)
    places.delete(key)
  }
}

function layoutNamed({ layouts }: BoardDocument, file: string): Y.Map<Placement> {
  const known = layouts.get(file)
  if (known) return known
  const places = new Y.Map<Placement>()
  layouts.set(file, places)
  return places
}
