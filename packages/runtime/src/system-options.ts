import type { Definitions, IdSource } from '@landfall/kernel'
import type { OutsideSystem } from './outside/outside-system.ts'
import type { Store } from './store/store.ts'
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
  /** Instances, rows and keys of rules that `verify` remembers; of more it looks at a share at a time. */
  readonly verifiedKeyCountMax: number
  /** Questions that outside systems are asked at the same time, each. */
  readonly callCountMax: number
  /** Events that are folded into a view behind the log before commands get their turn. */
  readonly pageEventCount: number
  /** Days for which the answer to a command that came with an id is kept: so long it may be sent again. */
  readonly answerDaysMax: number
  /** Events of an instance behind which its state is kept, so that only those behind it are read; 0 for never. */
  readonly snapshotVersionCount: number
}

export const DEFAULT_LIMITS: Limits = {
  waitingCountMax: 20_000,
  batchJobCountMax: 2_000,
  batchEventCountMax: 10_000,
  batchMsMax: 50,
  instanceCountMax: 100_000,
  rowCountMax: 100_000,
  verifiedKeyCountMax: 200_000,
  callCountMax: 16,
  pageEventCount: 2_000,
  answerDaysMax: 7,
  snapshotVersionCount: 500,
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
  /**
   * Names of views whose rows are folded behind the log, so that commands do not wait for them. A publication that looks
   * at a row of one is parked; a policy sees its rows as far as they have come.
   */
  readonly asynchronousViews?: readonly string[]
  /**
   * Nothing that is due is brought about, and nobody outside is asked: it stays on the shelves for the next time.
   * Commands are handled, with what follows from them at once. For a look at a system that does not run.
   */
  readonly isPaused?: boolean
}
