import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import type { Arrow, Blueprint } from './blueprint.ts'
import { cornerPath } from './corner-path.ts'
import { type SeenSpan, useSeenSpan } from './use-seen-span.ts'

/**
 * What lies below the boxes: lanes, slices and arrows, in one drawing. It ends a little beyond what is in sight, because
 * a dashed line as long as a whole story takes longer to draw than all else.
 */
export const BlueprintPaper = memo(function BlueprintPaper({
  blueprint,
  chosen,
}: {
  readonly blueprint: Blueprint
  /** Keys of the boxes that are chosen: their arrows stand out. */
  readonly chosen: ReadonlySet<string>
}) {
  const { lanes, slices, arrows, height } = blueprint
  const { from, to } = useSeenSpan()
  return (
    <ViewportPortal>
      <svg className="blueprint-paper" aria-hidden="true">
        <defs>
          <marker
            id="blueprint-tip"
            viewBox="0 0 10 10"
            refX="9"
            refY="5"
            markerWidth="7"
            markerHeight="7"
            orient="auto"
          >
            <path d="M0 0 10 5 0 10z" />
          </marker>
        </defs>
        {lanes.map(({ key, kind, y, height: own }) => (
          <rect
            key={key}
            className="blueprint-lane"
            data-kind={kind}
            x={from}
            y={y}
            width={to - from}
            height={own}
          />
        ))}
        {slices
          .filter(({ x }) => x >= from && x <= to)
          .map(({ key, x }) => (
            <path key={key} className="blueprint-slice" d={`M${x} 0V${height}`} />
          ))}
        {arrows
          .filter((arrow) => isSeen(arrow, { from, to }))
          .map(({ key, from: source, to: target, isBack, points }) => (
            <path
              key={key}
              className={
                chosen.has(source) || chosen.has(target) ? 'blueprint-arrow chosen' : 'blueprint-arrow'
              }
              data-back={isBack || undefined}
              d={cornerPath(points.map(({ x, y }) => ({ x: Math.min(to, Math.max(from, x)), y })))}
            />
          ))}
      </svg>
    </ViewportPortal>
  )
})

function isSeen({ points }: Arrow, { from, to }: SeenSpan): boolean {
  return points.some(({ x }) => x >= from) && points.some(({ x }) => x <= to)
}
