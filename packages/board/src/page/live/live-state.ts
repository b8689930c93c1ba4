import type { CommandCount } from '../service/command-counts.ts'
import type { BrokenPromise, DeadLetter } from '../service/operations.ts'
import type { Problem } from '../service/problem.ts'
import type { EventShape } from './event-shape.ts'
import type { OpenQuestion } from './open-questions.ts'

/** A running system as it was a moment ago: what the page shows of it. */
export interface LiveState {
  /** Why nothing new comes; undefined while all is well. */
  readonly problem: Problem | undefined
  /** False while what has happened before is still being read. */
  readonly isCaughtUp: boolean
  /** Positions of the events that can be gone back to. */
  readonly first: number
  readonly last: number
  readonly counts: ReadonlyMap<EventShape, number>
  readonly ratesPerSecond: ReadonlyMap<EventShape, number>
  /** Where the last event of each type stands. */
  readonly lastOfType: ReadonlyMap<string, number>
  /** Correlation ids of what has been heard since the time before. */
  readonly heardStories: ReadonlySet<string>
  readonly questions: readonly OpenQuestion[]
  readonly commandCounts: readonly CommandCount[]
  readonly deadLetters: readonly DeadLetter[]
  readonly brokenPromises: readonly BrokenPromise[]
  readonly brokenPromiseCount: number
}

export const NOTHING_YET: LiveState = {
  problem: undefined,
  isCaughtUp: false,
  first: 0,
  last: 0,
  counts: new Map(),
  ratesPerSecond: new Map(),
  lastOfType: new Map(),
  heardStories: new Set(),
  questions: [],
  commandCounts: [],
  deadLetters: [],
  brokenPromises: [],
  brokenPromiseCount: 0,
}
