import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { farLines, farPapers } from './far-paths.ts'
import { stickyKindOf } from './sticky-kinds.ts'
import type { Wall } from './wall.ts'

/** The wall from far away, where nobody can read: plain paper, drawn in a few strokes. */
export const FarLayer = memo(function FarLayer({
  wall,
  without,
}: {
  readonly wall: Wall
  /** Keys of stickies that are not drawn here: they are chosen, or on their way. */
  readonly without: ReadonlySet<string>
}) {
  return (
    <ViewportPortal>
      <svg className="lines" aria-hidden="true">
        <path className="line" d={farLines(wall)} />
        {[...farPapers(wall, without)].map(([kind, d]) => (
          <path key={kind} className="far-paper" d={d} fill={stickyKindOf(kind)?.color} />
        ))}
      </svg>
    </ViewportPortal>
  )
})
