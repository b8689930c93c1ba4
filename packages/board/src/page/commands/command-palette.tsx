import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { useSession } from '../session/use-storm.ts'
import type { Action } from './action.ts'
import { findActions } from './find-actions.ts'
import { pageActions } from './page-actions.ts'
import './command-palette.css'

/** Ctrl+K: find anything, by typing a part of what it is called. */
export function CommandPalette() {
  const [isOpen, open] = useState(false)
  useEffect(() => {
    function press(event: globalThis.KeyboardEvent): void {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return
      event.preventDefault()
      open((before) => !before)
    }
    addEventListener('keydown', press, true)
    return () => removeEventListener('keydown', press, true)
  }, [])
  return (
    <>
      <button type="button" title="Find anything (Ctrl+K)" onClick={() => open(true)}>
        Find
      </button>
      {isOpen && <OpenPalette close={() => open(false)} />}
    </>
  )
}

function OpenPalette({ close }: { readonly close: () => void }) {
  const session = useSession()
  const actions = useMemo(() => pageActions(session), [session])
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const found = useMemo(() => findActions(actions, typed), [actions, typed])
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    return () => opened?.close()
  }, [])
  useEffect(() => {
    document.getElementById(`found-${at}`)?.scrollIntoView({ block: 'nearest' })
  }, [at])

  function take(action: Action | undefined): void {
    if (!action) return
    // Closed first, so that what is done can have the focus.
    dialog.current?.close()
    close()
    action.run()
  }
  function press(event: KeyboardEvent): void {
    const steps = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (steps !== 0) {
      event.preventDefault()
      setAt(Math.max(0, Math.min(found.length - 1, at + steps)))
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      take(found[at])
    }
  }
  return (
    <dialog ref={dialog} className="find-anything" aria-label="Find anything" onCancel={close}>
      <input
        role="combobox"
        aria-label="Find a sticky or something to do"
        aria-expanded="true"
        aria-controls="found"
        aria-activedescendant={found.length > 0 ? `found-${at}` : undefined}
        placeholder="Find a sticky or something to do"
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value)
          setAt(0)
        }}
        onKeyDown={press}
      />
      <FoundActions found={found} at={at} take={take} />
    </dialog>
  )
}

function FoundActions({
  found,
  at,
  take,
}: {
  readonly found: readonly Action[]
  readonly at: number
  readonly take: (action: Action) => void
}) {
  return (
    <>
      <div id="found" className="found" role="listbox" aria-label="Found">
        {found.map((action, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and its keys choose
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          <div
            key={action.id}
            id={`found-${place}`}
            role="option"
            aria-selected={place === at}
            onClick={() => take(action)}
          >
            <span>{action.title}</span>
            <span className="found-sort">{action.sort}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p>Nothing is called like that.</p>}
    </>
  )
}
