import { type Definitions, type EpochMs, indexDefinitions, type Recorded } from '@landfall/kernel'
import type { Store } from '@landfall/runtime'
import { gaps } from './promises/gaps.ts'
import type { Journal } from './promises/journal.ts'
import { leftBehind } from './promises/left-behind.ts'
import { lostQuestions } from './promises/questions.ts'
import { lostParked, lostReactions, wrongProcesses } from './promises/reactions.ts'
import { replay } from './promises/replay.ts'
import { danglingRecords, overdue } from './promises/shelves.ts'
import { untrue } from './promises/told.ts'
import { lateViews, wrongViews } from './promises/views.ts'
import { whereabouts } from './promises/whereabouts.ts'

/** What those outside know of a system. */
export interface Evidence {
  readonly definitions: Definitions
  /** All commands that anybody sent. */
  readonly journal: Journal
  /** What a system may have answered to an event, or whether it was told of it. Undefined: nobody knows. */
  readonly answers?: (recorded: Recorded) => readonly unknown[] | undefined
  /** Where nothing is being done: the time, and the systems that can be asked. */
  readonly quiet?: { readonly now: EpochMs; readonly systems: readonly string[] }
}

/** All that is wrong with what a system has left in its store, as sentences; empty if every promise was kept. */
export async function brokenPromises(store: Store, evidence: Evidence): Promise<readonly string[]> {
  const { definitions, journal, answers = () => undefined, quiet } = evidence
  const left = await leftBehind(store)
  const torn = gaps(left)
  // Nothing else can be said of a log that is torn.
  if (torn.length > 0) return torn
  const outside = { sent: (id: string) => journal.get(id)?.command, answers }
  const index = indexDefinitions(definitions)
  const replayed = replay(left, index, outside)
  const where = whereabouts(left)
  return [
    ...untrue(left, journal),
    ...replayed.broken,
    ...lostReactions(left, index, { replay: replayed, where }),
    ...lostParked(left, index, { journal, where }),
    ...wrongProcesses(left, replayed),
    ...lostQuestions({ left, index, outside, where }, replayed),
    ...wrongViews(left, index, replayed),
    ...danglingRecords(left, index),
    ...(quiet ? [...overdue(left, quiet), ...lateViews(left)] : []),
  ]
}
