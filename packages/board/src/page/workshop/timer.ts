/** A timer that everybody sees: it has an end by the server's clock, or what was left when it was stopped. */
export type Timer =
  | { readonly kind: 'running'; readonly endsAt: number; readonly lengthMs: number }
  | { readonly kind: 'paused'; readonly leftMs: number; readonly lengthMs: number }

export const MINUTE_MS = 60_000
/** Nobody storms longer at one step. */
const LENGTH_MS_MAX = 8 * 60 * MINUTE_MS

/** A timer that waits to be started. */
export function newTimer(minutes: number): Timer {
  const lengthMs = bounded(minutes * MINUTE_MS)
  return { kind: 'paused', leftMs: lengthMs, lengthMs }
}

/** Milliseconds until its end, never below 0. */
export function leftOf(timer: Timer, now: number): number {
  return timer.kind === 'paused' ? timer.leftMs : bounded(timer.endsAt - now)
}

export function isOver(timer: Timer, now: number): boolean {
  return leftOf(timer, now) === 0
}

/** One that is over begins anew. */
export function startTimer(timer: Timer, now: number): Timer {
  if (timer.kind === 'running' && !isOver(timer, now)) return timer
  const leftMs = leftOf(timer, now) || timer.lengthMs
  return { kind: 'running', endsAt: now + leftMs, lengthMs: timer.lengthMs }
}

export function pauseTimer(timer: Timer, now: number): Timer {
  return { kind: 'paused', leftMs: leftOf(timer, now), lengthMs: timer.lengthMs }
}

/** One minute more; a timer that ran and is over runs for that minute. */
export function addMinute(timer: Timer, now: number): Timer {
  const leftMs = bounded(leftOf(timer, now) + MINUTE_MS)
  const lengthMs = bounded(timer.lengthMs + MINUTE_MS)
  return timer.kind === 'paused'
    ? { kind: 'paused', leftMs, lengthMs }
    : { kind: 'running', endsAt: now + leftMs, lengthMs }
}

/** Minutes and seconds, such as `4:05`. A second that has begun still counts, so that `0:00` is the end. */
export function timerText(leftMs: number): string {
  const seconds = Math.ceil(leftMs / 1_000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** What another browser has written down; undefined where it is no timer. */
export function readTimer(data: unknown): Timer | undefined {
  if (typeof data !== 'object' || data === null) return undefined
  const { kind, endsAt, leftMs, lengthMs }: Readonly<Record<string, unknown>> = { ...data }
  if (typeof lengthMs !== 'number' || !(lengthMs > 0 && lengthMs <= LENGTH_MS_MAX)) return undefined
  if (kind === 'running' && typeof endsAt === 'number' && Number.isFinite(endsAt)) {
    return { kind, endsAt, lengthMs }
  }
  if (kind === 'paused' && typeof leftMs === 'number' && leftMs >= 0 && leftMs <= LENGTH_MS_MAX) {
    return { kind, leftMs, lengthMs }
  }
  return undefined
}

function bounded(ms: number): number {
  return Math.min(Math.max(ms, 0), LENGTH_MS_MAX)
}
