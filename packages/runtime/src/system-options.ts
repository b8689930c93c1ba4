import type { Definitions, IdSource } from '@landfall/kernel'
import type { OutsideSystem } from './outside-system.ts'
import type { Store } from './store.ts'
import type { TimeSource } from './time-source.ts'

/** Every bound of a running system. All are counts, except where a unit stands in the name. */
export interface Limits {
  /** Commands that may wait for the writer; what comes then is turned away as `busy`. */
  readonly waitingCountMax: number
  readonly batchJobCountMax: number
  readonly batchEventCountMax: number
  readonly batchMsMax: number
  /** Aggregate instances and rows that are kept in memory. */
  readonly instanceCountMax: number
  readonly rowCountMax: number
  /** Questions that outside systems are asked at the same time, each. */
  readonly callCountMax: number
}

export const DEFAULT_LIMITS: Limits = {
  waitingCountMax: 20_000,
  batchJobCountMax: 2_000,
  batchEventCountMax: 10_000,
  batchMsMax: 50,
  instanceCountMax: 100_000,
  rowCountMax: 100_000,
  callCountMax: 16,
}

export interface SystemOptions {
  readonly definitions: Definitions
  readonly store: Store
  /** What asks outside systems, by their names. Questions to a system that is not here are held. */
  readonly outside?: Readonly<Record<string, OutsideSystem>>
  readonly time?: TimeSource
  /** Ids for what definitions make anew, and for commands that come without one. Random UUIDs by default. */
  readonly ids?: IdSource
  /** A number from 0 to 1, 1 excluded, for the spread of retries. */
  readonly random?: () => number
  readonly limits?: Partial<Limits>
}
