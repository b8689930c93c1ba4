import type { Node, NodeProps } from '@xyflow/react'
import type { MapArea } from './storm-map.ts'

export type AreaFlowNode = Node<
  { readonly area: MapArea; readonly choose: (area: MapArea) => void; readonly isChosen: boolean },
  'area'
>

/** A context or a system on the map. Choosing a context lists what it holds. */
export function AreaNode({ data: { area, choose, isChosen } }: NodeProps<AreaFlowNode>) {
  const { kind, title, elementCount } = area
  const count = elementCount === 1 ? '1 sticky' : `${elementCount} stickies`
  return (
    <button
      type="button"
      className="map-area nopan"
      data-kind={kind}
      aria-pressed={isChosen}
      onClick={() => choose(area)}
    >
      <small>{kind === 'context' ? '▢ Context' : '⬒ System'}</small>
      <strong>{title}</strong>
      {kind === 'context' && <span>{count}</span>}
    </button>
  )
}
