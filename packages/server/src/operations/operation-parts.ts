import type { LogEntry, StormText } from '../serve-options.ts'
import type { ServerParts } from '../server-parts.ts'
import type { Upkeep } from './upkeep.ts'

/** What the paths for operators share. */
export interface OperationParts extends ServerParts {
  readonly log: (entry: LogEntry) => void
  /** Absent where whoever opened the store has given none. */
  readonly upkeep?: Upkeep
  /** Absent where nobody changes the storm while it runs. */
  readonly text?: StormText
}
