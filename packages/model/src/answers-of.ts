import type { SystemAnswer } from './command-clause.ts'
import type { Event, Publication, System, SystemReaction } from './elements.ts'
import type { ModelIndex } from './model-index.ts'
import { targetOf } from './target-of.ts'

/** An event that a system may answer with. */
export interface SystemOutcome {
  readonly event: Event
  readonly reaction: SystemReaction
  readonly answer: SystemAnswer
  /** What it answers to, where that is known. */
  readonly trigger?: Event | Publication
}

/** Every event that a system may answer with, reaction by reaction; answers whose event is not known are left out. */
export function answersOf(index: ModelIndex, system: System): readonly SystemOutcome[] {
  return system.reactions.flatMap((reaction) => {
    const trigger = targetOf(index, reaction.event, 'event', 'publication')
    return reaction.answers.flatMap((answer) => {
      const event = targetOf(index, answer.event, 'event')
      return event ? [{ event, reaction, answer, ...(trigger && { trigger }) }] : []
    })
  })
}
