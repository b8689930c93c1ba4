import type { Command, EpochMs, Recorded, Refusal } from '@landfall/kernel'
import type { DeadLetter } from './parked/parked.ts'
import type { BrokenPromise } from './promises/broken-promise.ts'
import type { PlacedRow, RowQuery } from './store/row-query.ts'
import type { Story } from './stories/story.ts'
import type { Verification } from './verify/verification.ts'
import type { ViewProgress } from './views/view-progress.ts'

/** A question to a view that is named beside it. */
export type RowQuestion = Omit<RowQuery, 'view'>

/** What became of a command that was sent. Whatever it says to have been done is durable. */
export type SendOutcome =
  /** Without events the command was no news. `version` is that of the instance behind it. */
  | {
      readonly kind: 'recorded'
      readonly events: readonly Recorded[]
      readonly key: string
      readonly version: number
      /** How far a view has to have come to show it, with what was published of it; 0 without events. */
      readonly position: number
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'conflict'; readonly version: number }
  | { readonly kind: 'parked'; readonly message: string }
  | { readonly kind: 'unknown command' }
  /** Its id was that of another command before. Nothing was done. */
  | { readonly kind: 'other command' }
  /** Too many wait already, or the system is being closed: try again later. Nothing was done. */
  | { readonly kind: 'busy' }
  /** The store could not write. Nothing was done. */
  | { readonly kind: 'fault'; readonly message: string }
  /** The store did not say whether it has written: all was done, or nothing. Sent again under its id, it is done once. */
  | { readonly kind: 'in doubt'; readonly message: string }

export interface SendOptions {
  /** Sent again under the same id, a command is done once and answered the same. */
  readonly commandId?: string
  /** The version of the instance that the sender has seen; 0 for one that is not there. */
  readonly expectedVersion?: number
}

/** A system at work on a store. A name of a view that no projection has is an Error. */
export interface RunningSystem {
  /** What somebody should know of since it was opened, in words; as a rule nothing. */
  readonly warnings: readonly string[]
  send<C extends Command>(command: C, options?: SendOptions): Promise<SendOutcome>
  /**
   * Brings an answer of an outside system that came by another way; `unknown call` where nothing waits for it. A second
   * answer to the same event gets the outcome of the first. Rejects with a StoreFault where it could not be written.
   */
  answer(call: {
    readonly system: string
    readonly eventId: string
    readonly answer: unknown
  }): Promise<AnswerOutcome>
  /** Undefined where there is no such row. */
  row(view: string, key: string): Promise<unknown>
  /** Rows in the order in which they were first put, page by page. */
  rows(view: string): AsyncIterable<unknown>
  /** Rows by what is in them, each with its place, behind which the next page begins. */
  query(view: string, question: RowQuestion): Promise<readonly PlacedRow[]>
  /** How far each view has come. */
  views(): readonly ViewProgress[]
  /** Resolves once a view has come as far as a position, such as that of an answer; rejects where the signal ends it. */
  reached(view: string, position: number, signal?: AbortSignal): Promise<void>
  /** Folds a view anew from the whole log, while the rows that are there serve; resolves when the new ones do. */
  rebuild(view: string): Promise<void>
  /** The events behind the position `from` (0 for all), and then those to come, until the loop is left or the signal ends it. */
  follow(range: { readonly from: number; readonly signal?: AbortSignal }): AsyncIterable<Recorded>
  /**
   * All that an event, or the command that led to it, belongs to: from what began the story to what still waits.
   *
   * @param id - of an event or of a command. Undefined where nothing of this id is known.
   */
  trace(id: string): Promise<Story | undefined>
  deadLetters(): Promise<readonly DeadLetter[]>
  /** Does parked work again; false where there is none of this id. */
  retry(deadLetterId: string): Promise<boolean>
  /** Takes parked work away for good, and keeps why; false where there is none of this id. */
  discard(deadLetterId: string, reason: string): Promise<boolean>
  /** The promises and invariants that were broken, the latest 1,000 of them, the latest first. */
  brokenPromises(): Promise<readonly BrokenPromise[]>
  /** How many there are in all; much cheaper than to look at them. */
  brokenPromiseCount(): Promise<number>
  /** Goes through the whole log, and compares what is kept beside it. Others are served meanwhile. */
  verify(): Promise<Verification>
  /** Position of the last event that is durable. */
  readonly position: number
  readonly now: EpochMs
  /**
   * Resolves once nothing is being done: no command waits, no question is being asked, views and rules have come to the
   * end of the log, and what is due now has been brought about. What will be due later is waited for only if time moves on.
   */
  quiet(): Promise<void>
  /** Finishes what waits, ends what is asked of outside systems, and closes the store. */
  close(): Promise<void>
}

export type AnswerOutcome =
  | { readonly kind: 'answered'; readonly outcome: SendOutcome }
  | { readonly kind: 'unknown call' }
