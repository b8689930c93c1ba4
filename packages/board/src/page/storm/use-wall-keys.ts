import { useEffect, useEffectEvent } from 'react'
import { useOwn } from '../session/use-own.ts'
import { askedElsewhere } from './asked-elsewhere.ts'
import { type WallAsk, wallAsk } from './wall-keys.ts'

/**
 * Listens to the keyboard while the wall is shown, wherever the focus is on the page, but not where somebody writes.
 * `run` says whether it has done anything with the key.
 */
export function useWallKeys({
  run,
  copy,
  paste,
}: {
  readonly run: (ask: WallAsk) => boolean
  readonly copy: () => string
  readonly paste: (text: string) => void
}): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isElsewhere(event.target)) return
    if ((event.key === 'Enter' || event.key === 'Tab') && isOnControl(event.target)) return
    const ask = wallAsk(event)
    if (ask && run(ask)) event.preventDefault()
  })
  const copied = useEffectEvent((event: ClipboardEvent) => {
    if (isElsewhere(event.target) || getSelection()?.isCollapsed === false) return
    const text = copy()
    if (text === '' || !event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
  })
  const pasted = useEffectEvent((event: ClipboardEvent) => {
    if (isElsewhere(event.target)) return
    const text = event.clipboardData?.getData('text/plain') ?? ''
    if (text.trim() === '') return
    event.preventDefault()
    paste(text)
  })
  const asked = useOwn(askedElsewhere)
  const answer = useEffectEvent(run)
  useEffect(() => {
    if (!asked) return
    askedElsewhere.set(undefined)
    answer(asked)
  }, [asked])
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    addEventListener('keydown', (event) => press(event), { signal })
    document.addEventListener('copy', (event) => copied(event), { signal })
    document.addEventListener('paste', (event) => pasted(event), { signal })
    return () => stop.abort()
  }, [])
}

/** Where somebody writes, or answers a question, keys mean what they mean there. */
function isElsewhere(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true
  if (!(target instanceof Element)) return false
  return target.closest('input, textarea, select, [contenteditable], aside, .text') !== null
}

/** Enter presses a button, and Tab goes on from it. */
function isOnControl(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('button, a, summary, [role="tab"], [role="menu"]') !== null
  )
}
