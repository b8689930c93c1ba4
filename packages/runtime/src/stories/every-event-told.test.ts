import { readFileSync } from 'node:fs'
import { interpret } from '@landfall/interpret'
import { countingIds } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { open } from '../open-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import { virtualTime } from '../testing/virtual-time.ts'
import type { StoryCommand, StoryEvent } from './story.ts'

const text = readFileSync(new URL('../../../../examples/subscription-box.storm', import.meta.url), 'utf8')
const definitions = interpret(readStorm([{ name: 'a.storm', text }]).model)
const DAY_MS = 86_400_000
const price = { cents: 1900, currency: 'EUR' }

const number = fc.constantFrom('1', '2', '3')
const anyStep = fc.oneof(
  number.map((subscriptionId) => ({
    type: 'Subscriptions.CreateSubscription',
    data: { subscriptionId, customerId: 'ann', planId: 'p', price },
  })),
  number.map((cycleId) => ({
    type: 'Billing.TriggerBillingCycle',
    data: { cycleId, subscriptionId: cycleId, amount: price },
  })),
  number.map((subscriptionId) => ({
    type: 'Subscriptions.PauseSubscription',
    data: { subscriptionId, reason: 'why' },
  })),
  fc.integer({ min: 1, max: 9 * DAY_MS }),
)

/** Positions of all events of a story, each as often as it is told, and below what led to it. */
function positionsIn(commands: readonly StoryCommand[]): readonly number[] {
  return commands.flatMap(({ events }) => events.flatMap(positionsBelow))
}

function positionsBelow({ recorded, commands, published }: StoryEvent): readonly number[] {
  const below = [...published.flatMap(positionsBelow), ...positionsIn(commands)]
  for (const position of below) expect(position).toBeGreaterThan(recorded.position)
  return [recorded.position, ...below]
}

it('[RUN-50] every event of a storm is told once, in the story that it belongs to', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 12 }), async (steps) => {
      const store = memoryStore()
      const time = virtualTime()
      const failed = { event: 'event Billing.PaymentFailed', supplied: { reason: 'declined' } }
      const outside = { 'Billing.PaymentGateway': { ask: async () => failed } }
      const system = await open({ definitions, store, time, outside, ids: countingIds() })
      for (const step of steps) {
        if (typeof step === 'number') await time.moveTo(time.now() + step, system.quiet)
        else await system.send(step)
      }
      await system.quiet()
      const log = await store.readLog({ afterPosition: 0, limit: 10_000 })
      for (const { position, correlationId } of log) {
        const story = await system.trace(`memory-${position}`)
        const told = positionsIn(story?.begins ?? [])
        const belonging = log.filter((each) => each.correlationId === correlationId)
        expect(told.toSorted((left, right) => left - right)).toEqual(belonging.map((each) => each.position))
        expect(story?.begins).toHaveLength(1)
      }
      await system.close()
    }),
    { numRuns: 20 },
  )
})
