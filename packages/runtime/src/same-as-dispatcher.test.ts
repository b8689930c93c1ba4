import { readFileSync } from 'node:fs'
import { interpret } from '@landfall/interpret'
import { dispatcher, type Recorded, virtualClock } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { open } from './open-system.ts'
import { memoryStore } from './store/memory-store.ts'
import { virtualTime } from './testing/virtual-time.ts'

const text = readFileSync(new URL('../../../examples/subscription-box.storm', import.meta.url), 'utf8')
const definitions = interpret(readStorm([{ name: 'a.storm', text }]).model)
const DAY = 86_400_000

const key = fc.constantFrom('s1', 's2', 's3')
const cycle = fc.constantFrom('c1', 'c2', 'c3')
const price = { cents: 1900, currency: 'EUR' }
const anyStep = fc.oneof(
  key.map((subscriptionId) => ({
    command: {
      type: 'Subscriptions.CreateSubscription',
      data: { subscriptionId, customerId: 'ann', planId: 'p', price },
    },
  })),
  ...['Pause', 'Resume', 'Cancel'].map((verb) =>
    key.map((subscriptionId) => ({
      command: { type: `Subscriptions.${verb}Subscription`, data: { subscriptionId, reason: 'why' } },
    })),
  ),
  // Each cycle has a subscription of its own: what two of one subscription do at the same moment has no order.
  cycle.map((cycleId) => ({
    command: {
      type: 'Billing.TriggerBillingCycle',
      data: { cycleId, subscriptionId: cycleId.replace('c', 's'), amount: price },
    },
  })),
  cycle.map((shipmentId) => ({ command: { type: 'Fulfilment.DispatchShipment', data: { shipmentId } } })),
  fc.integer({ min: 1, max: 5 * DAY }).map((ms) => ({ ms })),
)

/** Fails for cycle c2, and for c3 the first time. */
function gateway(recorded: { readonly event: object; readonly version: number }) {
  const data: unknown = Reflect.get(recorded.event, 'data')
  const cycleId = Reflect.get(Object(data), 'cycleId')
  const isPaid = cycleId === 'c1' || (cycleId === 'c3' && recorded.version > 3)
  return isPaid
    ? { event: 'event Billing.PaymentSucceeded', supplied: { receipt: 'r' } }
    : { event: 'event Billing.PaymentFailed', supplied: { reason: 'declined' } }
}

it('[RUN-11] a storm on a store records what the dispatcher records in memory, and shows the same rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 12 }), async (steps) => {
      const clock = virtualClock()
      const inMemory = dispatcher({ definitions, clock })
      inMemory.answerFor('Billing.PaymentGateway', gateway)
      const time = virtualTime()
      const system = await open({
        definitions,
        store: memoryStore(),
        time,
        outside: { 'Billing.PaymentGateway': { ask: async (recorded) => gateway(recorded) } },
      })
      for (const step of steps) {
        if ('ms' in step) {
          inMemory.advance(step)
          await time.moveTo(time.now() + step.ms, system.quiet)
        } else {
          const expected = inMemory.send(step.command)
          const outcome = await system.send(step.command)
          await system.quiet()
          expect(outcome.kind).toBe(expected.kind)
        }
      }
      const log = []
      for await (const recorded of follow(system.follow({ from: 0 }), system.position)) log.push(recorded)
      expect(streams(log)).toEqual(streams(inMemory.log))
      for (const { name } of definitions.projections) {
        const rows = []
        for await (const row of system.rows(name)) rows.push(row)
        expect(sorted(rows)).toEqual(sorted(inMemory.rows(name)))
      }
      await system.close()
    }),
    { numRuns: 100 },
  )
})

/** What happens in two streams at the same moment has no order: outside systems answer when they like. */
function streams(log: readonly Recorded[]): readonly string[] {
  return log
    .toSorted((left, right) => left.version - right.version)
    .toSorted((left, right) => (left.aggregate + left.key < right.aggregate + right.key ? -1 : 1))
    .map(({ aggregate, key, version, at, event }) => JSON.stringify({ aggregate, key, version, at, event }))
}

function sorted(rows: readonly unknown[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row)).toSorted()
}

async function* follow<Item extends { readonly position: number }>(items: AsyncIterable<Item>, last: number) {
  if (last === 0) return
  for await (const item of items) {
    yield item
    if (item.position === last) return
  }
}
