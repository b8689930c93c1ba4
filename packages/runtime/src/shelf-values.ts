import type { EpochMs, Refusal } from '@landfall/kernel'
import type { Issue, SetTimeout, SetTimer } from './issue.ts'
import type { ParkedWork } from './parked-work.ts'
import type { ProcessMemory } from './process-memory.ts'

/** What is kept beside the log, by the shelf that it lies on. All of it is plain JSON. */
export interface ShelfValues {
  /** Rows of views. Scope: the view. Rank: position of the event that first put it. */
  readonly row: unknown
  /** Scope: the process. */
  readonly process: ProcessMemory
  /** Commands and timeouts for later. Rank: when they are due. */
  readonly timer: SetTimer | SetTimeout
  /** By its name, when a schedule is due next. Rank: the same. */
  readonly schedule: { readonly startedAt: EpochMs }
  /** Questions to outside systems, by the id of the event that asks. Scope: the system. Rank: when to ask next. */
  readonly call: { readonly position: number; readonly attemptCount: number }
  /** Commands that were issued and have not been handled, by their id. Rank: their order. */
  readonly waiting: Issue
  /** What could not be done. Scope: its kind. Rank: when it was parked. */
  readonly parked: { readonly work: ParkedWork; readonly message: string }
  /** What became of commands that came with an id of their own. Rank: when. */
  readonly answer: RememberedAnswer
  /** States of long streams. Scope: the aggregate. Rank: the version. */
  readonly snapshot: unknown
}

/** Enough to give the same answer again. */
export type RememberedAnswer =
  | {
      readonly kind: 'recorded'
      /** Of its events. */
      readonly positions: readonly number[]
      readonly key: string
      readonly version: number
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'parked'; readonly message: string }
