import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { linePath, pathText, pointOn } from './line-path.ts'
import type { Point, Rect } from './rect.ts'
import type { Wall } from './wall.ts'
import type { WallLine } from './wall-lines.ts'

/** The lines between stickies, all in one drawing below them. */
export const LineLayer = memo(function LineLayer({
  wall,
  moving,
  chosenLine,
  drawn,
}: {
  readonly wall: Wall
  readonly moving: ReadonlyMap<string, Rect>
  /** Id of the line that is chosen. */
  readonly chosenLine: string | undefined
  /** The line that is being drawn. */
  readonly drawn: { readonly from: Rect; readonly to: Point } | undefined
}) {
  const rectOf = (key: string) => moving.get(key) ?? wall.byKey.get(key)?.rect
  return (
    <ViewportPortal>
      <svg className="lines" aria-hidden="true">
        <defs>
          <marker
            id="line-tip"
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerUnits="userSpaceOnUse"
            markerWidth="14"
            markerHeight="14"
            orient="auto"
          >
            <path d="M0 0L10 5L0 10z" />
          </marker>
        </defs>
        {wall.lines.map((line) => {
          const [from, to] = [rectOf(line.fromKey), rectOf(line.toKey)]
          return (
            from && to && <Line key={line.id} {...{ line, from, to }} isChosen={line.id === chosenLine} />
          )
        })}
        {drawn && (
          <path
            className="line drawn"
            d={pathText(linePath(drawn.from, { ...drawn.to, width: 0, height: 0 }))}
          />
        )}
      </svg>
    </ViewportPortal>
  )
})

const Line = memo(function Line({
  line,
  from,
  to,
  isChosen,
}: {
  readonly line: WallLine
  readonly from: Rect
  readonly to: Rect
  readonly isChosen: boolean
}) {
  const path = linePath(from, to)
  const middle = pointOn(path, 0.5)
  return (
    <>
      <path className={`line${line.isNote ? ' note' : ''}${isChosen ? ' chosen' : ''}`} d={pathText(path)} />
      {isChosen && (
        <text className="line-words" x={middle.x} y={middle.y - 8}>
          {line.words}
        </text>
      )}
    </>
  )
})
