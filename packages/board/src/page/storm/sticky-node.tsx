import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { FindingMark } from './finding-mark.tsx'
import { StickyEditor } from './sticky-editor.tsx'
import type { StickyFace } from './sticky-face.ts'
import { stickyKindOf } from './sticky-kinds.ts'
import type { WallNode } from './wall-nodes.ts'

/** One sticky on the wall. */
export const StickyNode = memo(function StickyNode({ data, selected }: NodeProps<WallNode>) {
  const { sticky, isRenamed } = data
  const { key, face } = sticky
  const kind = stickyKindOf(face.kind)
  return (
    <div
      className={selected ? 'sticky chosen' : 'sticky'}
      data-kind={face.kind}
      data-key={key}
      data-sign={face.sign}
      id={`sticky-${key}`}
    >
      <div className="sticky-paper">
        <span className="sticky-kind">
          <span aria-hidden="true">{kind?.sign}</span> {kind?.title}
          {face.sign !== '' && <span className="sticky-sign">{face.sign}</span>}
        </span>
        {isRenamed ? (
          <StickyEditor stickyKey={key} text={face.text} />
        ) : (
          <span className={`sticky-text ${sizeClass(face)}`}>{face.text}</span>
        )}
        {face.fields !== '' && <span className="sticky-fields">{face.fields}</span>}
        {face.owner !== '' && <span className="sticky-owner">■ {face.owner}</span>}
      </div>
      {face.worst !== '' && <FindingMark stickyKey={key} count={face.findingCount} worst={face.worst} />}
      <span className="sticky-handle nodrag nopan" data-handle={key} title="Draw a line from here" />
    </div>
  )
})

/** Longer texts are written smaller. */
function sizeClass({ text, fields }: StickyFace): string {
  if (text.length > 60) return 'tiny'
  return text.length > 32 || fields.includes('\n') ? 'small' : ''
}
