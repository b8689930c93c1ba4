import type { Arrow } from './command-clause.ts'
import type { Command, Event, Outcome } from './elements.ts'
import type { ModelIndex } from './model-index.ts'
import { targetOf } from './target-of.ts'

/** An event that a command may record, and the arrow that says when. */
export interface CommandOutcome {
  readonly event: Event
  readonly arrow: Arrow
  readonly outcome: Outcome
}

/** Every event that a command may record, arrow by arrow; outcomes whose event is not known are left out. */
export function outcomesOf(index: ModelIndex, command: Command): readonly CommandOutcome[] {
  const arrows = command.clauses.filter((clause) => clause.kind === 'arrow')
  return arrows.flatMap((arrow) =>
    arrow.outcomes.flatMap((outcome) => {
      const event = targetOf(index, outcome.event, 'event')
      return event ? [{ event, arrow, outcome }] : []
    }),
  )
}
