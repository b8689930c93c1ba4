import {
  elementOf,
  expressionReads,
  type FieldOrigin,
  fieldNamed,
  type ModelIndex,
  type Origin,
  originsOfAnswer,
  originsOfArguments,
  originsOfOutcome,
} from '@landfall/model'
import { afterEvent } from './after-event.ts'
import { type Location, MESSAGE } from './location.ts'
import { madeOf, type NameReader } from './made-of.ts'
import { namesAt } from './names-at.ts'
import { namesInCommand } from './names-in-command.ts'
import { carried, type Source, shifted, UNKNOWN } from './source.ts'
import { stateAtBirth } from './state-at-birth.ts'
import type { Step } from './step.ts'

/** Where the value that stands at a location behind a step comes from, in terms of what stood before it. */
export function sourceOn(index: ModelIndex, step: Step, location: Location): Source {
  if (location.holder === MESSAGE) return sourceOfField(index, step, location.field)
  if (step.kind === 'sends') return isElsewhere(index, step, location) ? UNKNOWN : carried(location)
  const after = afterEvent(index, step.to, location)
  if (after.kind !== 'moved') return after
  const before =
    after.from.holder === MESSAGE
      ? sourceOfField(index, step, after.from.field)
      : stateBefore(index, step, after.from)
  return shifted(before, after.by)
}

/** What a command creates begins with the defaults of its state. */
function stateBefore(index: ModelIndex, step: Step, location: Location): Source {
  const isNew =
    step.kind === 'records' && step.from.mode === 'creates' && step.from.aggregate === location.holder
  return isNew ? stateAtBirth(index, location) : carried(location)
}

/** Whether a command goes to an instance that need not be the one whose state was known: its key is made anew. */
function isElsewhere(index: ModelIndex, step: Extract<Step, { kind: 'sends' }>, location: Location): boolean {
  if (step.to.aggregate !== location.holder) return false
  const key = elementOf(index, step.to.aggregate, 'aggregate')?.key
  if (!key) return false
  const origin = originNamed(originsOfArguments(index, step.sending), key.name)
  if (origin?.kind !== 'expression') return false
  return expressionReads(origin.expression).some(({ kind }) => kind === 'port' || kind === 'envelope')
}

function sourceOfField(index: ModelIndex, step: Step, field: string): Source {
  switch (step.kind) {
    case 'records': {
      const origin = originNamed(originsOfOutcome(index, step.from, step.outcome), field)
      return sourceOf(origin, namesInCommand(step.from))
    }
    case 'answers': {
      const origin = originNamed(originsOfAnswer(index, step.reaction, step.answer), field)
      return sourceOf(origin, namesAt(step.to.aggregate))
    }
    case 'sends': {
      const { sending } = step
      const memory = sending.kind === 'process' ? sending.process.id : undefined
      return sourceOf(originNamed(originsOfArguments(index, sending), field), namesAt(memory))
    }
    case 'publishes': {
      const given = fieldNamed(step.to.fields, field)
      return given && !step.view ? madeOf(given.value, namesAt(undefined)) : UNKNOWN
    }
  }
}

function originNamed(origins: readonly FieldOrigin[], name: string): Origin | undefined {
  return origins.find(({ field }) => field.name === name)?.origin
}

function sourceOf(origin: Origin | undefined, read: NameReader): Source {
  switch (origin?.kind) {
    case 'expression':
    case 'default':
      return madeOf(origin.expression, read)
    case 'command field':
    case 'event field':
    case 'key':
      return carried({ holder: MESSAGE, field: origin.field.name })
    case 'state':
      return read('state', origin.field.name)
    default:
      return UNKNOWN
  }
}
