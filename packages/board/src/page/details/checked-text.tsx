import type { ElementId } from '@landfall/model'
import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react'
import { useSession, useStorm } from '../session/use-storm.ts'
import { tryChange } from './change.ts'
import type { AddItem, TextItem } from './detail-section.ts'
import { makeChange } from './make-change.ts'

/** A text that says while it is typed what would be wrong with it. Enter accepts it, Escape restores what was there. */
export function CheckedText({ of, item }: { readonly of: ElementId; readonly item: TextItem | AddItem }) {
  const session = useSession()
  const { storm } = useStorm()
  const owner = `${of} ${item.label}`
  const [draft, setDraft] = useState<{ readonly owner: string; readonly text: string }>()
  const known = item.kind === 'text' ? item.text : ''
  const typed = draft?.owner === owner ? draft.text : undefined
  const checked = useDeferredValue(typed)
  const attempt = useMemo(() => {
    const change = checked === undefined ? undefined : item.change(checked)
    return change && tryChange(storm, change)
  }, [storm, item, checked])
  const messageId = useId()
  const message = attempt?.ok === false ? attempt.message : attempt?.findings[0]?.message

  function accept(): void {
    const change = typed === undefined ? undefined : item.change(typed)
    // Why it is refused stands below it already.
    if (change && !tryChange(session.snapshot().storm, change).ok) return
    if (!change || makeChange(session, change)) setDraft(undefined)
  }

  function press(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') setDraft(undefined)
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    accept()
  }

  return (
    <label className="detail-text">
      <span className="detail-caption">{item.caption ?? item.label}</span>
      <textarea
        rows={1}
        aria-label={item.label}
        aria-invalid={attempt?.ok === false}
        aria-describedby={messageId}
        className={item.kind === 'add' || item.isStormText ? 'detail-storm-text' : undefined}
        readOnly={!session.mayWrite}
        spellCheck={item.kind === 'text' && !item.isStormText}
        placeholder={item.placeholder}
        value={typed ?? known}
        onChange={({ target }) => setDraft({ owner, text: target.value })}
        onKeyDown={press}
        onBlur={() => {
          // What is wrong stays as it was typed, with what is wrong about it.
          if (item.kind === 'text' && !message) accept()
        }}
      />
      <output id={messageId} className={attempt?.ok === false ? 'detail-refusal' : 'detail-warning'}>
        {message}
      </output>
    </label>
  )
}
