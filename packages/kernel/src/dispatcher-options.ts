import type { VirtualClock } from './clock.ts'
import type { Definitions } from './definitions.ts'
import type { IdSource } from './ids.ts'
import type { Step } from './step.ts'

export interface DispatcherOptions {
  readonly definitions: Definitions
  /** Without it one that stands at 0. Schedules count from where it stands now. */
  readonly clock?: VirtualClock
  /** What `newId` gives to definitions; without it `id-1`, `id-2`, …. */
  readonly ids?: IdSource
  /** Hears of each step as it happens. It may not throw, nor call the dispatcher. */
  readonly onStep?: (step: Step) => void
  /** Commands in one run until quiet, at least 1; without it 10,000. */
  readonly commandCountMax?: number
  /** Timers, timeouts and schedules in one advance, at least 1; without it 100,000. */
  readonly firingCountMax?: number
}
