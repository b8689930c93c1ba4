import type { CommandOutcome, Dispatcher, EpochMs, Recorded, Step } from '@landfall/kernel'
import { dispatcher, virtualClock } from '@landfall/kernel'
import type { Assignment, Model, ModelIndex, Place, ScenarioStep } from '@landfall/model'
import { elementOf, indexModel, keyOf } from '@landfall/model'
import { compileExpression, createCompiler } from './compile-expression.ts'
import { environment } from './environment.ts'
import { EvaluationError } from './evaluation-error.ts'
import { expectEvent, expectNoEvent, expectOnly, type Expected } from './expect-events.ts'
import { expectRow } from './expect-row.ts'
import { interpret } from './interpret.ts'
import { aggregateName } from './interpret-aggregate.ts'
import { qualifiedName, type OutsideAnswer } from './interpret-reactions.ts'
import { messageType, type StormEvent } from './message.ts'
import type { StepFailure } from './step-failure.ts'
import { timePlus } from './time.ts'
import { type Fields, isFields, keyText } from './values.ts'

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
  /** A refusal or a fault of the last command that no step has asked about; it makes a scenario fail. */
  readonly unheard: StepFailure | undefined
}

const DEFAULT_START = Date.UTC(2026, 0, 1)

/** Expects a model without errors, as `interpret` does. */
export function createWorld(model: Model, { startAt = DEFAULT_START, onStep }: WorldOptions = {}): World {
  const index = indexModel(model)
  const compiler = createCompiler(model)
  const started = dispatcher({ definitions: interpret(model), clock: virtualClock({ startAt }), ...(onStep && { onStep }) })
  const history = new Set<string>()
  /** Log positions: what has been matched by `then`, and where the last `when` began. */
  let matched = 0
  let lastWhen = 0
  let lastWhenStep = 0
  let unheard: StepFailure | undefined

  const valuesOf = (assignments: readonly Assignment[]): Fields =>
    Object.fromEntries(assignments.map(({ name, value }) => [name, compileExpression(compiler, value)(environment({}))]))
  const happened = (): readonly Recorded<StormEvent>[] => started.log.filter(isStormEvent).filter(({ eventId }) => !history.has(eventId))
  const expected = (event: { readonly target?: string; readonly text: string }, fields: readonly Assignment[]): Expected => {
    const element = elementOf(index, event.target, 'event', 'publication')
    return { type: element ? messageType(element) : event.text, name: event.text, fields: valuesOf(fields) }
  }
  const begin = (): void => {
    lastWhen = happened().length
    lastWhenStep = started.steps.length
    unheard = undefined
  }

  function run(step: ScenarioStep): StepFailure | undefined {
    const { place } = step
    switch (step.kind) {
      case 'given': {
        const known = expected(step.event, step.fields)
        const before = started.log.length
        started.given({ ...whereOf(index, step.event.target, known.fields), event: stormEvent(known) })
        for (const { eventId } of started.log.slice(before)) history.add(eventId)
        return undefined
      }
      case 'when command': {
        const command = elementOf(index, step.command.target, 'command')
        const failure = unheard
        begin()
        if (failure) return failure
        const type = command ? messageType(command) : step.command.text
        const sent: { type: string; data: Fields } = { type, data: valuesOf(step.arguments) }
        unheard = unheardOf(started.send(sent), { name: step.command.text, place })
        return undefined
      }
      case 'when time passes': {
        const failure = unheard
        begin()
        if (failure) return failure
        const outcome = started.advanceTo(timePlus(started.now, step.duration, place))
        return outcome.kind === 'quiet' ? undefined : { message: outcome.message, details: [], place }
      }
      case 'system answers': {
        const system = elementOf(index, step.system.target, 'system')
        const answer: OutsideAnswer = { event: step.event.target ?? '', supplied: valuesOf(step.fields) }
        if (!system) return undefined
        const outcome = started.answerFor(qualifiedName(system), (asked) => (canAnswer(index, asked, answer, system.id) ? answer : undefined))
        return outcome.kind === 'quiet' ? undefined : { message: outcome.message, details: [], place }
      }
      case 'then event': {
        const found = expectEvent(expected(step.event, step.fields), { events: happened(), from: matched, place })
        if (found.failure) return found.failure
        matched = found.position
        return undefined
      }
      case 'then no event':
        return expectNoEvent(expected(step.event, step.fields), { events: happened(), place })
      case 'then only':
        return expectOnly(step.events.map(({ event, fields }) => expected(event, fields)), { events: happened().slice(lastWhen), place })
      case 'then refused': {
        unheard = undefined
        return expectRefusal(started.steps.slice(lastWhenStep), { message: step.message, place })
      }
      case 'then row':
      case 'then no row': {
        const view = elementOf(index, step.view.target, 'view')
        if (!view) return undefined
        const key = keyText(compileExpression(compiler, step.key)(environment({})))
        const row = started.row(qualifiedName(view), key)
        const fields = step.kind === 'then row' ? valuesOf(step.fields) : undefined
        return expectRow({ view: step.view.text, key, row: isFields(row) ? row : undefined, fields, place })
      }
    }
  }

  return {
    dispatcher: started,
    play(step) {
      try {
        return run(step)
      } catch (error) {
        // A value of the step itself, such as `1 / 0`; what the storm's own rules throw is parked by the kernel.
        if (error instanceof EvaluationError) return { message: error.message, details: [], place: error.place }
        throw error
      }
    },
    get unheard() {
      return unheard
    },
  }
}

function isStormEvent(recorded: Recorded): recorded is Recorded<StormEvent> {
  return 'data' in recorded.event && isFields(recorded.event.data)
}

function stormEvent({ type, fields }: Expected): StormEvent {
  return { type, data: fields }
}

/** The instance that an event happened to. */
function whereOf(index: ModelIndex, id: string | undefined, fields: Fields): { aggregate: string; key: string } {
  const event = elementOf(index, id, 'event')
  const aggregate = elementOf(index, event?.aggregate, 'aggregate')
  const key = event && keyOf(index, event)
  return { aggregate: aggregate ? aggregateName(aggregate) : '', key: key ? keyText(fields[key.name]) : '' }
}

function canAnswer(index: ModelIndex, asked: Recorded, { event }: OutsideAnswer, system: string): boolean {
  const reactions = elementOf(index, system, 'system')?.reactions ?? []
  return reactions.some((reaction) => {
    const trigger = elementOf(index, reaction.event.target, 'event', 'publication')
    return trigger && messageType(trigger) === asked.event.type && reaction.answers.some((answer) => answer.event.target === event)
  })
}

function unheardOf(outcome: CommandOutcome, { name, place }: { readonly name: string; readonly place: Place }): StepFailure | undefined {
  switch (outcome.kind) {
    case 'recorded':
      return undefined
    case 'refused':
      return {
        message: `${name} was refused, and no step expects it: ${outcome.refusal.message ?? outcome.refusal.code}`,
        details: [`If it should be refused, add: then refused ${JSON.stringify(outcome.refusal.message ?? '')}`],
        place,
      }
    case 'parked':
      return { message: `${name} could not be decided: ${outcome.cause.message}`, details: [], place: placeOf(outcome.cause.error) ?? place }
    case 'unknown command':
      return { message: `Nothing takes ${name}: it stands in no aggregate`, details: ['Move it into the aggregate that decides it'], place }
    case 'does not settle':
      return { message: outcome.message, details: [], place }
  }
}

function placeOf(error: unknown): Place | undefined {
  return error instanceof EvaluationError ? error.place : undefined
}

/** Since the last `when`, a command was refused with this message; without a message, with any. */
function expectRefusal(
  steps: readonly Step[],
  { message, place }: { readonly message: string | undefined; readonly place: Place },
): StepFailure | undefined {
  const refusals = steps.filter((step) => step.kind === 'refusal')
  const wanted = message === undefined ? 'a refusal' : `the refusal ${JSON.stringify(message)}`
  if (refusals.length === 0) {
    const events = steps.filter((step) => step.kind === 'event').map(({ recorded }) => recorded.event.type.split('.').at(-1))
    return { message: `Expected ${wanted}, but nothing was refused`, details: events.length > 0 ? [`What happened instead: ${events.join(', ')}`] : [], place }
  }
  if (message === undefined || refusals.some(({ refusal }) => refusal.message === message)) return undefined
  return {
    message: `Expected ${wanted}, but the reason was another one`,
    details: refusals.map(({ command, refusal }) => `${command.type.split('.').at(-1)} was refused: ${JSON.stringify(refusal.message ?? refusal.code)}`),
    place,
  }
}
