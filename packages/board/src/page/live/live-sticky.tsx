import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { stickyKindOf } from '../storm/sticky-kinds.ts'
import type { ElementBadge } from './element-badge.ts'
import type { LiveNode } from './live-node.ts'
import { useBadge } from './use-badge.ts'

/** A sticky with what the running system makes of it. It is a button: chosen, it tells more. */
export const LiveSticky = memo(function LiveSticky({ data }: NodeProps<LiveNode>) {
  const { sticky, light } = data
  const { id, face } = sticky
  const { chosen } = useSession()
  const isChosen = useOwn(chosen).includes(id)
  const badge = useBadge(id)
  const kind = stickyKindOf(face.kind)
  return (
    <button
      type="button"
      className={`sticky live-sticky ${light}${isChosen ? ' chosen' : ''}`}
      data-kind={face.kind}
      data-sign={face.sign}
      data-trouble={badge?.trouble ? true : undefined}
      aria-pressed={isChosen}
      onClick={() => chosen.set(isChosen ? [] : [id])}
    >
      <span className="sticky-paper">
        <span className="sticky-kind">
          <span aria-hidden="true">{kind?.sign}</span> {kind?.title}
        </span>
        <span className={`sticky-text${face.text.length > 32 ? ' small' : ''}`}>{face.text}</span>
      </span>
      {badge && <Badge badge={badge} />}
    </button>
  )
})

function Badge({ badge: { count, rate, refused, trouble } }: { readonly badge: ElementBadge }) {
  return (
    <span className="live-badges">
      {trouble !== '' && (
        <span className="live-trouble">
          ⚠<span className="live-word"> {trouble}</span>
        </span>
      )}
      {refused !== '' && (
        <span className="live-refused">
          ✕ {refused}
          <span className="live-word"> refused</span>
        </span>
      )}
      <span className="live-count">
        {count}
        {rate !== '' && <span className="live-rate"> {rate}</span>}
      </span>
    </span>
  )
}

/** The frame of a context. */
export const LiveFrame = memo(function LiveFrame({ data }: NodeProps<LiveNode>) {
  const { face } = data.sticky
  return (
    <div className="frame">
      <div className="frame-title" data-kind="context">
        <span className="sticky-kind">
          <span aria-hidden="true">▢</span> Context
        </span>
        <span className="frame-name">{face.text}</span>
      </div>
    </div>
  )
})
