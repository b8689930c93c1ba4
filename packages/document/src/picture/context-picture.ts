import type { ElementId } from '@landfall/model'
import type { ContextMap } from '../artifacts/context-map.ts'
import type { Mention } from '../artifacts/mention.ts'
import type { Cluster } from './cluster.ts'
import { drawLine } from './draw-line.ts'
import { drawNote, round } from './draw-note.ts'
import { idOf } from './id-of.ts'
import { layLines } from './lay-lines.ts'
import { MAP_NOTE, type Note } from './note.ts'
import { planWall } from './plan-wall.ts'
import { routeArrows } from './route-arrows.ts'
import { FONTS, PAPER } from './surface.ts'
import type { Arrow, Wall } from './wall.ts'
import { wordsOfName } from './words-of-name.ts'

const MARGIN = 16

/**
 * The map of contexts as SVG, laid out like the wall: arrows show where events, rows and commands go, also to
 * and from the systems outside, which are pink.
 */
export function contextPicture(
  map: ContextMap,
  { linkTo }: { readonly linkTo: (id: ElementId) => string | undefined },
): string {
  const wall = wallOfMap(map)
  const plan = planWall(wall)
  const { lines, metrics } = layLines(plan, routeArrows(plan, wall.arrows))
  const notes = plan.spots.flatMap((spot) =>
    spot.cluster.stacks.flat().map((note) => {
      const link = note.elementId === undefined ? undefined : linkTo(note.elementId)
      return drawNote({
        id: `map-${idOf(note.key)}`,
        note,
        corner: metrics.cornerOf(spot),
        tooltip: note.text,
        link,
      })
    }),
  )
  const drawn = lines.map(({ route, points }) => drawLine(route.arrow, points, { isReturn: false }))
  const [width, height] = [metrics.width, metrics.height].map((length) => round(length + 2 * MARGIN))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="group" aria-label="Context map" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${FONTS}">`,
    `<rect width="100%" height="100%" rx="8" fill="${PAPER}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    ...drawn,
    ...notes,
    '</g></svg>',
  ].join('\n')
}

function wallOfMap({ contexts, relations, systems }: ContextMap): Wall {
  const clusters = new Map<string, Cluster>()
  const keyOf = (mention: Mention): string => {
    const key = mention.id ?? `context ${mention.name}`
    if (!clusters.has(key)) clusters.set(key, clusterOf(key, mention))
    return key
  }
  for (const { frame, name, title } of contexts) keyOf(frame ?? { name, title, kind: 'context' })
  const between = relations.flatMap(({ owner, user, crossings }) => {
    const sent = crossings.filter(({ what }) => what.kind === 'command')
    const isTaken = sent.length < crossings.length || crossings.length === 0
    const [given, back] = [arrow(keyOf(owner), keyOf(user)), arrow(keyOf(user), keyOf(owner))]
    return [...(isTaken ? [given] : []), ...(sent.length > 0 ? [back] : [])]
  })
  const outside = systems.flatMap(({ system, context, crossings }) => {
    const isGiven = crossings.some(({ how }) => how === 'hears' || how === 'reads')
    const isTaken = crossings.some(({ how }) => how === 'answers' || how === 'may send')
    const [out, back] = [arrow(keyOf(context), keyOf(system)), arrow(keyOf(system), keyOf(context))]
    return [...(isGiven ? [out] : []), ...(isTaken ? [back] : [])]
  })
  return { clusters: [...clusters.values()], arrows: [...between, ...outside], contexts: [], wishes: [] }
}

function arrow(from: string, to: string): Arrow {
  return { from, to, kind: 'causes', isOpen: false }
}

function clusterOf(key: string, { id, title, name, kind }: Mention): Cluster {
  const note: Note = {
    key,
    ...(id !== undefined && { elementId: id }),
    kind: kind === 'system' ? 'system' : 'context',
    text: title === name ? wordsOfName(name) : title,
    marks: [],
    ...MAP_NOTE,
  }
  return { key, stacks: [[note]], level: 'timeline' }
}
