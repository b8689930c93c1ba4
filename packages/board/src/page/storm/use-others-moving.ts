import { useEffect, useRef, useState } from 'react'
import { useSession } from '../session/use-storm.ts'
import type { Rect } from './rect.ts'

const NONE: ReadonlyMap<string, Rect> = new Map()
/** Milliseconds between two times that others are told. */
const TELL_EVERY_MS = 50
/** Stickies that others are told of: beyond that they see where they end. */
const TOLD_MAX = 100
/** Under this name the others of a board know what somebody moves. */
const FIELD = 'moving'

/** What others move just now, and a way to tell them what is moved here. */
export function useOthersMoving(): {
  readonly others: ReadonlyMap<string, Rect>
  readonly tell: (moving: ReadonlyMap<string, Rect>) => void
} {
  const { awareness } = useSession()
  const [others, setOthers] = useState(NONE)
  const lastTold = useRef(0)
  useEffect(() => {
    function look(): void {
      const states = [...awareness.getStates()].filter(([client]) => client !== awareness.clientID)
      const next = new Map(states.flatMap(([, state]) => movingIn(state)))
      setOthers((before) => (next.size === 0 && before.size === 0 ? before : next))
    }
    awareness.on('change', look)
    return () => awareness.off('change', look)
  }, [awareness])

  function tell(moving: ReadonlyMap<string, Rect>): void {
    const now = performance.now()
    if (moving.size > 0 && now - lastTold.current < TELL_EVERY_MS) return
    lastTold.current = now
    awareness.setLocalStateField(FIELD, moving.size === 0 ? undefined : [...moving].slice(0, TOLD_MAX))
  }
  return { others, tell }
}

/** What another browser says need not be so: only what can be drawn is taken. */
export function movingIn(state: Readonly<Record<string, unknown>>): readonly (readonly [string, Rect])[] {
  const told = state[FIELD]
  if (!Array.isArray(told)) return []
  return told.slice(0, TOLD_MAX).flatMap((entry: unknown) => {
    if (!Array.isArray(entry)) return []
    const [key, rect]: unknown[] = entry
    return typeof key === 'string' && isRect(rect) ? [[key, rect] as const] : []
  })
}

function isRect(value: unknown): value is Rect {
  if (typeof value !== 'object' || value === null) return false
  if (!('x' in value && 'y' in value && 'width' in value && 'height' in value)) return false
  return [value.x, value.y, value.width, value.height].every(Number.isFinite)
}
