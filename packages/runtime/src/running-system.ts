import type { Command, EpochMs, Recorded, Refusal } from '@landfall/kernel'
import type { DeadLetter } from './parked.ts'
import type { PlacedRow, RowQuery } from './row-query.ts'

/** What became of a command that was sent. Whatever it says is durable. */
export type SendOutcome =
  /** Without events the command was no news. `version` is that of the instance behind it. */
  | {
      readonly kind: 'recorded'
      readonly events: readonly Recorded[]
      readonly key: string
      readonly version: number
      /** How far a view has to have come to show it. */
      readonly position: number
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'conflict'; readonly version: number }
  | { readonly kind: 'parked'; readonly message: string }
  | { readonly kind: 'unknown command' }
  /** Too many wait already, or the system is being closed: try again later. Nothing was done. */
  | { readonly kind: 'busy' }
  /** The store could not write. Nothing was done. */
  | { readonly kind: 'fault'; readonly message: string }

export interface SendOptions {
  /** Sent again under the same id, a command is done once and answered the same. */
  readonly commandId?: string
  /** The version of the instance that the sender has seen; 0 for one that is not there. */
  readonly expectedVersion?: number
}

/** A system at work on a store. */
export interface RunningSystem {
  send<C extends Command>(command: C, options?: SendOptions): Promise<SendOutcome>
  /** Brings an answer of an outside system that came by another way; `unknown call` where nothing waits for it. */
  answer(call: {
    readonly system: string
    readonly eventId: string
    readonly answer: unknown
  }): Promise<AnswerOutcome>
  /** Undefined where there is no such row. Throws an Error if no view has this name. */
  row(view: string, key: string): Promise<unknown>
  /** Rows in the order in which they were first put, page by page. Throws an Error if no view has this name. */
  rows(view: string): AsyncIterable<unknown>
  /** Rows by what is in them, each with its place, behind which the next page begins. Throws as `rows` does. */
  queryRows(query: RowQuery): Promise<readonly PlacedRow[]>
  /** The events behind a position (0 for all), and then those to come, until the loop is left or the signal ends it. */
  follow(from: { readonly afterPosition: number; readonly signal?: AbortSignal }): AsyncIterable<Recorded>
  deadLetters(): Promise<readonly DeadLetter[]>
  /** Does parked work again; false where there is none of this id. */
  retry(deadLetterId: string): Promise<boolean>
  /** Takes parked work away for good; false where there is none of this id. */
  discard(deadLetterId: string): Promise<boolean>
  /** Position of the last event that is durable. */
  readonly position: number
  readonly now: EpochMs
  /**
   * Resolves once nothing is being done: no command waits, no question is being asked, and what is due now has been
   * brought about. What will be due later is waited for only if time moves on.
   */
  quiet(): Promise<void>
  /** Finishes what waits, ends what is asked of outside systems, and closes the store. */
  close(): Promise<void>
}

export type AnswerOutcome =
  | { readonly kind: 'answered'; readonly outcome: SendOutcome }
  | { readonly kind: 'unknown call' }
