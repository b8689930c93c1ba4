import {
  type Connection,
  type ConnectionKind,
  connectionGrammar,
  connectionsFrom,
  type Element,
  type ElementId,
  type TieKind,
} from '@landfall/model'

/** A connection the way that things happen on a wall: from an event to its policy, from a note to what it is about. */
export interface Flow {
  readonly from: ElementId
  readonly to: ElementId
  readonly kind: ConnectionKind
  /** Between the two it makes a sentence: "command *records* event". */
  readonly verb: string
}

/** All flows that an element speaks of. Mentions that stand for nothing lead nowhere. */
export function flowsOf(element: Element): readonly Flow[] {
  return connectionsFrom(element).flatMap((connection) => flowOf(connection) ?? [])
}

const TIES = new Map<TieKind, (typeof connectionGrammar)[number]>(
  connectionGrammar.map((tie) => [tie.kind, tie]),
)
/** What tells of stickies without being one, or joins frames. */
const NOT_DRAWN: readonly ConnectionKind[] = ['plays', 'speaks of', 'relates', 'subscribes to']

function flowOf({ kind, source, reference }: Connection): Flow | undefined {
  const tie = TIES.get(kind)
  if (!tie || reference.target === undefined || NOT_DRAWN.includes(kind)) return undefined
  if (source.kind === 'reading' || source.kind === 'ignore') return undefined
  const [from, to] = tie.said === 'from' ? [source.id, reference.target] : [reference.target, source.id]
  return { from, to, kind, verb: tie.verb }
}
