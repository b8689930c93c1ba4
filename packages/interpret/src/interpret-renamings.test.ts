import { readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { interpret } from './interpret.ts'

/** What a storm says was called otherwise, as `kind: from -> to`. */
function renamingsOf(storm: string): readonly string[] {
  const { renamings = [] } = interpret(readStorm([{ name: 'a.storm', text: storm }]).model)
  return renamings.map(({ kind, from, to }) => `${kind}: ${from} -> ${to}`)
}

/** Types under which a storm reads stored events, as `from -> to`. */
function earlierTypesOf(storm: string): readonly string[] {
  const { upcasters = [] } = interpret(readStorm([{ name: 'a.storm', text: storm }]).model)
  return upcasters.map(({ from, upcast }) => {
    const stored = { type: from, data: {} }
    const recorded = { event: stored, eventId: 'e-1', at: 0, causationId: 'c', correlationId: 'c' }
    const { type } = upcast(stored, { ...recorded, aggregate: 'A', key: '1', version: 1, position: 1 })
    return `${from} -> ${type}`
  })
}

describe('earlier names', () => {
  it('[INTERPRET-160] of an element are known without a context', () => {
    const storm = `aggregate Order was "Basket" was "Cart" { key orderId: Id }
      command Place was "Submit"
      policy Remind was "Nag" { when Placed then Place }
      policy Daily was "Nightly" { every 1 day then Place }
      process Checkout was "Payment" { key orderId: Id on Placed -> Place }
      view Orders was "Baskets" { key orderId: Id }
      event Placed`
    expect(renamingsOf(storm)).toEqual([
      'aggregate: Basket -> Order',
      'aggregate: Cart -> Order',
      'command: Submit -> Place',
      'policy: Nag -> Remind',
      'scheduled policy: Nightly -> Daily',
      'process: Payment -> Checkout',
      'view: Baskets -> Orders',
    ])
  })
  it('[INTERPRET-160] are those of the element in each that its context has had', () => {
    const storm = `context Sales was "Shop" {
      aggregate Order was "Basket" was "Legacy.Cart" { key orderId: Id }
      aggregate Customer was ".Client" { key customerId: Id }
    }`
    expect(renamingsOf(storm)).toEqual([
      'aggregate: Sales.Basket -> Sales.Order',
      'aggregate: Shop.Order -> Sales.Order',
      'aggregate: Shop.Basket -> Sales.Order',
      'aggregate: Legacy.Cart -> Sales.Order',
      'aggregate: Shop.Customer -> Sales.Customer',
      'aggregate: Client -> Sales.Customer',
    ])
  })
  it('[INTERPRET-160] of a system, and of what it hears and answers, are part of those of its answers', () => {
    const storm = `context Sales was "Shop" {
      aggregate Order { key orderId: Id event Placed event Paid was "Settled" }
      system Bank was "OldBank" { on Placed -> Paid }
    }`
    const answers = renamingsOf(storm).filter((each) => each.includes('answers'))
    expect(answers).toContain(
      'command: Shop.OldBank answers Shop.Placed with Shop.Settled -> Sales.Bank answers Sales.Placed with Sales.Paid',
    )
    expect(answers).toContain(
      'command: Sales.Bank answers Sales.Placed with Sales.Settled -> Sales.Bank answers Sales.Placed with Sales.Paid',
    )
    expect(new Set(answers).size).toBe(answers.length)
  })
  it('[INTERPRET-161] of events and publications are read as those of today', () => {
    const storm = `context Sales was "Shop" {
      event Placed was "Ordered"
      publishes OrderTaken was "OrderMade" { } from Placed
    }`
    expect(earlierTypesOf(storm)).toEqual([
      'Sales.Ordered -> Sales.Placed',
      'Shop.Placed -> Sales.Placed',
      'Shop.Ordered -> Sales.Placed',
      'Sales.OrderMade -> Sales.OrderTaken',
      'Shop.OrderTaken -> Sales.OrderTaken',
      'Shop.OrderMade -> Sales.OrderTaken',
    ])
  })
  it('[INTERPRET-161] that another event bears today are its own; of two that claim one, the first counts', () => {
    const storm = `event Placed was "Ordered" was "Taken"
      event Ordered
      event Received was "Taken"`
    expect(earlierTypesOf(storm)).toEqual(['Taken -> Placed'])
  })
})
