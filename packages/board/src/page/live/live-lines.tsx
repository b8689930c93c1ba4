import { ViewportPortal } from '@xyflow/react'
import { memo } from 'react'
import { linePath, pathText } from '../storm/line-path.ts'
import type { Wall } from '../storm/wall.ts'
import { pairOf, type StoryPath } from './story-path.ts'

/** The lines between stickies; those of a story are lit. */
export const LiveLines = memo(function LiveLines({
  wall,
  path,
}: {
  readonly wall: Wall
  readonly path: StoryPath | undefined
}) {
  return (
    <ViewportPortal>
      <svg className="lines" aria-hidden="true">
        {wall.lines.map(({ id, from, to, fromKey, toKey, isNote }) => {
          const [start, end] = [wall.byKey.get(fromKey)?.rect, wall.byKey.get(toKey)?.rect]
          if (!start || !end) return null
          const light = path ? (path.pairs.has(pairOf(from, to)) ? ' lit' : ' dim') : ''
          return (
            <path
              key={id}
              className={`line${isNote ? ' note' : ''}${light}`}
              d={pathText(linePath(start, end))}
            />
          )
        })}
      </svg>
    </ViewportPortal>
  )
})
