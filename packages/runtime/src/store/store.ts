import type { DomainEvent, EpochMs } from '@landfall/kernel'
import type { PlacedRow, RowQuery } from './row-query.ts'
import type { ShelfValues } from './shelf-values.ts'

/** A store in this process answers at once, one across a network later. */
export type MaybePromise<Value> = Value | Promise<Value>

/** An event as it lies in the log. */
export interface StoredEvent {
  /** 1 for the first event of the log, without gaps. */
  readonly position: number
  readonly aggregate: string
  /** Well-formed Unicode, as all keys and scopes are; texts within events may be anything. */
  readonly key: string
  /** 1 for the first event of its instance, without gaps. */
  readonly version: number
  readonly at: EpochMs
  readonly causationId: string
  readonly correlationId: string
  /** Plain JSON. */
  readonly event: DomainEvent
}

export type Shelf = keyof ShelfValues

/** A record on a shelf, found by shelf, scope and key. */
export interface StoredRecord<S extends Shelf = Shelf> {
  readonly scope: string
  readonly key: string
  /** What records of a shelf can be put in order by: a moment, or a count. */
  readonly rank: number
  /** Plain JSON. */
  readonly value: ShelfValues[S]
}

/** Puts a record in the place of the one that is there, or takes it away. */
export type RecordChange<S extends Shelf = Shelf> =
  | { readonly kind: 'put'; readonly shelf: S; readonly record: StoredRecord<S> }
  | { readonly kind: 'remove'; readonly shelf: S; readonly scope: string; readonly key: string }

/** All that is written at once: all of it, or nothing. */
export interface Batch {
  /** Positions follow on the last of the store, versions on those of their instances. */
  readonly events: readonly StoredEvent[]
  /** At most one change of each record. */
  readonly records: readonly RecordChange[]
}

/**
 * Where a runtime keeps everything: an append-only log, and shelves of records beside it. One runtime at a time has it
 * open. Reads see what has been committed, and only that.
 *
 * A method that cannot do its work throws or rejects with a `StoreFault`. A `commit` that fails has written nothing,
 * unless its fault is `in doubt`: then it has written all or nothing, and cannot write any more once the store has
 * answered something else. Whoever commits next reads something first: from then on `lastPosition` is right again.
 */
export interface Store {
  /** Fixed when the store was made; part of the ids of its events, so that those of two stores differ. */
  readonly logId: string
  /** Position of the last event; 0 for an empty log. */
  readonly lastPosition: number
  /** Durable when it returns: what was committed survives a loss of power. */
  commit(batch: Batch): MaybePromise<void>
  /** The events of one instance behind a version, in their order. */
  readStream(instance: {
    readonly aggregate: string
    readonly key: string
    readonly afterVersion: number
  }): MaybePromise<readonly StoredEvent[]>
  /** At most `limit` events behind a position, in the order of the log; of one story if its `correlationId` is given. */
  readLog(range: LogRange): MaybePromise<readonly StoredEvent[]>
  readRecord<S extends Shelf>(shelf: S, scope: string, key: string): MaybePromise<StoredRecord<S> | undefined>
  /**
   * Records of a shelf by rank, equal ones by scope and key; of one scope if it is given, of ranks up to `rankMax`,
   * at most `limit`.
   */
  readRecords<S extends Shelf>(range: RecordRange<S>): MaybePromise<readonly StoredRecord<S>[]>
  /** Rows of a view by what is in them. */
  queryRows(query: RowQuery): MaybePromise<readonly PlacedRow[]>
  /**
   * Gives aggregates and scopes another name, all at once and durably: their streams and records are found under the new
   * one. What is there under the new one already stays, and its namesake under the old one stays as well. Where nothing
   * is left under the old names it costs next to nothing.
   *
   * @returns those of which something stayed under its old name.
   */
  rename(changes: readonly NameChange[]): MaybePromise<readonly NameChange[]>
  /** Ends what is open; the store cannot be used behind it. */
  close(): MaybePromise<void>
}

/** What is to be found under another name: the streams of an aggregate, or the records of one scope of a shelf. */
export interface NameChange {
  readonly of: 'stream' | Shelf
  readonly from: string
  readonly to: string
}

export interface LogRange {
  readonly afterPosition: number
  readonly limit: number
  readonly correlationId?: string
}

export interface RecordRange<S extends Shelf = Shelf> {
  readonly shelf: S
  readonly scope?: string
  readonly rankMax?: number
  /** Only records behind this one, in the order of the answer. */
  readonly after?: Pick<StoredRecord, 'rank' | 'scope' | 'key'>
  readonly limit?: number
}

/** What keeps a store from doing its work, and what to do about it. */
export type StoreFaultCode =
  /** Another process has it open. */
  | 'in use'
  /** It was written by a newer version. */
  | 'too new'
  /** It is not a store, or it is damaged. */
  | 'not readable'
  /** The disk is full, or the place cannot be written to. */
  | 'not writable'
  | 'unavailable'
  /** The answer to a commit was lost: all of it was written, or nothing. */
  | 'in doubt'

/** A fault of the world, not a bug: the caller may try again, or tell somebody. */
export class StoreFault extends Error {
  readonly code: StoreFaultCode
  constructor(code: StoreFaultCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreFault'
    this.code = code
  }
}
