import {
  type Command,
  causesOf,
  type Event,
  fieldNamed,
  keyOf,
  type ModelIndex,
  messageFields,
  type Publication,
  type Reference,
  type Requirement,
  type Sending,
  targetOf,
} from '@landfall/model'
import { afterEvent } from './after-event.ts'
import { type Comparison, comparisonsIn } from './comparison.ts'
import { conditionsOf } from './conditions-of.ts'
import { isDoneAlready } from './is-done-already.ts'
import { isImplied, type Knowledge } from './is-implied.ts'
import { isKeptUntilEnd } from './is-kept-until-end.ts'
import { isReadable } from './is-readable.ts'
import { knownOfEvent } from './known-of-event.ts'
import { type Location, MESSAGE } from './location.ts'
import type { NameReader } from './made-of.ts'
import { namesAt } from './names-at.ts'
import { namesInCommand } from './names-in-command.ts'
import { carried, type Source, shifted, UNKNOWN } from './source.ts'
import { sourceOn } from './source-on.ts'
import { stateAtBirth } from './state-at-birth.ts'
import type { Step } from './step.ts'

/**
 * The rules of a command that may refuse it when a policy or process sends it, so that somebody should hear of it.
 * Those hold that follow from what the event has just said, or that the sender has asked in the same words; and it is no
 * news that what the command is for is so already.
 */
export function refusalsAfter(index: ModelIndex, sending: Sending, command: Command): readonly Requirement[] {
  const rules = command.clauses
    .filter((clause) => clause.kind === 'requires')
    .filter(({ condition }) => isReadable(condition))
  const step = stepOf(index, sending, command)
  const names = namesInCommand(command)
  const read: NameReader = (owner, name) => {
    const source = names(owner, name)
    if (source.kind !== 'moved') return source
    return shifted(step ? knownBehind(index, step, source.from) : knownAlone(source.from), source.by)
  }
  const knowledge: Knowledge = {
    read,
    holding: [...(step ? knownBefore(index, step) : []), ...askedOfRows(sending, command)],
    isThere: (location) => step !== undefined && isThere(index, step.from, location),
  }
  return rules.filter((rule) => {
    if (isImplied(rule.condition, knowledge) || isDoneAlready(index, command, rule)) return false
    return sending.kind === 'policy' || !isKeptUntilEnd(index, sending.process, { command, rule })
  })
}

/** A field of the event that nobody can leave out. */
function isThere(index: ModelIndex, event: Event | Publication, { holder, field }: Location): boolean {
  const type = fieldNamed(messageFields(index, event), field)?.type
  return holder === MESSAGE && type !== undefined && type.kind !== 'optional' && type.kind !== 'unknown'
}

type SendStep = Extract<Step, { readonly kind: 'sends' }>

function stepOf(index: ModelIndex, sending: Sending, command: Command): SendStep | undefined {
  if (sending.kind === 'timeout') return undefined
  const from = targetOf(index, triggerOf(sending), 'event', 'publication')
  return from && { kind: 'sends', from, to: command, sending }
}

/** What the event promises of itself, and what the sender has asked of it. */
function knownBefore(index: ModelIndex, step: SendStep): readonly Comparison[] {
  return [...knownOfEvent(index, step.from), ...conditionsOf(step)]
}

function triggerOf(sending: SendStep['sending']): Reference | undefined {
  if (sending.kind === 'process') return sending.step.event
  const { trigger } = sending.policy
  return trigger?.kind === 'event' ? trigger.event : undefined
}

/** What stands at a location when the command arrives, if nothing else has happened since its event. */
function knownBehind(index: ModelIndex, step: SendStep, location: Location): Source {
  const source = sourceOn(index, step, location)
  if (source.kind !== 'moved' || source.from.holder === MESSAGE) return source
  const isOwn = step.from.kind === 'event' && step.from.aggregate === source.from.holder
  if (isOwn && !isSameInstance(index, step)) return UNKNOWN
  const after = afterEvent(index, step.from, source.from)
  const isKept = after.kind === 'moved' && after.from.holder !== MESSAGE
  if (!isKept) return shifted(after, source.by)
  return isOwn && isBirth(index, step.from) ? shifted(stateAtBirth(index, source.from), source.by) : source
}

/** An event with which every instance begins that it happens to. */
function isBirth(index: ModelIndex, event: Event | Publication): boolean {
  const causes = event.kind === 'event' ? causesOf(index, event) : []
  return (
    causes.length > 0 && causes.every((cause) => cause.kind === 'command' && cause.command.mode === 'creates')
  )
}

function isSameInstance(index: ModelIndex, step: SendStep): boolean {
  const key = keyOf(index, step.to)
  if (!key) return true
  const source = sourceOn(index, step, { holder: MESSAGE, field: key.name })
  return source.kind === 'moved' && source.from.field === key.name && source.from.holder === MESSAGE
}

/** Of a command that nothing but the clock sends, only the state has a name. */
function knownAlone(location: Location): Source {
  return location.holder === MESSAGE ? UNKNOWN : carried(location)
}

/** A view that is gone through shows the state: what is asked of a row counts as asked of the state's field. */
function askedOfRows(sending: Sending, { aggregate }: Command): readonly Comparison[] {
  const guard = sending.kind === 'policy' ? sending.policy.forEach?.guard : undefined
  if (!guard || aggregate === undefined) return []
  const names = namesAt(undefined)
  return comparisonsIn(
    guard,
    (owner, field) => (owner === 'row' ? carried({ holder: aggregate, field }) : names(owner, field)),
    { holds: true },
  )
}
