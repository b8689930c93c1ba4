import type { Arrow, SystemAnswer } from './command-clause.ts'
import { connectionsTo } from './connections-to.ts'
import type { Command, Event, Outcome, System, SystemReaction } from './elements.ts'
import type { ModelIndex } from './model-index.ts'

/** How an event comes about. */
export type EventCause =
  | { readonly kind: 'command'; readonly command: Command; readonly arrow: Arrow; readonly outcome: Outcome }
  | {
      readonly kind: 'system'
      readonly system: System
      readonly reaction: SystemReaction
      readonly answer: SystemAnswer
    }

/** The commands that may record an event and the systems that may answer with it; empty for one that nobody records. */
export function causesOf(index: ModelIndex, event: Event): readonly EventCause[] {
  return connectionsTo(index, event, 'records', 'answers').map((connection) => {
    if (connection.kind === 'records') {
      const { source, arrow, outcome } = connection
      return { kind: 'command', command: source, arrow, outcome }
    }
    const { source, reaction, answer } = connection
    return { kind: 'system', system: source, reaction, answer }
  })
}
