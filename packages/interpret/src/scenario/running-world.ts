import type { Dispatcher, Recorded } from '@landfall/kernel'
import type { Assignment, Expression, ModelIndex } from '@landfall/model'
import type { OutsideAnswer } from '../interpret-system.ts'
import type { StormEvent } from '../message.ts'
import type { StepFailure } from '../step-failure.ts'
import { type Fields, isFields } from '../values.ts'
import type { Expected } from './expected.ts'

/** A world at work, as the steps of a scenario find it. */
export interface RunningWorld {
  readonly index: ModelIndex
  readonly dispatcher: Dispatcher
  /** The value of an expression that stands in a step. */
  readonly evaluate: (expression: Expression) => unknown
  readonly progress: Progress
}

/** How far a scenario has got. Its steps move it on. */
export interface Progress {
  /** Ids of the events that were given, and so did not happen. */
  readonly givenIds: Set<string>
  /** How many of the events that happened lie behind: the next `then` looks at those that follow. */
  matchedCount: number
  /** What each `then` so far has found. */
  readonly found: { readonly expected: Expected; readonly eventId: string }[]
  /** How many of the events a `then only` has told; the next `when` leaves them behind. */
  toldCount: number
  /** What has become of the last `when`. */
  last: LastWhen
  /** What went wrong since, and no step has asked about. */
  unheard: StepFailure | undefined
  /** What each system answers, by its name: the latest first. */
  readonly answers: Map<string, readonly OutsideAnswer[]>
}

interface LastWhen {
  /** The command that was sent; undefined where time passed, or nothing has happened yet. */
  readonly command: string | undefined
  /** Events that had happened before it. */
  readonly eventCount: number
  /** Steps that the kernel had taken before it. */
  readonly stepCount: number
}

export function newProgress(): Progress {
  return {
    givenIds: new Set(),
    matchedCount: 0,
    found: [],
    toldCount: 0,
    last: { command: undefined, eventCount: 0, stepCount: 0 },
    unheard: undefined,
    answers: new Map(),
  }
}

export type Happened = readonly Recorded<StormEvent>[]

/** The events of the log but those that were given. */
export function happenedIn({ dispatcher, progress }: RunningWorld): Happened {
  return dispatcher.log.filter(isStormEvent).filter(({ eventId }) => !progress.givenIds.has(eventId))
}

function isStormEvent(recorded: Recorded): recorded is Recorded<StormEvent> {
  return 'data' in recorded.event && isFields(recorded.event.data)
}

/** The values of a step's braces. */
export function valuesIn({ evaluate }: RunningWorld, assignments: readonly Assignment[]): Fields {
  return Object.fromEntries(assignments.map(({ name, value }) => [name, evaluate(value)]))
}

/** A `when` begins. Returns what the one before it has left unheard: then it does not begin. */
export function beginWhen(world: RunningWorld, command: string | undefined): StepFailure | undefined {
  const { dispatcher, progress } = world
  const { unheard } = progress
  progress.unheard = undefined
  progress.matchedCount = Math.max(progress.matchedCount, progress.toldCount)
  progress.last = { command, eventCount: happenedIn(world).length, stepCount: dispatcher.steps.length }
  return unheard
}
