import type { Node, NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { stickyKindOf } from '../storm/sticky-kinds.ts'
import type { Box } from './blueprint.ts'

export type BoxFlowNode = Node<{ readonly box: Box }, 'box'>

/** A sticky of the blueprint: it lies where the story puts it. */
export const BoxNode = memo(function BoxNode({ data, selected }: NodeProps<BoxFlowNode>) {
  const { kind, lines, fields, key } = data.box
  const known = stickyKindOf(kind)
  return (
    <div
      className={selected ? 'blueprint-box chosen' : 'blueprint-box'}
      data-kind={kind}
      data-key={key}
      style={{ background: known?.color }}
    >
      <span className="blueprint-kind">
        <span aria-hidden="true">{known?.sign}</span> {known?.title}
      </span>
      <strong>{lines.join('\n')}</strong>
      {fields.map(({ text, isWithoutOrigin }) =>
        isWithoutOrigin ? (
          <span key={text} className="without-origin" title="Nothing gives this field a value">
            <span aria-hidden="true">⚠</span> {text}
          </span>
        ) : (
          <span key={text}>{text}</span>
        ),
      )}
    </div>
  )
})
