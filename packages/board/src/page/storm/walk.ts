import type { ElementId, ModelIndex } from '@landfall/model'
import { flowsOf } from './flows.ts'
import { stripsOf } from './strips.ts'
import type { Wall } from './wall.ts'

/** Keys of the stickies on a wall in the order in which their stories are told. */
export function timelineOrder({ model }: ModelIndex, { keysOf }: Wall): readonly string[] {
  const shown = model.elements.filter(({ id }) => keysOf.has(id))
  const strips = stripsOf(shown, shown.flatMap(flowsOf))
  return strips.flatMap(({ cells }) => cells.flatMap(({ id }) => keysOf.get(id) ?? []))
}

/** The key some steps further in an order; undefined beyond its ends. From nowhere it begins at an end. */
export function stepFrom(
  order: readonly string[],
  key: string | undefined,
  steps: 1 | -1,
): string | undefined {
  if (key === undefined) return steps === 1 ? order[0] : order.at(-1)
  const at = order.indexOf(key) + steps
  return at < 0 ? undefined : order[at]
}

/** Where the connections of a sticky lead: onward, back, or to the next one that has the same cause. */
export function followFrom(
  { lines, keysOf }: Wall,
  id: ElementId,
  way: 'onward' | 'back' | 'next' | 'previous',
): string | undefined {
  const target = targetFrom(lines, id, way)
  return target === undefined ? undefined : keysOf.get(target)?.[0]
}

function targetFrom(lines: Wall['lines'], id: ElementId, way: string): ElementId | undefined {
  if (way === 'onward') return lines.find(({ from }) => from === id)?.to
  const cause = lines.find(({ to }) => to === id)?.from
  if (way === 'back') return cause
  const causeOrNone = cause ?? lines.find(({ from }) => from === id)?.to
  const siblings = [
    ...new Set(
      cause === undefined
        ? lines.filter(({ to }) => to === causeOrNone).map(({ from }) => from)
        : lines.filter(({ from }) => from === cause).map(({ to }) => to),
    ),
  ]
  const at = siblings.indexOf(id)
  if (at < 0) return undefined
  return siblings.at((at + (way === 'next' ? 1 : -1)) % siblings.length)
}
