import type { Call, StandingAnswer } from './call.ts'
import { dispatcherParts } from './dispatcher/parts.ts'
import type { Run } from './dispatcher/run-until-quiet.ts'
import type { DispatcherOptions } from './dispatcher-options.ts'
import type { Command, DomainEvent, EpochMs, Recorded } from './message.ts'
import type { AnswerOutcome, CommandOutcome, RunOutcome } from './outcome.ts'
import type { Step } from './step.ts'
import type { Timeout, Timer } from './timer.ts'

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

/**
 * Throws an Error if two definitions that must be told apart share a name (aggregates, commands, projections,
 * processes), and a RangeError for a limit that is not a whole number of at least 1.
 */
export function dispatcher(options: DispatcherOptions): Dispatcher {
  const {
    agenda,
    calls,
    clock,
    instances,
    journal,
    log,
    publisher,
    queue,
    reactors,
    run,
    timekeeper,
    views,
  } = dispatcherParts(options)
  const alone = oneAtATime(queue.clear)
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
        for (const remembered of publisher.publish([appended])) reactors.remember(remembered)
        return { ...appended.recorded, event }
      }),
    answerFor: (system, answer) =>
      alone(() => {
        calls.answerFor(system, answer)
        return run().unsettled ?? { kind: 'quiet' }
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
      const instance = instances.find(process, key)
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
      throw new Error(
        'The dispatcher was called from inside its own run; let a policy or process issue the command.',
      )
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
