import type { EpochMs, Refusal } from '@landfall/kernel'
import type { Issue, SetTimeout, SetTimer } from '../commands/issue.ts'
import type { ProcessMemory } from '../commands/process-memory.ts'
import type { ParkedWork } from '../parked/parked-work.ts'

/** What is kept beside the log, by the shelf that it lies on. All of it is plain JSON. */
export interface ShelfValues {
  /** Rows of views. Scope: a generation of the view. Rank: position of the event that first put it. */
  readonly row: unknown
  /** How far a view has come. Scope: the view. Key: empty. Rank: 0. */
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
  /**
   * How far a rule of a promise has come, and how often it was broken; of an aggregate, how often its invariants were.
   * Scope: the rule, or the aggregate. Key: which of the two, `promise` or `always`. Rank: 0.
   */
  readonly rule: RuleRecord
  /** What rules of promises remember. Scope: the rule. Rank: the deadline, or `NEVER`. */
  readonly watch: unknown
  /**
   * Promises and invariants that were broken. Scope: the rule, or the aggregate. Rank: minus the moment at
   * which it was found out, so that the latest come first.
   */
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
  /** Generations of which rows, or what was parked, may still be there. */
  readonly abandoned?: readonly number[]
}

interface Snapshot {
  /** Hash of the definition by which the state was folded: another definition does not take it. */
  readonly hash: string
  readonly state: unknown
}

export interface RuleRecord {
  /** Of the definition by which it was watched; empty for the invariants of an aggregate. */
  readonly hash: string
  readonly position: number
  readonly brokenCount: number
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

interface DiscardedRecord {
  readonly work: ParkedWork
  readonly message: string
  readonly parkedAt: EpochMs
  readonly reason: string
}

/** Enough to give the same answer again. */
export type RememberedAnswer = {
  /** Of the command, to tell another one under the same id; absent where it was kept by an earlier version. */
  readonly digest?: string
} & (
  | {
      readonly kind: 'recorded'
      /** Of its events. */
      readonly positions: readonly number[]
      /** Of what was published of them; absent where nothing was. */
      readonly position?: number
      readonly key: string
      readonly version: number
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'parked'; readonly message: string }
)
