import type { StormEdit } from '@landfall/language'
import { connectionsAllowed, type Element, type ElementKind, whyNotConnected } from '@landfall/model'

/** The edit that a line drawn from one sticky to another asks for: in a frame it is put, with all else it is connected. */
export function connectEdit(from: Element, to: Element): StormEdit {
  const [tie] = connectionsAllowed(from.kind, to.kind)
  if (tie?.kind === 'stands in') return { kind: 'move', element: from.id, in: to.id }
  return { kind: 'connect', from: from.id, to: to.id }
}

/** What a line between two kinds would say, or why there is none. */
export function connectWords(
  from: ElementKind,
  to: ElementKind,
): { readonly isAllowed: boolean; readonly words: string } {
  const reason = whyNotConnected(from, to)
  if (reason !== undefined) return { isAllowed: false, words: reason }
  const verbs = [...new Set(connectionsAllowed(from, to).map(({ verb }) => verb))]
  return { isAllowed: true, words: verbs.join(', or ') }
}
