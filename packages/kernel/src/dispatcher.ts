import { agenda as createAgenda } from './agenda.ts'
import type { Call, StandingAnswer } from './call.ts'
import { createCalls } from './calls.ts'
import { type VirtualClock, virtualClock } from './clock.ts'
import { commandHandler } from './command-handler.ts'
import { commandQueue } from './command-queue.ts'
import { indexDefinitions } from './definition-index.ts'
import type { Definitions, Ports, ReactionPorts } from './definitions.ts'
import { eventLog } from './event-log.ts'
import { countingIds, type IdSource } from './ids.ts'
import { createJournal } from './journal.ts'
import type { Command, DomainEvent, EpochMs, Recorded } from './message.ts'
import type { AnswerOutcome, CommandOutcome, RunOutcome } from './outcome.ts'
import { createProcesses } from './processes.ts'
import { createReactors } from './reactors.ts'
import { type Run, runUntilQuiet } from './run-until-quiet.ts'
import type { Step } from './step.ts'
import { createTimekeeper } from './timekeeper.ts'
import type { Timeout, Timer } from './timer.ts'
import { viewStore } from './view-store.ts'

/**
 * The in-memory dispatcher: a storm at work. The same definitions, inputs, clock and ids give the same log and steps.
 *
 * Each method that acts runs all that follows until quiet, and throws an Error if it is called from inside a run
 * (from a definition, a standing answer or `onStep`). `log` and `steps` are views that grow; the other lists
 * are copies.
 */
export interface Dispatcher {
  /** Never throws for what the command meets: see `CommandOutcome`. */
  send<C extends Command>(command: C): CommandOutcome
  /** History: remembered by state, views and processes (whose timeouts start), and causing nothing. */
  given<E extends DomainEvent>(history: {
    readonly aggregate: string
    readonly key: string
    readonly event: E
  }): Recorded<E>
  /**
   * Lets a system answer the calls that wait, in order, and those to come, until this is called again;
   * undefined makes it silent. Throws an Error if no system has this name.
   */
  answerFor(system: string, answer: StandingAnswer | undefined): RunOutcome
  /** Answers one call by hand. */
  answer(callId: string, answer: unknown): AnswerOutcome
  /**
   * Moves the clock on, stopping at all that is due on the way, each followed by a run until quiet. Stops early
   * where something does not settle. Throws a RangeError for a negative or infinite stretch.
   */
  advance(stretch: { readonly ms: number }): RunOutcome
  /** The same up to a moment. */
  advanceTo(at: EpochMs): RunOutcome
  readonly now: EpochMs
  /** When the next timer, timeout or schedule is due; undefined where nothing is. */
  readonly nextDueAt: EpochMs | undefined
  /** The rows of a view in the order in which they were first put. Throws an Error if no projection has this name. */
  rows(view: string): readonly unknown[]
  /** Undefined where there is no such row; throws like `rows`. */
  row(view: string, key: string): unknown
  /** The fold of the instance's events: `initialState` where it has none. Throws an Error for an unknown aggregate. */
  stateOf(aggregate: string, key: string): unknown
  /** Undefined where the process has not started for this key. Throws an Error for an unknown process. */
  processOf(process: string, key: string): { readonly state: unknown; readonly ended: boolean } | undefined
  readonly log: readonly Recorded[]
  readonly steps: readonly Step[]
  /** Delayed commands, in the order in which they will fire. */
  readonly timers: readonly Timer[]
  /** Process instances that will give up waiting, in the order in which they will. */
  readonly timeouts: readonly Timeout[]
  /** Calls without an answer, in the order in which they were made. */
  readonly calls: readonly Call[]
}

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

/**
 * Throws an Error if two definitions that must be told apart share a name (aggregates, commands, projections,
 * processes), and a RangeError for a limit that is not a whole number of at least 1.
 */
export function dispatcher(options: DispatcherOptions): Dispatcher {
  const { clock = virtualClock(), ids = countingIds(), onStep } = options
  const commandCountMax = limit('commandCountMax', options.commandCountMax ?? 10_000)
  const firingCountMax = limit('firingCountMax', options.firingCountMax ?? 100_000)
  const index = indexDefinitions(options.definitions)
  const journal = createJournal({ clock, onStep })
  const log = eventLog({ clock, index, journal })
  const views = viewStore({ index, journal })
  const agenda = createAgenda()
  const queue = commandQueue({ agenda, clock, journal })
  const processes = createProcesses({ agenda, index, journal, ports: reactionPorts, queue })
  const calls = createCalls({ clock, index, journal, queue })
  const reactors = createReactors({ calls, index, journal, ports: reactionPorts, processes, queue })
  const handle = commandHandler({ index, journal, log, ports: decisionPorts, react: reactors.react, views })
  const run = () => runUntilQuiet({ commandCountMax, handle, journal, queue })
  const settle = () => run().unsettled
  const timekeeper = createTimekeeper({
    agenda,
    clock,
    firingCountMax,
    index,
    journal,
    ports: reactionPorts,
    processes,
    queue,
    settle,
  })
  const alone = oneAtATime(queue.clear)

  function decisionPorts(): Ports {
    return { now: clock.now(), newId: () => ids.newId() }
  }

  function reactionPorts(): ReactionPorts {
    return { ...decisionPorts(), rows: (view) => ({ [Symbol.iterator]: () => views.rowsOf(view).values() }) }
  }

  return {
    send: (command) =>
      alone(() => {
        queue.add({ command, causeId: undefined, issuedBy: undefined, correlationId: undefined })
        return commandOutcome(run())
      }),
    given: ({ aggregate, key, event }) =>
      alone(() => {
        const appended = log.append({ aggregate, key, event }, undefined)
        views.fold(appended.recorded, appended.stepId)
        reactors.remember(appended)
        return { ...appended.recorded, event }
      }),
    answerFor: (system, answer) =>
      alone(() => {
        calls.answerFor(system, answer)
        return settle() ?? { kind: 'quiet' }
      }),
    answer: (callId, answer) =>
      alone(() => {
        const taken = calls.answer(callId, answer)
        return taken.kind === 'taken' ? { kind: 'answered', outcome: commandOutcome(run()) } : taken
      }),
    advance: ({ ms }) => alone(() => timekeeper.advanceTo(clock.now() + ms)),
    advanceTo: (at) => alone(() => timekeeper.advanceTo(at)),
    get now() {
      return clock.now()
    },
    get nextDueAt() {
      return agenda.first()?.dueAt
    },
    rows: (view) => [...views.rowsOf(view).values()],
    row: (view, key) => views.rowsOf(view).get(key),
    stateOf: log.stateNamed,
    processOf(process, key) {
      const instance = processes.find(process, key)
      return instance === undefined ? undefined : { state: instance.state, ended: instance.ended }
    },
    log: log.recorded,
    steps: journal.steps,
    get timers() {
      return agenda.timers
    },
    get timeouts() {
      return agenda.timeouts
    },
    get calls() {
      return calls.waiting
    },
  }
}

function commandOutcome({ firstOutcome, unsettled }: Run): CommandOutcome {
  const outcome = unsettled ?? firstOutcome
  if (outcome === undefined) throw new Error('A run that was begun by a command handled none.')
  return outcome
}

/** Runs one piece of work at a time; what is left of one that throws is cleared away. */
function oneAtATime(clear: () => void): <T>(work: () => T) => T {
  let isBusy = false
  return (work) => {
    if (isBusy) {
      throw new Error('The dispatcher was called from inside its own run; let a policy or process issue the command.')
    }
    isBusy = true
    try {
      return work()
    } finally {
      isBusy = false
      clear()
    }
  }
}

function limit(name: string, value: number): number {
  if (Number.isInteger(value) && value >= 1) return value
  throw new RangeError(`${name} is a whole number of at least 1, and ${value} is not.`)
}
