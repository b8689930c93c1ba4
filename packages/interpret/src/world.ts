import type { Definitions, Dispatcher, EpochMs, Step } from '@landfall/kernel'
import { dispatcher, virtualClock } from '@landfall/kernel'
import type { Expression, Model, ModelIndex, ScenarioStep } from '@landfall/model'
import { indexModel } from '@landfall/model'
import { type Compiler, compileExpression, createCompiler } from './compile-expression.ts'
import { environment } from './environment.ts'
import { EvaluationError } from './evaluation-error.ts'
import { interpret } from './interpret.ts'
import { expectEvent } from './scenario/expect-event.ts'
import { expectNoEvent } from './scenario/expect-no-event.ts'
import { expectOnly } from './scenario/expect-only.ts'
import { expectRefusal } from './scenario/expect-refusal.ts'
import { expectRow } from './scenario/expect-row.ts'
import { playAnswer } from './scenario/play-answer.ts'
import { playGiven } from './scenario/play-given.ts'
import { playCommand, playTime } from './scenario/play-when.ts'
import { newProgress, type RunningWorld } from './scenario/running-world.ts'
import type { StepFailure } from './step-failure.ts'

export interface WorldOptions {
  /** Where virtual time begins, in ms since 1970; without it 2026-01-01T00:00:00Z. */
  readonly startAt?: EpochMs
  /** Hears of each thing that happens, as it happens. */
  readonly onStep?: (step: Step) => void
}

/** A storm at work in virtual time, driven step by step. */
export interface World {
  readonly dispatcher: Dispatcher
  /** Plays one step; undefined if it came out as it says. A step that fails leaves what it has done. */
  play(step: ScenarioStep): StepFailure | undefined
  /** The refusal of the last command that no step has asked about; it makes a scenario fail. */
  readonly unheard: StepFailure | undefined
}

const DEFAULT_START = Date.UTC(2026, 0, 1)
/** Timers, timeouts and schedules in one step: enough for a year of something that happens every five minutes. */
const FIRING_COUNT_MAX = 200_000

/** Expects a model without errors: what has a finding fails where a step comes upon it. */
export function createWorld(model: Model, { startAt = DEFAULT_START, onStep }: WorldOptions = {}): World {
  const { index, compiler, definitions } = preparedOf(model)
  const clock = virtualClock({ startAt })
  const world: RunningWorld = {
    index,
    dispatcher: dispatcher({
      definitions,
      clock,
      firingCountMax: FIRING_COUNT_MAX,
      ...(onStep && { onStep }),
    }),
    evaluate: (expression: Expression) => compileExpression(compiler, expression)(environment({})),
    progress: newProgress(),
  }
  return {
    dispatcher: world.dispatcher,
    play(step) {
      try {
        return playStep(world, step)
      } catch (error) {
        // A value of the step itself, such as `1 / 0`; what the storm's own rules throw is parked by the kernel.
        if (error instanceof EvaluationError)
          return { message: error.message, details: [], place: error.place }
        throw error
      }
    },
    get unheard() {
      return world.progress.unheard
    },
  }
}

interface Prepared {
  readonly index: ModelIndex
  readonly compiler: Compiler
  readonly definitions: Definitions
}

/** What all worlds of a model share, which holds no state: a storm with many scenarios is compiled once. */
const prepared = new WeakMap<Model, Prepared>()

function preparedOf(model: Model): Prepared {
  const known = prepared.get(model)
  if (known) return known
  const made = { index: indexModel(model), compiler: createCompiler(model), definitions: interpret(model) }
  prepared.set(model, made)
  return made
}

function playStep(world: RunningWorld, step: ScenarioStep): StepFailure | undefined {
  switch (step.kind) {
    case 'given':
      return playGiven(world, step)
    case 'when command':
      return playCommand(world, step)
    case 'when time passes':
      return playTime(world, step)
    case 'system answers':
      return playAnswer(world, step)
    case 'then event':
      return expectEvent(world, step)
    case 'then no event':
      return expectNoEvent(world, step)
    case 'then only':
      return expectOnly(world, step)
    case 'then refused':
      return expectRefusal(world, step)
    case 'then row':
    case 'then no row':
      return expectRow(world, step)
  }
}
