import { expect, it } from 'vitest'
import { messageFields } from './message-fields.ts'
import { indexModel } from './model-index.ts'
import { askFor } from './testing/ask-for.ts'
import { publishingModel } from './testing/publishing-model.ts'
import { sampleModel } from './testing/sample-model.ts'
import { aggregate, command, event, modelOf, publication, the } from './testing/stickies.ts'

const index = indexModel(sampleModel)
const publishing = indexModel(publishingModel)

it('[MODEL-8] events and commands carry the key of their aggregate', () => {
  const failed = messageFields(index, askFor(index, 'event', 'Billing.PaymentFailed'))
  expect(failed.map(({ name }) => name)).toEqual(['cycleId', 'subscriptionId', 'amount', 'reason', 'retries'])
  const attempt = messageFields(index, askFor(index, 'command', 'Billing.AttemptPayment'))
  expect(attempt.map(({ name }) => name)).toEqual(['cycleId'])
})

it('[MODEL-8] a key that is declared is carried once, as it is declared', () => {
  const paid = event('Paid', { in: 'Order', fields: { amount: 'Int', orderId: 'Text' } })
  const own = indexModel(modelOf(aggregate('Order', { orderId: 'Id' }), paid))
  expect(messageFields(own, paid)).toEqual(paid.fields)
})

it('[MODEL-8] without an aggregate, or one without a key, there are only the declared fields', () => {
  const loose = event('Paid', { fields: { amount: 'Int' } })
  const keyless = command('Pay', { in: 'Order', fields: { amount: 'Int' } })
  const lost = command('Refund', { in: 'Nowhere' })
  const own = indexModel(modelOf(aggregate('Order', {}), loose, keyless, lost))
  expect(messageFields(own, loose).map(({ name }) => name)).toEqual(['amount'])
  expect(messageFields(own, keyless).map(({ name }) => name)).toEqual(['amount'])
  expect(messageFields(own, lost)).toEqual([])
})

it('[MODEL-9] a publication has the fields of its braces, with the types of their expressions', () => {
  const changed = askFor(publishing, 'publication', 'Crm.PersonalDetailsChanged')
  expect(messageFields(publishing, changed)).toMatchObject([
    { name: 'personId', type: { kind: 'basic', name: 'Id' }, markers: [] },
    { name: 'fullName', type: { kind: 'basic', name: 'Text' }, markers: ['personal'] },
  ])
})

it('[MODEL-9] what reads all of an event is as personal as its most personal field', () => {
  const all = publication('Crm.Told', 'event Crm.Married', { everything: the('whole', 'event') })
  const own = indexModel(modelOf(...publishingModel.elements, all))
  expect(messageFields(own, all)).toMatchObject([{ name: 'everything', markers: ['personal'] }])
})
