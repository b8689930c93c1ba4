import type { JsonFields, StoredEvent } from './stored-event.ts'

/** How a system is. */
export interface Overview {
  /** Of the last event. */
  readonly position: number
  /** Of the system's clock, which may be ahead of ours. */
  readonly time: string
  readonly deadLetterCount: number
  readonly brokenPromiseCount: number
}

/** What could not be done, and was set aside. */
export interface DeadLetter {
  readonly id: string
  readonly message: string
  readonly parkedAt: number
  readonly work: { readonly kind: string } & JsonFields
}

export interface BrokenPromise {
  readonly promise: string
  readonly says: string
  readonly key: string
  readonly foundAt: number
  readonly events: readonly StoredEvent[]
}

/** What belongs together because one thing led to the other. */
export interface Story {
  readonly correlationId: string
  readonly begins: readonly StoryCommand[]
  readonly isCut: boolean
}

export interface StoryCommand {
  readonly commandId: string
  /** Whatever sent it, such as a policy; absent for a command from outside. */
  readonly issuedBy?: string
  /** Known of one that waits or is parked. */
  readonly type?: string
  /** When it will be sent, if that is still to come. */
  readonly dueAt?: number
  readonly events: readonly StoryEvent[]
  readonly deadLetter?: DeadLetter
}

export interface StoryEvent {
  readonly recorded: StoredEvent
  readonly commands: readonly StoryCommand[]
  readonly published: readonly StoryEvent[]
  /** Systems that were asked and have not answered. */
  readonly questions: readonly { readonly system: string }[]
  readonly deadLetters: readonly DeadLetter[]
}

/** What became of a command. */
export interface Accepted {
  readonly events: readonly { readonly type: string; readonly data: JsonFields }[]
  readonly position: number
}

/** What an answer has become. */
export interface Answered {
  readonly type: string
  readonly position: number
}

export interface RowPage {
  readonly rows: readonly JsonFields[]
  readonly position: number
  /** There are more. */
  readonly next?: string
}
