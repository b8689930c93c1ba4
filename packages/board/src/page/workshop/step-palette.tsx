import type { ElementKind } from '@landfall/model'
import { useOwn } from '../session/use-own.ts'
import { useSession } from '../session/use-storm.ts'
import { stickyKindOf } from '../storm/sticky-kinds.ts'

/** What is stuck on the wall in a step: whatever is picked here is typed next. */
export function StepPalette({ kinds }: { readonly kinds: readonly ElementKind[] }) {
  const { entryKind, mayWrite } = useSession()
  const picked = useOwn(entryKind)
  if (!mayWrite) return null
  return (
    <div className="palette" role="toolbar" aria-label="What is stuck on the wall now">
      {kinds
        .flatMap((kind) => stickyKindOf(kind) ?? [])
        .map(({ kind, title, sign, color }) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === picked}
            style={{ background: color }}
            onClick={() => entryKind.set(kind)}
          >
            <span aria-hidden="true">{sign}</span> {title}
          </button>
        ))}
    </div>
  )
}
