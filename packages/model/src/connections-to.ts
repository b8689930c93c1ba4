import type { ConnectionKind, ConnectionOf } from './connection.ts'
import type { ElementId } from './elements.ts'
import type { ModelIndex } from './model-index.ts'

/** Who mentions an element, in the order of the text; if kinds are named, only connections of these. */
export function connectionsTo<Kind extends ConnectionKind = ConnectionKind>(
  index: ModelIndex,
  element: { readonly id: ElementId },
  ...kinds: readonly Kind[]
): readonly ConnectionOf<Kind>[] {
  const connections = index.byTarget.get(element.id) ?? []
  const wanted: readonly ConnectionKind[] = kinds
  return connections.filter(
    (connection): connection is ConnectionOf<Kind> => wanted.length === 0 || wanted.includes(connection.kind),
  )
}
