import type { EpochMs, Recorded } from '@landfall/kernel'
import type { DeadLetter } from './parked.ts'

/** What belongs together because one thing led to the other, as a tree. */
export interface Story {
  readonly correlationId: string
  /** What began it; several where a schedule began several commands of one id. */
  readonly begins: readonly StoryCommand[]
}

/** A command of which events are there, or that waits. Refused ones leave nothing behind. */
export interface StoryCommand {
  readonly commandId: string
  /** What sent it, such as a policy; absent for a command from outside. */
  readonly issuedBy?: string
  /** Its type, where that is known: of one that waits. */
  readonly type?: string
  /** When it will be sent; absent for one that has been. */
  readonly dueAt?: EpochMs
  readonly events: readonly StoryEvent[]
  /** It could not be handled. */
  readonly deadLetter?: DeadLetter
}

export interface StoryEvent {
  readonly recorded: Recorded
  /** What followed from it, by what reacts to it. */
  readonly commands: readonly StoryCommand[]
  /** Events that were published of it. */
  readonly published: readonly StoryEvent[]
  /** Systems that it was put to as a question and that have not answered; when they are asked next. */
  readonly questions: readonly {
    readonly system: string
    readonly askAt: EpochMs
    readonly attemptCount: number
  }[]
  /** What could not react to it. */
  readonly deadLetters: readonly DeadLetter[]
}
