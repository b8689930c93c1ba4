import { useMemo } from 'react'
import { useSession, useStorm } from '../session/use-storm.ts'
import { mergeEdits } from './merge-stickies.ts'
import { type NearDuplicate, nearDuplicates } from './near-duplicates.ts'
import { stickyText } from './sticky-face.ts'
import { stickyKindOf } from './sticky-kinds.ts'

/** Stickies that probably mean the same, and how to make one of two. */
export function DuplicatesCard({
  close,
  show,
}: {
  readonly close: () => void
  readonly show: (keys: readonly string[]) => void
}) {
  const { index } = useStorm()
  const pairs = useMemo(() => nearDuplicates(index), [index])
  return (
    <section className="wall-card" aria-label="Stickies that may mean the same">
      <h2>Stickies that may mean the same</h2>
      {pairs.length === 0 && <p>No two stickies of a kind have nearly the same name.</p>}
      <ul>
        {pairs.map((pair) => (
          <DuplicatePair key={`${pair.one.id} ${pair.other.id}`} pair={pair} show={show} />
        ))}
      </ul>
      <div className="dialog-actions">
        <button type="button" onClick={close}>
          Close
        </button>
      </div>
    </section>
  )
}

function DuplicatePair({
  pair: { one, other },
  show,
}: {
  readonly pair: NearDuplicate
  readonly show: (keys: readonly string[]) => void
}) {
  const session = useSession()
  function keep(kept: NearDuplicate['one'], merged: NearDuplicate['one']): void {
    const result = mergeEdits(session.snapshot().storm, { kept, merged })
    session.notice.set(
      result.ok ? `“${stickyText(merged)}” is “${stickyText(kept)}” now` : result.failure.message,
    )
    if (result.ok) session.write(result.value)
  }
  return (
    <li>
      {stickyKindOf(one.kind)?.title}: <strong>{stickyText(one)}</strong> and{' '}
      <strong>{stickyText(other)}</strong>
      <div className="dialog-actions">
        <button type="button" onClick={() => show([one.id, other.id])}>
          Show both
        </button>
        {session.mayWrite && (
          <>
            <button type="button" onClick={() => keep(one, other)}>
              Keep “{stickyText(one)}”
            </button>
            <button type="button" onClick={() => keep(other, one)}>
              Keep “{stickyText(other)}”
            </button>
          </>
        )}
      </div>
    </li>
  )
}
