import type { Element } from '@landfall/model'
import type { StormSession } from '../session/storm-session.ts'
import { stickAgain } from './add-stickies.ts'
import { nextSpot, roomOfWall } from './next-spot.ts'
import type { StormSticky } from './pasted-stickies.ts'
import type { Rect } from './rect.ts'
import type { Wall } from './wall.ts'

/**
 * Puts stickies from storm text on the wall: what is there already is stuck again, the rest is written behind the
 * text as it is. Gives the keys of what has been put there.
 */
export function pasteStorm(
  session: StormSession,
  stickies: readonly StormSticky[],
  {
    wall,
    beside,
    visible,
  }: { readonly wall: Wall; readonly beside: string | undefined; readonly visible: Rect },
): readonly string[] {
  const room = roomOfWall(wall)
  let before = beside === undefined ? undefined : wall.byKey.get(beside)?.rect
  const keys: string[] = []
  session.together(() => {
    for (const { element, text } of stickies) {
      const spot = nextSpot(element.kind, { beside: before, visible, room, isAllowed: () => true })
      const known = knownAs(session.model().elements, element)
      if (known) keys.push(stickAgain(session, known, spot))
      else {
        appendText(session, text)
        const added = session.model().elements.find(({ id }) => id === element.id)
        if (!added) continue
        session.place(added.place.file, added.id, { x: spot.x, y: spot.y })
        keys.push(added.id)
      }
      room.take(spot)
      before = spot
    }
  })
  return keys
}

/** The element that a pasted one is a copy of: the same one, or in whatever context the only one of its name. */
function knownAs(elements: readonly Element[], pasted: Element): Element | undefined {
  const same = elements.find(({ id }) => id === pasted.id)
  if (same || !('name' in pasted)) return same
  const named = elements.filter(
    (other) => other.kind === pasted.kind && 'name' in other && other.name === pasted.name,
  )
  return named.length === 1 ? named[0] : undefined
}

function appendText(session: StormSession, text: string): void {
  const { files } = session.board
  const name = session.model().elements.at(-1)?.place.file ?? [...files.keys()].toSorted()[0] ?? 'storm.storm'
  const old = files.get(name)?.toString() ?? ''
  const gap = old === '' || old.endsWith('\n') ? '' : '\n'
  const place = { file: name, start: old.length, end: old.length }
  session.write([{ place, text: `${gap}${text}\n` }])
}
