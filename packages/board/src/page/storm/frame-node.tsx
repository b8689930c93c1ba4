import { type NodeProps, NodeResizer } from '@xyflow/react'
import { memo } from 'react'
import { FindingMark } from './finding-mark.tsx'
import { StickyEditor } from './sticky-editor.tsx'
import { useWallDesk } from './wall-desk.ts'
import type { WallNode } from './wall-nodes.ts'

/** The frame of a bounded context: what lies in it stands in it. */
export const FrameNode = memo(function FrameNode({ data, selected }: NodeProps<WallNode>) {
  const { resize } = useWallDesk()
  const { key, face } = data.sticky
  return (
    <div className={selected ? 'frame chosen' : 'frame'} data-key={key} id={`sticky-${key}`}>
      {selected && (
        <NodeResizer
          minWidth={200}
          minHeight={160}
          onResize={(_event, rect) => resize(key, rect, false)}
          onResizeEnd={(_event, rect) => resize(key, rect, true)}
        />
      )}
      <div className="frame-title" data-kind="context" data-key={key}>
        <span className="sticky-kind">
          <span aria-hidden="true">▢</span> Context
        </span>
        {data.isRenamed ? (
          <StickyEditor stickyKey={key} text={face.text} />
        ) : (
          <span className="frame-name">{face.text}</span>
        )}
        {face.worst !== '' && <FindingMark stickyKey={key} count={face.findingCount} worst={face.worst} />}
      </div>
    </div>
  )
})
