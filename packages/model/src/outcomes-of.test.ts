import { expect, it } from 'vitest'
import { answersOf } from './answers-of.ts'
import { causesOf } from './causes-of.ts'
import { membersOf } from './members-of.ts'
import { indexModel } from './model-index.ts'
import { outcomesOf } from './outcomes-of.ts'
import { refusalsOf } from './refusals-of.ts'
import { askFor } from './testing/ask-for.ts'
import { sampleModel } from './testing/sample-model.ts'
import { arrow, command, event, literal, modelOf, outcome, requires } from './testing/stickies.ts'

const index = indexModel(sampleModel)

it('[MODEL-10] a command may record what its arrows name, known or not', () => {
  const split = arrow([outcome('event Agreed'), outcome('event Declined')], { open: true })
  const otherwise = arrow([outcome('event Postponed'), outcome('event Forgotten')], { otherwise: true })
  const answer = command('Answer', { clauses: [requires(literal(true)), split, otherwise] })
  const own = indexModel(modelOf(answer, event('Agreed'), event('Declined'), event('Postponed')))
  const outcomes = outcomesOf(own, answer)
  expect(outcomes.map((found) => found.event.name)).toEqual(['Agreed', 'Declined', 'Postponed'])
  expect(outcomes.map((found) => found.arrow)).toEqual([split, split, otherwise])
})

it('[MODEL-10] a command without arrows records nothing', () => {
  expect(outcomesOf(index, command('Think'))).toEqual([])
})

it('[MODEL-11] the instance comes first, then each requirement', () => {
  expect(refusalsOf(askFor(index, 'command', 'Subscriptions.CreateSubscription'))).toMatchObject([
    { kind: 'already exists' },
    { kind: 'requirement', requirement: { message: 'A plan must cost something' } },
  ])
  expect(refusalsOf(askFor(index, 'command', 'Billing.ScheduleRetry')).map(({ kind }) => kind)).toEqual([
    'does not exist',
    'requirement',
  ])
})

it('[MODEL-11] what may create, or has no aggregate, is refused by its requirements only', () => {
  expect(refusalsOf(command('Report', { in: 'Truck', mode: 'may create' }))).toEqual([])
  expect(
    refusalsOf(command('Shout', { clauses: [requires(literal(false))] })).map(({ kind }) => kind),
  ).toEqual(['requirement'])
})

it('[MODEL-12] a system may answer with each of its answers', () => {
  const answers = answersOf(index, askFor(index, 'system', 'Billing.PaymentGateway'))
  expect(answers.map((found) => [found.event.name, found.trigger?.name])).toEqual([
    ['PaymentSucceeded', 'PaymentAttempted'],
    ['PaymentFailed', 'PaymentAttempted'],
  ])
})

it('[MODEL-13] an event is caused by commands and by answers', () => {
  expect(causesOf(index, askFor(index, 'event', 'Billing.PaymentFailed'))).toMatchObject([
    { kind: 'system', system: { name: 'PaymentGateway' }, answer: { fields: [{ name: 'reason' }] } },
  ])
  expect(causesOf(index, askFor(index, 'event', 'Billing.PaymentRetryScheduled'))).toMatchObject([
    { kind: 'command', command: { name: 'ScheduleRetry' }, outcome: { fields: [{ name: 'retries' }] } },
  ])
  expect(causesOf(index, event('Billing.Nothing'))).toEqual([])
})

it('[MODEL-4] an aggregate has its commands and events', () => {
  const members = membersOf(index, askFor(index, 'aggregate', 'Fulfilment.Shipment'))
  expect(members.commands.map(({ name }) => name)).toEqual(['RequestShipment', 'DispatchShipment'])
  expect(members.events.map(({ name }) => name)).toEqual(['ShipmentRequested', 'ShipmentDispatched'])
})
