import type { Severity } from '@landfall/model'
import { useWallDesk } from './wall-desk.ts'

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', hint: 'i' }

/** How many findings a sticky has, and how bad the worst is. */
export function FindingMark({
  stickyKey,
  count,
  worst,
}: {
  readonly stickyKey: string
  readonly count: number
  readonly worst: Severity
}) {
  const { openFindings } = useWallDesk()
  const words = `${count} ${count === 1 ? 'finding' : 'findings'}, the worst: ${worst}`
  return (
    <button
      type="button"
      tabIndex={-1}
      className="finding-mark nodrag nopan"
      data-worst={worst}
      aria-label={words}
      title={words}
      onClick={(event) => {
        event.stopPropagation()
        openFindings(stickyKey)
      }}
    >
      <span aria-hidden="true">{SIGNS[worst]}</span> {count}
    </button>
  )
}
