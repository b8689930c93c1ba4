import { elementOf } from '@landfall/model'
import type { StormSession } from '../session/storm-session.ts'
import { centerOf, covering, isWithin, padded } from './rect.ts'
import { FRAME_PADDING } from './sticky-size.ts'
import type { Wall } from './wall.ts'

/** Draws the frame of a new context around stickies, which stand in it from then on. Gives whether it was taken. */
export function frameStickies(
  session: StormSession,
  wall: Wall,
  { name, keys }: { readonly name: string; readonly keys: readonly string[] },
): boolean {
  const { index } = session.snapshot()
  const chosen = keys
    .flatMap((key) => wall.byKey.get(key) ?? [])
    .filter(({ face }) => face.kind !== 'context')
  const around = covering(chosen.map(({ rect }) => rect))
  // What lies in the frame stands in it, and so does what lies between those that were chosen.
  const between = wall.stickies.filter(
    ({ rect, context, face }) =>
      around && context === undefined && face.kind !== 'context' && isWithin(centerOf(rect), around),
  )
  const inside = [...chosen, ...between]
  const ids = new Set(inside.map(({ id }) => id))
  let isTaken = false
  session.together(() => {
    const before = new Set(session.model().elements.map(({ id }) => id))
    if (!session.perform({ kind: 'add', element: { kind: 'context', name } }).ok) return
    isTaken = true
    const context = session.model().elements.find(({ id }) => !before.has(id))
    if (!context) return
    if (around) session.place(context.place.file, context.id, padded(around, FRAME_PADDING))
    for (const id of ids) {
      const element = elementOf(index, id)
      const owner = element && 'aggregate' in element ? element.aggregate : undefined
      if (owner !== undefined && ids.has(owner)) continue
      if (!session.perform({ kind: 'move', element: id, in: context.id }).ok) return
    }
    session.chosen.set([context.id])
  })
  return isTaken
}
