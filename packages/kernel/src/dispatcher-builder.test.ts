import { expect, it } from 'vitest'
import { dispatcher } from './dispatcher.ts'
import { dispatcherBuilder } from './dispatcher-builder.ts'
import { order } from './shop/order.ts'
import { shop } from './shop/shop.ts'

it('[KERNEL-82] it gives its definitions in the order they were added', () => {
  const { deciders, reactors, schedules, projections } = shop().definitions
  expect(deciders.map(({ aggregate }) => aggregate)).toEqual(['Order'])
  expect(reactors.map(({ name }) => name)).toEqual([
    'RequestPaymentOnOrder',
    'RetryDeclinedPayment',
    'Checkout',
    'PaymentGateway',
    'Warehouse',
  ])
  expect(schedules.map(({ name }) => name)).toEqual(['RemindEveryOtherDay'])
  expect(projections.map(({ name }) => name)).toEqual(['OpenOrders'])
})

it('[KERNEL-82] adding to it leaves it as it was', () => {
  const empty = dispatcherBuilder()
  empty.withDecider(order)
  expect(empty.definitions.deciders).toEqual([])
})

it('[KERNEL-82] what it builds does the same as a dispatcher of its definitions', () => {
  const place = { type: 'PlaceOrder', orderId: 'o1', cents: 500 }
  const built = shop().build()
  const made = dispatcher({ definitions: shop().definitions })
  expect(built.send(place)).toEqual(made.send(place))
  expect(built.steps).toEqual(made.steps)
})
