import { type ElementId, elementOf, type ModelIndex } from '@landfall/model'
import type { Level } from '../session/storm-session.ts'
import { isShownAt } from '../storm/sticky-kinds.ts'
import type { Blueprint, Box, Lane, ScenarioCard, Slice } from './blueprint.ts'
import { blueprintArrows } from './blueprint-arrows.ts'
import { blueprintLanes } from './blueprint-lanes.ts'
import { BOX, CARD, LANE_PADDING, MARGIN_LEFT, SLICE_PADDING } from './blueprint-sizes.ts'
import { type BoxFace, boxFace } from './box-face.ts'
import { fieldsWithoutOrigin } from './fields-without-origin.ts'
import { orderSlices } from './order-slices.ts'
import { type CardDraft, scenarioCards } from './scenario-cards.ts'
import { actorOfLane, SCENARIOS, type SliceDraft, type SliceMember } from './slice-draft.ts'
import { sliceLinks } from './slice-links.ts'
import { slicesOf } from './slices-of.ts'

/** A slice with what is written in it. */
interface FilledSlice {
  readonly draft: SliceDraft
  readonly byLane: ReadonlyMap<string, readonly FilledMember[]>
  readonly cards: readonly CardDraft[]
}

interface FilledMember extends SliceMember {
  readonly face: BoxFace
}

/**
 * A storm as event modeling draws it, without anybody laying it out: causes left of what they lead to, loops apart, and
 * nothing over anything else. The same storm gives the same blueprint.
 */
export function layBlueprint(index: ModelIndex, level: Level = 'design'): Blueprint {
  const drafts = slicesOf(index)
  const cards = level === 'big picture' ? new Map<ElementId, never[]>() : scenarioCards(index, drafts)
  const withoutOrigin =
    level === 'big picture' ? new Map<ElementId, ReadonlySet<string>>() : fieldsWithoutOrigin(index)
  const slices = orderSlices(drafts, sliceLinks(drafts)).flatMap((draft): readonly FilledSlice[] => {
    const members = membersAt(index, draft, level).map((member) => ({
      ...member,
      face: boxFace(index, member.element, { level, withoutOrigin }),
    }))
    const byLane = Map.groupBy(members, ({ lane }) => lane)
    return members.length === 0 ? [] : [{ draft, byLane, cards: cards.get(draft.key) ?? [] }]
  })
  const lanes = blueprintLanes(index, laneHeights(slices))
  const placed = placeSlices(slices, new Map(lanes.map((lane) => [lane.key, lane])))
  const lastSlice = placed.slices.at(-1)
  const lastLane = lanes.at(-1)
  return {
    lanes,
    ...placed,
    arrows: blueprintArrows(index, { ...placed, lanes }),
    width: lastSlice ? lastSlice.x + lastSlice.width : MARGIN_LEFT,
    height: lastLane ? lastLane.y + lastLane.height : 0,
  }
}

/** What a level shows of a slice: where it shows no screens, the people in front of them. */
function membersAt(index: ModelIndex, { members }: SliceDraft, level: Level): readonly SliceMember[] {
  const shown = members.flatMap((member): readonly SliceMember[] => {
    const { element, lane } = member
    if (isShownAt(element.kind, level)) return [member]
    const actor = element.kind === 'screen' ? elementOf(index, actorOfLane(lane), 'actor') : undefined
    return actor ? [{ element: actor, lane }] : []
  })
  return [...new Map(shown.map((member) => [`${member.lane} ${member.element.id}`, member])).values()]
}

function laneHeights(slices: readonly FilledSlice[]): ReadonlyMap<string, number> {
  const heights = new Map<string, number>()
  const grow = (lane: string, height: number) => heights.set(lane, Math.max(height, heights.get(lane) ?? 0))
  for (const { byLane, cards } of slices) {
    for (const [lane, members] of byLane) for (const { face } of members) grow(lane, face.height)
    if (cards.length > 0) grow(SCENARIOS, stackHeight(cards))
  }
  return heights
}

function stackHeight(cards: readonly CardDraft[]): number {
  return cards.reduce((sum, { height }) => sum + height + CARD.gap, -CARD.gap)
}

function placeSlices(
  slices: readonly FilledSlice[],
  lanes: ReadonlyMap<string, Lane>,
): Pick<Blueprint, 'slices' | 'boxes' | 'cards'> {
  let x = MARGIN_LEFT
  const counts = new Map<ElementId, number>()
  const placed: { slices: Slice[]; boxes: Box[]; cards: ScenarioCard[] } = {
    slices: [],
    boxes: [],
    cards: [],
  }
  for (const slice of slices) {
    const { key, kind } = slice.draft
    const width = widthOf(slice)
    placed.slices.push({ key, kind, x, width })
    placed.boxes.push(...boxesOf(slice, { x: x + SLICE_PADDING, lanes, counts }))
    placed.cards.push(...cardsOf(slice, { x: x + SLICE_PADDING, y: lanes.get(SCENARIOS)?.y ?? 0 }))
    x += width
  }
  return placed
}

function widthOf({ byLane, cards }: FilledSlice): number {
  const most = Math.max(...[...byLane.values()].map(({ length }) => length))
  const boxes = most * (BOX.width + BOX.gap) - BOX.gap
  return Math.max(boxes, cards.length > 0 ? CARD.width : 0) + 2 * SLICE_PADDING
}

function boxesOf(
  { draft, byLane }: FilledSlice,
  {
    x,
    lanes,
    counts,
  }: {
    readonly x: number
    readonly lanes: ReadonlyMap<string, Lane>
    readonly counts: Map<ElementId, number>
  },
): readonly Box[] {
  return [...byLane].flatMap(([lane, members]) =>
    members.map(({ element, face: { lines, fields, height } }, at): Box => {
      const { id, kind } = element
      const count = (counts.get(id) ?? 0) + 1
      counts.set(id, count)
      const corner = { x: x + at * (BOX.width + BOX.gap), y: (lanes.get(lane)?.y ?? 0) + LANE_PADDING }
      const rect = { ...corner, width: BOX.width, height }
      return {
        key: count === 1 ? id : `${id}#${count}`,
        id,
        kind,
        slice: draft.key,
        lane,
        rect,
        lines,
        fields,
      }
    }),
  )
}

function cardsOf(
  { draft, cards }: FilledSlice,
  corner: { readonly x: number; readonly y: number },
): readonly ScenarioCard[] {
  let y = corner.y + LANE_PADDING
  return cards.map(({ id, title, steps, height }) => {
    const rect = { x: corner.x, y, width: CARD.width, height }
    y += height + CARD.gap
    return { key: id, id, slice: draft.key, rect, title, steps }
  })
}
