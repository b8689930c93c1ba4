import { elementOf } from '@landfall/model'
import type { StormSession } from '../session/storm-session.ts'
import { stickyText } from './sticky-face.ts'

/** Writes something else on a sticky: its label if it has one, else its name or text. Gives whether it was taken. */
export function renameSticky(session: StormSession, id: string, text: string): boolean {
  const element = elementOf(session.snapshot().index, id)
  const typed = text.trim()
  if (!element || typed === '' || typed === stickyText(element)) return true
  if (!('name' in element)) return session.perform({ kind: 'set text', element: id, text: typed }).ok
  if (element.label !== undefined) return session.perform({ kind: 'set label', element: id, text: typed }).ok
  return session.perform({ kind: 'rename', element: id, name: typed }).ok
}
