import type { Cause, DefinitionIndex, EpochMs, IdSource, ReactionPorts } from '@landfall/kernel'
import type { Issue } from './commands/issue.ts'
import { park } from './parked/parked.ts'
import type { ParkedWork } from './parked/parked-work.ts'
import type { CurrentNames } from './reading/current-names.ts'
import type { ReadEvent } from './reading/read-event.ts'
import type { Store } from './store/store.ts'
import type { ViewRecords } from './views/view-records.ts'
import type { Draft } from './writing/draft.ts'
import type { Memory } from './writing/memory.ts'

/** What the parts of a runtime share while they work on one batch. */
export interface Engine {
  readonly index: DefinitionIndex
  readonly store: Store
  readonly memory: Memory
  /** Reads an event of the log with its names and fields of today. */
  readonly read: ReadEvent
  /** Names of today, for what lies on the shelves under earlier ones. */
  readonly names: CurrentNames
  /** Which rows of each view are shown, and how far they have come. */
  readonly views: ViewRecords
  readonly ids: IdSource
  readonly now: () => EpochMs
  readonly ports: () => ReactionPorts
  /** Commands that were issued and wait to be handled, first in first out. */
  readonly queue: Issue[]
  /** Something on a shelf is due at this moment; what is due already is brought about behind the commit. */
  readonly due: (at: EpochMs) => void
}

export function draftOf({ memory }: Engine): Draft {
  return memory.draft()
}

/** Position that the next event of the log will have. */
export function nextPosition({ store, memory }: Engine): number {
  return store.lastPosition + memory.draft().events.length + 1
}

export function parkIn(
  engine: Engine,
  id: string,
  { work, cause }: { readonly work: ParkedWork; readonly cause: Pick<Cause, 'message'> },
): void {
  park(draftOf(engine), { id, work, cause, now: engine.now() })
}
