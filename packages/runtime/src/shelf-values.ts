import type { EpochMs, Refusal } from '@landfall/kernel'
import type { Issue, SetTimeout, SetTimer } from './issue.ts'
import type { ParkedWork } from './parked-work.ts'
import type { ProcessMemory } from './process-memory.ts'

/** What is kept beside the log, by the shelf that it lies on. All of it is plain JSON. */
export interface ShelfValues {
  /** Rows of views. Scope: a generation of the view. Rank: position of the event that first put it. */
  readonly row: unknown
  /** By its name, how far a view has come. Rank: 0. */
  readonly view: ViewRecord
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
  readonly snapshot: Snapshot
  /** By its name, how far a rule of a promise has come. Rank: 0. */
  readonly rule: RuleRecord
  /** What rules of promises remember. Scope: the rule. Rank: the deadline, or `NEVER`. */
  readonly watch: unknown
  /** Promises and invariants that were broken. Scope: the rule, or the aggregate. Rank: when it was found out. */
  readonly broken: BrokenRecord
  /** What was parked and taken away. Scope: its kind. Rank: when. */
  readonly discarded: DiscardedRecord
}

/** A rank that is never reached. */
export const NEVER: number = Number.MAX_SAFE_INTEGER

export interface ViewRecord {
  /** The rows that are shown lie under the scope of this generation. */
  readonly generation: number
  /** Hash of the definition by which they were folded. */
  readonly hash: string
  /** How far they have come, where the view is folded behind the log; absent where it is folded with it. */
  readonly position?: number
  /** Rows that are being folded anew, in a generation of their own. */
  readonly rebuild?: { readonly generation: number; readonly hash: string; readonly position: number }
}

export interface Snapshot {
  /** Hash of the definition by which the state was folded: another definition does not take it. */
  readonly hash: string
  readonly state: unknown
}

export interface RuleRecord {
  readonly hash: string
  readonly position: number
}

export interface BrokenRecord {
  /** What was promised, in words for people. */
  readonly promise: string
  readonly says: string
  /** What the events belong to: a key of the rule, or of the aggregate. */
  readonly key: string
  /** Of the events that show it, the earliest first. */
  readonly positions: readonly number[]
}

export interface DiscardedRecord {
  readonly work: ParkedWork
  readonly message: string
  readonly parkedAt: EpochMs
  readonly reason: string
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
