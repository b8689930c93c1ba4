import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useWallDesk } from './wall-desk.ts'

/** Writes something else on a sticky, in its place. */
export function StickyEditor({ stickyKey, text }: { readonly stickyKey: string; readonly text: string }) {
  const { rename, stopRenaming } = useWallDesk()
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.select(), [])

  function press(event: KeyboardEvent<HTMLTextAreaElement>): void {
    event.stopPropagation()
    if (event.key === 'Enter') {
      event.preventDefault()
      rename(stickyKey, event.currentTarget.value)
    } else if (event.key === 'Escape') stopRenaming()
  }

  return (
    <textarea
      ref={field}
      className="sticky-editor nodrag nopan nowheel"
      aria-label="What is written on the sticky"
      defaultValue={text}
      onKeyDown={press}
      onBlur={(event) => rename(stickyKey, event.currentTarget.value)}
    />
  )
}
