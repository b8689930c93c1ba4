import type { StormSession } from '../session/storm-session.ts'
import { type Change, changeEdits } from './change.ts'

/** Makes a change, or tells the person why not. Gives whether it was made. */
export function makeChange(session: StormSession, change: Change): boolean {
  if (change.kind !== 'write') return session.perform(change).ok
  const result = changeEdits(session.snapshot().storm, change)
  session.notice.set(result.ok ? '' : result.failure.message)
  if (result.ok) session.write(result.value)
  return result.ok
}
