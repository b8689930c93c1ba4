import { connectionGrammar, connectionsFrom, type ModelIndex, type TieKind } from '@landfall/model'
import type { Arrow, Blueprint, Box } from './blueprint.ts'
import { routeArrow } from './route-arrow.ts'

/** What leads from one box to another. Who looks at a screen is told by the lane that it lies in. */
const DRAWN: readonly TieKind[] = [
  'is issued by',
  'offers',
  'may send',
  'sends',
  'records',
  'answers',
  'hears',
  'reacts to',
  'handles',
  'ends on',
  'folds',
  'is for',
  'shows',
  'reads',
  'goes through',
  'is made from',
]
/** Between a person and what they do or see, and a command and its events: drawn in their own slice alone. */
const WITHIN: readonly TieKind[] = ['is issued by', 'offers', 'records', 'is for', 'shows', 'is made from']
const TIES = new Map(
  connectionGrammar.filter(({ kind }) => DRAWN.includes(kind)).map((tie) => [tie.kind, tie]),
)

/** The arrows of event modeling: each box that something leads to is led to from the nearest box of its cause. */
export function blueprintArrows(
  index: ModelIndex,
  { boxes, slices, lanes: all }: Pick<Blueprint, 'boxes' | 'slices' | 'lanes'>,
): readonly Arrow[] {
  const byElement = Map.groupBy(boxes, ({ id }) => id)
  const bySlice = Map.groupBy(boxes, ({ slice }) => slice)
  const lanes = new Map(all.map((lane) => [lane.key, lane]))
  const tracks = new Map(boxes.map(({ key }, track) => [key, track]))
  const pointsOf = (source: Box, target: Box) =>
    routeArrow(source, target, {
      lanes,
      sliceBoxes: bySlice.get(target.slice) ?? [],
      sourceTrack: tracks.get(source.key) ?? 0,
      targetTrack: tracks.get(target.key) ?? 0,
    })
  const at = new Map(slices.map(({ key }, position) => [key, position]))
  const positionOf = ({ slice }: Box) => at.get(slice) ?? 0
  const arrows = new Map<string, Arrow>()
  for (const { from, to, isWithin } of leads(index)) {
    for (const target of targetsOf(byElement.get(to) ?? [], isWithin)) {
      const sources = (byElement.get(from) ?? []).filter(({ slice }) => !isWithin || slice === target.slice)
      const source = nearest(sources, positionOf(target), positionOf)
      if (!source) continue
      const key = `${source.key} → ${target.key}`
      const isBack = positionOf(source) > positionOf(target)
      const points = pointsOf(source, target)
      arrows.set(key, { key, from: source.key, to: target.key, isBack, points })
    }
  }
  return [...arrows.values()]
}

function leads(index: ModelIndex) {
  return [...index.byId.values()].flatMap((element) =>
    connectionsFrom(element).flatMap(({ kind, reference: { target } }) => {
      const tie = TIES.get(kind)
      if (!tie || target === undefined) return []
      const [from, to] = tie.said === 'from' ? [element.id, target] : [target, element.id]
      return [{ from, to, isWithin: WITHIN.includes(kind) }]
    }),
  )
}

/** What happens elsewhere leads to the first box of an element: the others stand for it in other slices. */
function targetsOf(boxes: readonly Box[], isWithin: boolean): readonly Box[] {
  return isWithin ? boxes : boxes.slice(0, 1)
}

/** The last one to the left, or in the same slice; in a loop the first to the right. */
function nearest(boxes: readonly Box[], position: number, positionOf: (box: Box) => number): Box | undefined {
  return boxes.findLast((box) => positionOf(box) <= position) ?? boxes[0]
}
