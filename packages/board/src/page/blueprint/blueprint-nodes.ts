import type { ElementId } from '@landfall/model'
import type { ScenarioOutcome } from '../scenarios/scenario-outcome.ts'
import type { Blueprint } from './blueprint.ts'
import type { BoxFlowNode } from './box-node.tsx'
import type { CardFlowNode } from './card-node.tsx'

export type BlueprintNode = BoxFlowNode | CardFlowNode

/** Boxes and cards as a flow draws them. What is chosen is chosen in each slice in which it stands. */
export function blueprintNodes(
  { boxes, cards }: Blueprint,
  {
    chosen,
    outcomes,
  }: {
    readonly chosen: readonly ElementId[]
    readonly outcomes: ReadonlyMap<ElementId, ScenarioOutcome>
  },
): BlueprintNode[] {
  const isChosen = new Set(chosen)
  return [
    ...boxes.map((box): BlueprintNode => {
      const { x, y, width, height } = box.rect
      const selected = isChosen.has(box.id)
      return { id: box.key, type: 'box', position: { x, y }, width, height, selected, data: { box } }
    }),
    ...cards.map((card): BlueprintNode => {
      const { x, y, width, height } = card.rect
      const data = { card, outcome: outcomes.get(card.id) }
      const selected = isChosen.has(card.id)
      return { id: card.key, type: 'card', position: { x, y }, width, height, selected, data }
    }),
  ]
}
