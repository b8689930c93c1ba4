import { expect, it } from 'vitest'
import { connectionsFrom } from './connections-from.ts'
import { connectionsTo } from './connections-to.ts'
import { indexModel } from './model-index.ts'
import { askFor } from './testing/ask-for.ts'
import { sampleModel } from './testing/sample-model.ts'
import { modelOf, process, send, step, sticky, system, to, toNothing } from './testing/stickies.ts'

const index = indexModel(sampleModel)

it('[MODEL-6] a mention is a connection with what it is for', () => {
  const gateway = askFor(index, 'system', 'Billing.PaymentGateway')
  expect(connectionsFrom(gateway).map(({ kind, reference }) => [kind, reference.text])).toEqual([
    ['hears', 'Billing.PaymentAttempted'],
    ['answers', 'Billing.PaymentSucceeded'],
    ['answers', 'Billing.PaymentFailed'],
  ])
})

it('[MODEL-6] a connection has the clause it stands in', () => {
  const view = askFor(index, 'view', 'Billing.FailedPayments')
  const folds = connectionsFrom(view).filter(({ kind }) => kind === 'folds')
  expect(folds.map((connection) => 'fold' in connection && connection.fold)).toEqual(view.folds)
})

it('[MODEL-6] a process mentions what it handles, what it sends, also at its timeout, and what ends it', () => {
  const checkout = process(
    'Checkout',
    { orderId: 'Id' },
    {
      steps: [step('event Placed', [send('command Pay')])],
      timeout: { after: { months: 0, ms: 1 }, sends: [send('command Cancel')] },
      ends: [to('event Paid')],
    },
  )
  expect(connectionsFrom(checkout).map(({ kind, reference }) => [kind, reference.text])).toEqual([
    ['handles', 'Placed'],
    ['sends', 'Pay'],
    ['sends', 'Cancel'],
    ['ends on', 'Paid'],
  ])
})

it('[MODEL-6] an element knows who mentions it, in the order of the text', () => {
  const attempted = askFor(index, 'event', 'Billing.PaymentAttempted')
  expect(connectionsTo(index, attempted).map(({ kind, source }) => [kind, source.id])).toEqual([
    ['records', 'command Billing.AttemptPayment'],
    ['hears', 'system Billing.PaymentGateway'],
    ['is about', 'hotspot 1'],
  ])
  expect(connectionsTo(index, attempted, 'hears')).toHaveLength(1)
  expect(connectionsTo(index, attempted, 'folds')).toEqual([])
})

it('[MODEL-6] a mention of what nobody knows is said by its element and leads to none', () => {
  const lost = system('Lost', { sends: [toNothing('Wander')] })
  expect(connectionsFrom(lost)).toMatchObject([{ kind: 'may send', reference: { text: 'Wander' } }])
  expect([...indexModel(modelOf(lost)).byTarget]).toEqual([])
})

it('[MODEL-6] what mentions nothing has no connections', () => {
  expect(connectionsFrom(sticky('actor', 'Clerk'))).toEqual([])
})
