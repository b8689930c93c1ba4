import { expect, it } from 'vitest'
import { countTies, lacksTies } from './count-ties.ts'
import { indexModel } from './model-index.ts'
import { askFor } from './testing/ask-for.ts'
import { sampleModel } from './testing/sample-model.ts'
import { command, event, modelOf, sticky, system, to, toNothing } from './testing/stickies.ts'
import { unknownMentions } from './unknown-mentions.ts'

const index = indexModel(sampleModel)

it('[MODEL-36] ties are counted at both ends, and those that a need does not name are not', () => {
  const attempt = askFor(index, 'command', 'Billing.AttemptPayment')
  expect(countTies(index, attempt, 'a command records')).toBe(1)
  expect(countTies(index, attempt, 'a command is issued')).toBe(2)
  const succeeded = askFor(index, 'event', 'Billing.PaymentSucceeded')
  expect(countTies(index, succeeded, 'an event is recorded')).toBe(1)
  expect(countTies(index, succeeded, 'a command records')).toBe(0)
})

it('[MODEL-36] what stands in a frame is counted, of all kinds or of one', () => {
  const subscription = askFor(index, 'aggregate', 'Subscriptions.Subscription')
  expect(countTies(index, subscription, 'an aggregate decides')).toBe(6)
  expect(countTies(index, subscription, 'an aggregate is small')).toBe(3)
  const context = askFor(index, 'context', 'Fulfilment')
  expect(countTies(index, context, 'a context holds something')).toBeGreaterThan(5)
  const pause = askFor(index, 'command', 'Subscriptions.PauseSubscription')
  expect(countTies(index, pause, 'a command stands in an aggregate')).toBe(1)
})

it('[MODEL-36] a mention of what nobody knows counts for who makes it', () => {
  const lost = system('Lost', { sends: [toNothing('Wander')] })
  const alone = system('Alone')
  const empty = indexModel(modelOf(lost, alone, command('Wait'), event('Waited'), sticky('actor', 'Clerk')))
  expect(lacksTies(empty, lost, 'a system takes part')).toBe(false)
  expect(lacksTies(empty, alone, 'a system takes part')).toBe(true)
})

it('[MODEL-36] mentions of what nobody knows are listed, in the order of the text', () => {
  const lost = system('Lost', { sends: [toNothing('Wander'), to('command Wait'), toNothing('Gone')] })
  const mentions = unknownMentions(indexModel(modelOf(lost, command('Wait'))))
  expect(mentions.map(({ kind, reference }) => [kind, reference.text])).toEqual([
    ['may send', 'Wander'],
    ['may send', 'Gone'],
  ])
})
