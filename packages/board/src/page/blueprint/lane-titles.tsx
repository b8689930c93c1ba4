import { useStore } from '@xyflow/react'
import type { Lane } from './blueprint.ts'

/** The titles of the lanes stay in sight, however far to the right somebody looks. */
export function LaneTitles({ lanes }: { readonly lanes: readonly Lane[] }) {
  const top = useStore(({ transform }) => transform[1])
  const zoom = useStore(({ transform }) => transform[2])
  return (
    <ul className="blueprint-titles" aria-label="Lanes">
      {lanes.map(({ key, kind, title, y, height }) => (
        <li key={key} data-kind={kind} style={{ top: top + y * zoom, height: height * zoom }}>
          <span>{title}</span>
        </li>
      ))}
    </ul>
  )
}
