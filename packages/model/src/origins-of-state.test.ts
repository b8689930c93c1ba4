import { expect, it } from 'vitest'
import { indexModel } from './model-index.ts'
import { originsOfProcessState } from './origins-of-process-state.ts'
import { originsOfState } from './origins-of-state.ts'
import { askFor } from './testing/ask-for.ts'
import { originTexts } from './testing/origin-texts.ts'
import { sampleModel } from './testing/sample-model.ts'
import { aggregate, braces, event, literal, modelOf, process, step } from './testing/stickies.ts'

const index = indexModel(sampleModel)

it('[MODEL-27] `sets` wins, then the event; the rest is untouched', () => {
  expect(originTexts(originsOfState(index, askFor(index, 'event', 'Billing.PaymentAttempted')))).toEqual({
    subscriptionId: 'event field',
    amount: 'event field',
    retries: 'event field',
    status: 'expression',
  })
  expect(originTexts(originsOfState(index, askFor(index, 'event', 'Fulfilment.ShipmentDispatched')))).toEqual(
    {
      subscriptionId: 'untouched',
      status: 'expression',
    },
  )
})

it('[MODEL-27] an event outside aggregates has no state to change', () => {
  expect(originsOfState(index, event('Rained', { fields: { status: 'Text' } }))).toEqual([])
})

it('[MODEL-28] the time of an event is not copied into the state', () => {
  const moved = event('Moved', { in: 'Rover' })
  const own = indexModel(modelOf(aggregate('Rover', { roverId: 'Id' }, { at: 'Point' }), moved))
  expect(originTexts(originsOfState(own, moved))).toEqual({ at: 'untouched' })
})

it('[MODEL-27] a process finds its instance by the key, and remembers alike', () => {
  const placed = step('event Placed', [], { sets: braces({ paid: literal(false) }) })
  const paid = step('event Paid', [])
  const checkout = process(
    'Checkout',
    { orderId: 'Id' },
    { state: { amount: 'Int', paid: 'Bool' }, steps: [placed, paid] },
  )
  const own = indexModel(
    modelOf(event('Placed', { fields: { orderId: 'Id', amount: 'Int' } }), event('Paid'), checkout),
  )
  expect(originTexts(originsOfProcessState(own, checkout, placed))).toEqual({
    orderId: 'event field',
    amount: 'event field',
    paid: 'expression',
  })
  expect(originTexts(originsOfProcessState(own, checkout, paid))).toEqual({
    orderId: 'none',
    amount: 'untouched',
    paid: 'untouched',
  })
})
