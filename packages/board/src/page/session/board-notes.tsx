import { useCallback, useSyncExternalStore } from 'react'
import { FAULT } from '../../shared/board-document.ts'
import { leftBehind } from './left-behind.ts'
import { useOwn } from './use-own.ts'
import { useSession } from './use-storm.ts'
import './board-notes.css'

/** What everybody should know about the board itself: that it cannot write its files, or that something was left behind. */
export function BoardNotes() {
  return (
    <>
      <FaultNote />
      <LeftBehindNote />
    </>
  )
}

function FaultNote() {
  const { session } = useSession().board
  const subscribe = useCallback(
    (listener: () => void) => {
      session.observe(listener)
      return () => session.unobserve(listener)
    },
    [session],
  )
  const fault = useSyncExternalStore(subscribe, () => session.get(FAULT))
  if (typeof fault !== 'string') return null
  return (
    <p role="alert" className="board-note">
      {fault}
    </p>
  )
}

function LeftBehindNote() {
  const left = useOwn(leftBehind)
  if (!left) return null
  return (
    <section className="board-note" aria-label="Left behind">
      <p>
        This board was begun anew. This browser still has texts of the one before, and some of it is not here:
        copy what you need.
      </p>
      {left.texts.map(({ path, text }) => (
        <label key={path}>
          {path}
          <textarea readOnly rows={6} value={text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      ))}
      <button type="button" onClick={left.discard}>
        Throw it away
      </button>
    </section>
  )
}
