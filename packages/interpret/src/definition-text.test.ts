import { readFileSync } from 'node:fs'
import { formatStorm, readStorm } from '@landfall/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interpret } from './interpret.ts'
import { checkedModel } from './testing/checked-model.ts'

const example = readFileSync(
  new URL('../../../examples/subscription-box.storm', import.meta.url),
  'utf8',
).replace('if retries < 2 then retrying else exhausted', 'if hasRetry(retries) then retrying else exhausted')
const text = `${example}
function hasRetry(count: Int): Bool = count < most()
function most(): Int = 2
value Sticker { place: Text, label: Text? }
aggregate Album {
  key albumId: Id
  state { stickers: [Sticker] = [], mood: Mood = calm }
  command Paste may create { place: Text -> Pasted }
  event Pasted { place: Text } sets { stickers: stickers + [{ place, label: "of " + place }] }
}
enum Mood { calm, hurried }
`

/** The definitions of a storm by the names of their aggregates, views and rules. */
function definitionsOf(storm: string): Map<string, string | undefined> {
  const { deciders, projections, promises } = interpret(
    checkedModel(readStorm([{ name: 'a.storm', text: storm }])),
  )
  return new Map([
    ...(promises ?? []).map(({ name, definition }) => [name, definition] as const),
    ...deciders.map(({ aggregate, definition }) => [aggregate, definition] as const),
    ...projections.map(({ name, definition }) => [name, definition] as const),
  ])
}

function layOut(storm: string): string {
  const formatted = formatStorm(storm)
  if (!formatted.ok) throw new Error('the storm cannot be formatted')
  return formatted.text
}

const definitions = definitionsOf(text)

function changedBy(storm: string): readonly string[] {
  expect(storm).not.toBe(text)
  return [...definitionsOf(storm)]
    .filter(([name, definition]) => definition !== definitions.get(name))
    .map(([name]) => name)
}

describe('the definition of an aggregate, view or rule', () => {
  it('[INTERPRET-140] is there for each', () => {
    expect(definitions.size).toBe(11)
    expect([...definitions.values()].every((definition) => definition)).toBe(true)
  })

  it.each<readonly [string, string, readonly string[]]>([
    ['sets { status: waiting }', 'sets { status: open }', ['Billing.BillingCycle']],
    ['retries: Int\n      status: open', 'retries: Int = 0\n      status: open', ['Billing.BillingCycle']],
    ['within 1d by cycleId', 'within 2d by cycleId', ['Every attempt is answered, 1']],
    ['until SubscriptionResumed', '', ['A paused subscription starts no new cycle, 1']],
    ['most(): Int = 2', 'most(): Int = 3', ['Billing.FailedPayments']],
    ['count < most()', 'count <= most()', ['Billing.FailedPayments']],
    ['lastFailure: at', 'lastFailure: at + 1d', ['Billing.FailedPayments']],
    ['on PaymentSucceeded remove', 'on PaymentSucceeded { reason: "" }', ['Billing.FailedPayments']],
    ['[{ amount, at }]', '[{ at, amount }] + paid', ['Subscriptions.MySubscription']],
    ['place: Text, label: Text?', 'place: Text, label: Text', ['Album']],
    ['"of " + place', '"at " + place', ['Album']],
    ['enum Mood { calm, hurried }', 'enum Mood { calm, hurried, angry }', ['Album']],
    [
      'value Money { cents: Int,',
      'value Money { cents: Int, tax: Int?,',
      [
        // Events that they hear carry some, and are read with what it lacks.
        'A paid month is shipped once, 1',
        'A paused subscription starts no new cycle, 1',
        'Every attempt is answered, 1',
        'Subscriptions.Subscription',
        'Billing.BillingCycle',
        'Subscriptions.MySubscription',
        'Billing.BillableSubscriptions',
        'Billing.FailedPayments',
      ],
    ],
    ['state { subscriptionId: Id, status: req', 'state { status: req', ['Fulfilment.Shipment']],
  ])('[INTERPRET-140] changes with what it folds: %s', (before, after, changed) => {
    expect(changedBy(text.replace(before, after))).toEqual(changed)
  })

  it.each([
    ['/**', '/** Written anew.'],
    ['view ShipmentQueue "Shipment queue"', 'view ShipmentQueue "What is to be packed"'],
    ['requires status == active', 'requires status != cancelled'],
    ['key shipmentId: Id\n    subscription', '/** Which box. */ key shipmentId: Id\n    subscription'],
    ['every 1 month', 'every 2 months'],
    ['amount: Money\n      retries', 'amount: Money secret\n      retries'],
    ['"r-1"', '"r-2"'],
  ])('[INTERPRET-140] stays with what it does not depend on: %s', (before, after) => {
    expect(changedBy(text.replace(before, after))).toEqual([])
  })

  it('[INTERPRET-140] stays the same however the storm is written down, and whatever else is in it', () => {
    const lines = text.split('\n')
    const addition = fc.record({
      at: fc.nat(lines.length),
      line: fc.constantFrom('', '  ', '// a thought', '// { and another'),
    })
    const sticky = fc.constantFrom(
      'event "Something Else"',
      'hotspot "Why?"',
      'value Other { place: Text }',
      '',
    )
    fc.assert(
      fc.property(fc.array(addition), sticky, fc.boolean(), (additions, other, isFormatted) => {
        const longer = [...lines]
        for (const { at, line } of additions) longer.splice(at, 0, line)
        const changed = [...longer, other].join('\n')
        const formatted = isFormatted ? layOut(changed) : changed
        expect(definitionsOf(formatted)).toEqual(definitions)
      }),
      { numRuns: 25 },
    )
  })
})
