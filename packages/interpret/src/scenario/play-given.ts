import type { ScenarioStep } from '@landfall/model'
import { elementOf, keyOf, messageFields, qualifiedName, targetOf } from '@landfall/model'
import { messageType, type StormEvent } from '../message.ts'
import type { StepFailure } from '../step-failure.ts'
import { type Fields, fieldOf, keyText } from '../values.ts'
import { type RunningWorld, valuesIn } from './running-world.ts'
import { troubleSince } from './trouble.ts'

/** History: it is remembered, and causes nothing. What is not named takes its default, or is missing. */
export function playGiven(
  world: RunningWorld,
  step: ScenarioStep & { readonly kind: 'given' },
): StepFailure | undefined {
  const { index, dispatcher, progress } = world
  const event = targetOf(index, step.event, 'event', 'publication')
  const values = valuesIn(world, step.fields)
  const happened: StormEvent = event
    ? { type: messageType(event), data: { ...defaultsOf(world, messageFields(index, event)), ...values } }
    : { type: step.event.text, data: values }
  const eventCount = dispatcher.log.length
  const stepCount = dispatcher.steps.length
  dispatcher.given({ ...instanceOf(world, event, happened.data), event: happened })
  for (const { eventId } of dispatcher.log.slice(eventCount)) progress.givenIds.add(eventId)
  return troubleSince(world, stepCount, { doing: `given ${step.event.text}`, place: step.place })
}

function defaultsOf({ evaluate }: RunningWorld, fields: ReturnType<typeof messageFields>): Fields {
  return Object.fromEntries(
    fields.flatMap((field) => (field.default ? [[field.name, evaluate(field.default)]] : [])),
  )
}

/** The instance that an event happened to. */
function instanceOf(
  { index }: RunningWorld,
  event: Parameters<typeof messageFields>[1] | undefined,
  data: Fields,
): { readonly aggregate: string; readonly key: string } {
  const own = event?.kind === 'event' ? event : undefined
  const aggregate = elementOf(index, own?.aggregate, 'aggregate')
  const key = own && keyOf(index, own)
  return {
    aggregate: aggregate ? qualifiedName(aggregate) : '',
    key: key ? keyText(fieldOf(data, key.name)) : '',
  }
}
