import { type ReactFlowState, useStore } from '@xyflow/react'
import { createContext, use } from 'react'
import type { WallRect } from './presence.ts'

/** Seen from further away than this, labels keep their size on the screen and stay readable. */
const LABEL_ZOOM_MIN = 0.8

/** Where something lies that is drawn and is no node, as a wall seen from far away is. */
export type RectOf = (id: string) => WallRect | undefined

export const RectOfContext = createContext<RectOf>(() => undefined)

/** Stands exactly around a node of a flow, and moves with it; nothing where it is not to be seen. */
export function NodeFrame({
  nodeId,
  className,
  label,
  spoken,
  color,
}: {
  readonly nodeId: string
  readonly className: string
  readonly label: string
  /** The label for who does not see it, where it takes more words. */
  readonly spoken?: string
  readonly color?: string
}) {
  const rectOf = use(RectOfContext)
  const place = useStore((state) => placeOf(state, nodeId)) ?? placeText(rectOf(nodeId))
  const scale = useStore(({ transform }) => Math.max(1, LABEL_ZOOM_MIN / transform[2]))
  if (place === undefined) return null
  const [x, y, width, height] = place.split(' ')
  return (
    <div
      className={className}
      style={{
        transform: `translate(${x}px, ${y}px)`,
        width: `${width}px`,
        height: `${height}px`,
        borderColor: color,
      }}
    >
      <span style={{ background: color, transform: `scale(${scale})` }}>
        <span aria-hidden={spoken !== undefined}>{label}</span>
        {spoken !== undefined && <span className="unseen">{spoken}</span>}
      </span>
    </div>
  )
}

/** As text, which is the same when it says the same. */
function placeOf({ nodeLookup }: ReactFlowState, id: string): string | undefined {
  const node = nodeLookup.get(id)
  if (!node || node.hidden) return undefined
  const { x, y } = node.internals.positionAbsolute
  const width = node.measured.width ?? node.width ?? node.initialWidth
  const height = node.measured.height ?? node.height ?? node.initialHeight
  return width === undefined || height === undefined ? undefined : `${x} ${y} ${width} ${height}`
}

function placeText(rect: WallRect | undefined): string | undefined {
  return rect && `${rect.x} ${rect.y} ${rect.width} ${rect.height}`
}
