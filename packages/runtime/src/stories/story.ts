import type { EpochMs, Recorded } from '@landfall/kernel'
import type { DeadLetter } from '../parked/parked.ts'

/** What belongs together because one thing led to the other, as a tree. */
export interface Story {
  readonly correlationId: string
  /** What began it; several where not all of it can be put below what led to it, as definitions have changed since. */
  readonly begins: readonly StoryCommand[]
  /** There is more than is told: at most 10,000 events, at most 500 of them one below the other. */
  readonly isCut: boolean
}

/** A command of which events are there, or that waits. Refused ones leave nothing behind. */
export interface StoryCommand {
  /** Of a process that will give up waiting, what its commands will be known by. */
  readonly commandId: string
  /**
   * What sent it, such as a policy; absent for a command from outside. Where several systems were asked the same, all
   * of them, as in `A or B`.
   */
  readonly issuedBy?: string
  /** Its type, where that is known: of one that waits or is parked. */
  readonly type?: string
  /** When it will be sent; absent for one that has been, or whose turn it is. */
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
  /**
   * Systems that it was put to as a question and that have not answered; when they are asked next, absent where the
   * answer comes by another way.
   */
  readonly questions: readonly {
    readonly system: string
    readonly askAt?: EpochMs
    readonly attemptCount: number
  }[]
  /** What could not react to it. */
  readonly deadLetters: readonly DeadLetter[]
}
