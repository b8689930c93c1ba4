import type { Node, NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { outcomeWords } from '../scenarios/outcome-words.ts'
import type { ScenarioOutcome } from '../scenarios/scenario-outcome.ts'
import type { ScenarioCard } from './blueprint.ts'

export type CardFlowNode = Node<
  { readonly card: ScenarioCard; readonly outcome: ScenarioOutcome | undefined },
  'card'
>

/** A scenario under what it plays, and how it came out. */
export const CardNode = memo(function CardNode({ data, selected }: NodeProps<CardFlowNode>) {
  const { card, outcome } = data
  const { state, sign, words } = outcomeWords(outcome)
  return (
    <div
      className={selected ? 'blueprint-card chosen' : 'blueprint-card'}
      data-state={state}
      data-key={card.key}
      title={outcome?.message}
    >
      <span className="blueprint-outcome">
        <span aria-hidden="true">{sign}</span> {words}
      </span>
      <strong>{card.title.join('\n')}</strong>
      {card.steps.map(({ word, text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line of a scenario is known by its place alone
        <span key={at} className="blueprint-step">
          <i>{word}</i>
          {text}
        </span>
      ))}
    </div>
  )
})
