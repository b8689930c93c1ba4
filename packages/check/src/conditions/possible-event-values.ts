import {
  causesOf,
  connectionsTo,
  type Event,
  type EventCause,
  type ExpectedEvent,
  type Field,
  fieldNamed,
  type ModelIndex,
  messageFields,
  type Origin,
  originsOfOutcome,
  type Publication,
} from '@landfall/model'
import { constantsIn, eitherOf, missingAt, type PossibleValues } from './constants-in.ts'
import { withoutLets } from './without-lets.ts'

/** What a field of the state may be, of the aggregate that an event belongs to. */
export type ValuesOfState = (name: string) => PossibleValues

/**
 * What a field of an event may be: what the arrows of its commands give it, and what scenarios say has happened.
 * Anything where a person or a system has a say in it, and where nothing causes the event yet.
 */
export function possibleEventValues(
  index: ModelIndex,
  { event, name }: { readonly event: Event | Publication; readonly name: string },
  valuesOfState: ValuesOfState = () => undefined,
): PossibleValues {
  if (event.kind === 'publication') {
    const given = fieldNamed(event.fields, name)
    return given && constantsIn(given.value, () => undefined)
  }
  const field = fieldNamed(messageFields(index, event), name)
  const causes = causesOf(index, event)
  if (!field || causes.length === 0) return undefined
  return eitherOf([
    ...causes.map((cause) => valuesOfCause(index, { event, field, cause }, valuesOfState)),
    ...givensOf(index, event).map((given) => valuesOfGiven(field, given)),
  ])
}

function valuesOfCause(
  index: ModelIndex,
  { event, field, cause }: { readonly event: Event; readonly field: Field; readonly cause: EventCause },
  valuesOfState: ValuesOfState,
): PossibleValues {
  if (cause.kind === 'system' || cause.command.aggregate !== event.aggregate) return undefined
  const { command, arrow, outcome } = cause
  const origins = originsOfOutcome(index, command, outcome)
  const origin = origins.find((each) => each.field.name === field.name)?.origin
  const above = command.clauses.slice(0, command.clauses.indexOf(arrow)).filter(({ kind }) => kind === 'let')
  return (
    origin &&
    valuesOfOrigin({ field, origin, lets: above.filter((clause) => clause.kind === 'let') }, (name) => {
      const values = valuesOfState(name)
      // Before the first event there is no state.
      return command.mode === 'may create' ? eitherOf([values, [missingAt(field)]]) : values
    })
  )
}

function valuesOfOrigin(
  {
    field,
    origin,
    lets,
  }: { readonly field: Field; readonly origin: Origin; readonly lets: Parameters<typeof withoutLets>[1] },
  valuesOfState: ValuesOfState,
): PossibleValues {
  switch (origin.kind) {
    case 'expression':
      return constantsIn(withoutLets(origin.expression, lets), (of, name) =>
        of === 'state' ? valuesOfState(name) : undefined,
      )
    case 'default':
      return constantsIn(origin.expression, () => undefined)
    case 'state':
      return valuesOfState(origin.field.name)
    case 'none':
      return [missingAt(field)]
    case 'command field':
    case 'event field':
    case 'key':
    case 'row':
    case 'supplied by system':
    case 'given':
    case 'untouched':
      return undefined
  }
}

/** What scenarios give as history, which nothing needs to have caused. */
function givensOf(index: ModelIndex, event: Event): readonly ExpectedEvent[] {
  const scenarios = new Set(connectionsTo(index, event, 'plays').map(({ source }) => source))
  return [...scenarios].flatMap(({ steps }) =>
    steps.filter((step) => step.kind === 'given').filter((step) => step.event.target === event.id),
  )
}

function valuesOfGiven(field: Field, { fields }: ExpectedEvent): PossibleValues {
  const value = fieldNamed(fields, field.name)?.value ?? field.default
  return value ? constantsIn(value, () => undefined) : [missingAt(field)]
}
