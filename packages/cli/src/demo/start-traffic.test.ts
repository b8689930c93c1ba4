import { readFileSync } from 'node:fs'
import { interpret } from '@landfall/interpret'
import { seededRandom } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { fastTime, memoryStore, open } from '@landfall/runtime'
import { expect, it } from 'vitest'
import { startTraffic } from './start-traffic.ts'

it('[CLI-201] made-up people work with what there is, and most of what they do is accepted', async () => {
  const text = readFileSync(new URL('../../../../examples/subscription-box.storm', import.meta.url), 'utf8')
  const { model } = readStorm([{ name: 'subscription-box.storm', text }])
  const system = await open({
    definitions: interpret(model),
    store: memoryStore(),
    time: fastTime({ since: Date.now(), dayMs: 10 }),
    outside: {
      'Billing.PaymentGateway': {
        ask: async () => ({ event: 'event Billing.PaymentSucceeded', supplied: { receipt: 'r' } }),
      },
    },
  })
  const traffic = startTraffic(indexModel(model), system, { pauseMs: 0, random: seededRandom({ seed: 3 }) })
  await expect.poll(() => system.position, { timeout: 15_000 }).toBeGreaterThan(300)
  await traffic.stop()
  const types = new Map<string, number>()
  const leaving = new AbortController()
  for await (const { event, position } of system.follow({ from: 0, signal: leaving.signal })) {
    types.set(event.type, (types.get(event.type) ?? 0) + 1)
    if (position >= system.position) leaving.abort()
  }
  const letters = await system.deadLetters()
  await system.close()
  // Boxes are begun by a policy, so the packers can only have heard of them.
  expect(types.get('Fulfilment.ShipmentDispatched')).toBeGreaterThan(0)
  expect(types.get('Subscriptions.SubscriptionCancelled')).toBeGreaterThan(0)
  expect(letters).toEqual([])
})
