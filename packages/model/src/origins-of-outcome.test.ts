import { expect, it } from 'vitest'
import type { Command, Outcome } from './elements.ts'
import type { ModelIndex } from './model-index.ts'
import { indexModel } from './model-index.ts'
import type { FieldOrigin } from './origin.ts'
import { originsOfAnswer } from './origins-of-answer.ts'
import { originsOfOutcome } from './origins-of-outcome.ts'
import { askFor } from './testing/ask-for.ts'
import { originTexts } from './testing/origin-texts.ts'
import { sampleModel } from './testing/sample-model.ts'
import {
  aggregate,
  arrow,
  command,
  event,
  field,
  literal,
  modelOf,
  outcome,
  reaction,
  system,
  the,
  toNothing,
} from './testing/stickies.ts'

const index = indexModel(sampleModel)

it('[MODEL-21] the braces win, then the state, then the key', () => {
  expect(originsIn(index, askFor(index, 'command', 'Billing.ScheduleRetry'))).toEqual([
    { cycleId: 'key', retries: 'expression' },
  ])
  expect(originsIn(index, askFor(index, 'command', 'Billing.AttemptPayment'))).toEqual([
    { cycleId: 'key', subscriptionId: 'state', amount: 'state', retries: 'state' },
  ])
})

it('[MODEL-21] the command comes before the state, and the whole of an origin is told', () => {
  const own = sampleOf('existing')
  expect(origins(own)).toMatchObject([
    { field: { name: 'orderId' }, origin: { kind: 'key', field: { name: 'orderId' } } },
    { field: { name: 'both' }, origin: { kind: 'command field', field: { name: 'both' } } },
    { field: { name: 'kept' }, origin: { kind: 'state', field: { name: 'kept' } } },
    { field: { name: 'braced' }, origin: { kind: 'expression', expression: literal(1) } },
    { field: { name: 'usual' }, origin: { kind: 'default', expression: literal('as ever') } },
    { field: { name: 'nowhere' }, origin: { kind: 'none' } },
  ])
})

it('[MODEL-21] a command that may create looks at the state, one that creates has none', () => {
  expect(originTexts(origins(sampleOf('may create')))).toMatchObject({ kept: 'state', both: 'command field' })
  expect(originTexts(origins(sampleOf('creates')))).toMatchObject({ kept: 'none', orderId: 'key' })
})

it('[MODEL-21] a key that the command declares is its field', () => {
  const own = indexModel(
    modelOf(
      aggregate('Order', { orderId: 'Id' }),
      command('Place', {
        in: 'Order',
        fields: { orderId: 'Id' },
        clauses: [arrow([outcome('event Placed')])],
      }),
      event('Placed', { in: 'Order' }),
    ),
  )
  expect(originsIn(own, askFor(own, 'command', 'Place'))).toEqual([{ orderId: 'command field' }])
})

it('[MODEL-21] the key of another aggregate comes from a field of its name, or from nowhere', () => {
  const own = indexModel(
    modelOf(
      aggregate('Order', { orderId: 'Id' }, { customerId: 'Id' }),
      aggregate('Customer', { customerId: 'Id' }),
      aggregate('Parcel', { parcelId: 'Id' }),
      command('Place', {
        in: 'Order',
        clauses: [arrow([outcome('event Greeted'), outcome('event Packed')])],
      }),
      event('Greeted', { in: 'Customer' }),
      event('Packed', { in: 'Parcel' }),
    ),
  )
  expect(originsIn(own, askFor(own, 'command', 'Place'))).toEqual([
    { customerId: 'state' },
    { parcelId: 'none' },
  ])
})

it('[MODEL-3] an event that nobody knows has no fields to give', () => {
  const unknown = { event: toNothing('Vanished'), fields: [] }
  expect(originsOfOutcome(index, askFor(index, 'command', 'Billing.AttemptPayment'), unknown)).toEqual([])
})

it('[MODEL-22] the system comes first, then the event that it answers to', () => {
  const [attempted] = askFor(index, 'system', 'Billing.PaymentGateway').reactions
  const answers = attempted?.answers.map((answer) => originTexts(originsOfAnswer(index, attempted, answer)))
  expect(answers).toEqual([
    {
      cycleId: 'event field',
      subscriptionId: 'event field',
      amount: 'event field',
      receipt: 'supplied by system',
    },
    {
      cycleId: 'event field',
      subscriptionId: 'event field',
      amount: 'event field',
      reason: 'supplied by system',
      retries: 'event field',
    },
  ])
})

it('[MODEL-22] what the event lacks is in the state of the answer, or its default, or nowhere', () => {
  const printed = {
    ...event('Printed', { in: 'Letter' }),
    fields: [
      field('pages', 'Int'),
      field('paper', 'Text', { default: literal('A4') }),
      field('lost', 'Text'),
    ],
  }
  const told = reaction('event Sent', { 'event Printed': {} })
  const own = indexModel(
    modelOf(
      aggregate('Letter', { letterId: 'Id' }, { pages: 'Int' }),
      event('Sent', { in: 'Letter' }),
      printed,
      system('Printer', { reactions: [told] }),
    ),
  )
  const [answer] = told.answers
  expect(answer && originTexts(originsOfAnswer(own, told, answer))).toEqual({
    letterId: 'event field',
    pages: 'state',
    paper: 'default',
    lost: 'none',
  })
})

function originsIn(own: ModelIndex, from: Command): readonly unknown[] {
  return outcomesIn(from).map((found) => originTexts(originsOfOutcome(own, from, found)))
}

function outcomesIn(from: Command): readonly Outcome[] {
  return from.clauses.flatMap((clause) => (clause.kind === 'arrow' ? clause.outcomes : []))
}

function origins(own: ModelIndex): readonly FieldOrigin[] {
  const place = askFor(own, 'command', 'Change')
  return outcomesIn(place).flatMap((found) => originsOfOutcome(own, place, found))
}

/** An event with one field from each place; `let`s and the like make no difference. */
function sampleOf(mode: Command['mode']): ModelIndex {
  const changed = {
    ...event('Changed', { in: 'Order', fields: { both: 'Text', kept: 'Text', braced: 'Int' } }),
  }
  const usual = field('usual', 'Text', { default: literal('as ever') })
  return indexModel(
    modelOf(
      aggregate('Order', { orderId: 'Id' }, { both: 'Text', kept: 'Text', braced: 'Int' }),
      command('Change', {
        in: 'Order',
        mode,
        fields: { both: 'Text', braced: 'Int', unused: 'Text' },
        clauses: [
          arrow([outcome('event Changed', { braced: literal(1), strange: the('message', 'unused') })]),
        ],
      }),
      { ...changed, fields: [...changed.fields, usual, field('nowhere', 'Text')] },
    ),
  )
}
