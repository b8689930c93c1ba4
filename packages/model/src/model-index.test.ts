import { describe, expect, it } from 'vitest'
import { elementOf } from './element-of.ts'
import type { Element, Model } from './elements.ts'
import { elementsNamed } from './elements-named.ts'
import { elementsOf } from './elements-of.ts'
import { indexModel } from './model-index.ts'
import { targetOf } from './target-of.ts'
import { sampleModel } from './testing/sample-model.ts'
import {
  arrow,
  command,
  event,
  modelOf,
  outcome,
  policy,
  send,
  sticky,
  to,
  toNothing,
} from './testing/stickies.ts'

const index = indexModel(sampleModel)

describe('finding elements', () => {
  it('[MODEL-4] an element is found by its id, and only as what it is', () => {
    expect(elementOf(index, 'event Billing.PaymentFailed')?.kind).toBe('event')
    expect(elementOf(index, 'event Billing.PaymentFailed', 'event', 'command')?.name).toBe('PaymentFailed')
    expect(elementOf(index, 'event Billing.PaymentFailed', 'command')).toBeUndefined()
    expect(elementOf(index, 'event Billing.Nothing')).toBeUndefined()
    expect(elementOf(index, undefined)).toBeUndefined()
  })

  it('[MODEL-4] a reference leads to its element', () => {
    expect(targetOf(index, to('event Billing.PaymentFailed'), 'event')?.name).toBe('PaymentFailed')
    expect(targetOf(index, to('event Billing.PaymentFailed'), 'view')).toBeUndefined()
    expect(targetOf(index, toNothing('PaymentFailed'))).toBeUndefined()
    expect(targetOf(index, undefined)).toBeUndefined()
  })

  it('[MODEL-4] elements are listed by kind, also within a context, in the order of the text', () => {
    expect(elementsOf(index, 'actor').map(({ name }) => name)).toEqual([
      'Customer',
      'Admin',
      'Packer',
      'Scheduler',
    ])
    expect(elementsOf(index, 'command', 'Billing').map(({ name }) => name)).toEqual([
      'TriggerBillingCycle',
      'AttemptPayment',
      'ScheduleRetry',
    ])
    expect(elementsOf(index, 'actor', 'Billing')).toEqual([])
    expect(elementsOf(index, 'event', 'Nowhere')).toEqual([])
  })

  it('[MODEL-4] elements of one name are found whatever they are and wherever they stand', () => {
    const both = indexModel(
      modelOf(event('A.Paid'), sticky('actor', 'Clerk'), event('B.Paid'), {
        ...sticky('enum', 'Paid'),
        members: [],
      }),
    )
    expect(elementsNamed(both, 'Paid').map(({ id }) => id)).toEqual([
      'event A.Paid',
      'event B.Paid',
      'enum Paid',
    ])
    expect(elementsNamed(both, 'paid')).toEqual([])
  })

  it('[MODEL-5] of two elements with one id the first is meant, and both are listed', () => {
    const first = event('A.Paid', { fields: { amount: 'Int' } })
    const twice = indexModel(modelOf(first, event('A.Paid')))
    expect(elementOf(twice, 'event A.Paid')).toBe(first)
    expect(elementsOf(twice, 'event')).toHaveLength(2)
    expect(elementsOf(twice, 'event', 'A')).toHaveLength(2)
    expect(elementsNamed(twice, 'Paid')).toHaveLength(2)
  })

  it('[MODEL-4] an empty model has nothing', () => {
    const nothing = indexModel({ elements: [] })
    expect(elementsOf(nothing, 'event')).toEqual([])
    expect(elementsNamed(nothing, 'Paid')).toEqual([])
  })
})

describe('size', () => {
  it('[MODEL-7] ten thousand elements are indexed in less than 100 ms', () => {
    const model = bigModel(10_000)
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now()
      indexModel(model)
      return performance.now() - start
    })
    // The best of a few, because the machine may be busy with something else.
    expect(Math.min(...times)).toBeLessThan(100)
  })
})

/** A third each of commands, events and policies, in contexts of 300. */
function bigModel(count: number): Model {
  const elements: Element[] = []
  for (let i = 0; elements.length < count; i++) {
    const context = `C${Math.floor(i / 100)}`
    elements.push(
      command(`${context}.Do${i}`, { clauses: [arrow([outcome(`event ${context}.Done${i}`)])] }),
      event(`${context}.Done${i}`, { fields: { a: 'Text', b: 'Int' } }),
      policy(`${context}.Next${i}`, `event ${context}.Done${i}`, [
        send(`command C${Math.floor((i + 1) / 100)}.Do${i + 1}`),
      ]),
    )
  }
  return modelOf(...elements.slice(0, count))
}
