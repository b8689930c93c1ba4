import { readFileSync } from 'node:fs'
import { dispatcher, virtualClock } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import { elementsOf, indexModel } from '@landfall/model'
import { expect, it } from 'vitest'
import { interpret } from './interpret.ts'
import { playScenario } from './play-scenario.ts'
import { checkedModel } from './testing/checked-model.ts'

const text = readFileSync(new URL('../../../examples/subscription-box.storm', import.meta.url), 'utf8')
const model = checkedModel(readStorm([{ name: 'subscription-box.storm', text }]))

it('[INTERPRET-110] the same model and steps give the same log and steps, byte for byte', () => {
  for (const scenario of elementsOf(indexModel(model), 'scenario')) {
    const [first, second] = [playScenario(model, scenario), playScenario(model, scenario)]
    expect(JSON.stringify(first.world.dispatcher.log)).toBe(JSON.stringify(second.world.dispatcher.log))
    expect(JSON.stringify(first.world.dispatcher.steps)).toBe(JSON.stringify(second.world.dispatcher.steps))
  }
})

it('[INTERPRET-111] definitions hold no state: worlds that share them do not see each other', () => {
  const definitions = interpret(model)
  const price = { cents: 1900, currency: 'EUR' }
  const begin = () => dispatcher({ definitions, clock: virtualClock({ startAt: Date.UTC(2026, 0, 1) }) })
  const live = (world: ReturnType<typeof begin>, subscriptionId: string) => {
    const data = { subscriptionId, customerId: 'c', planId: 'coffee', price }
    world.send({ type: 'Subscriptions.CreateSubscription', data })
    world.advance({ ms: 40 * 86_400_000 })
  }
  const alone = begin()
  live(alone, 's1')
  const [one, other] = [begin(), begin()]
  live(other, 's2')
  live(one, 's1')
  live(other, 's3')
  expect(JSON.stringify(one.log)).toBe(JSON.stringify(alone.log))
  expect(one.rows('Billing.BillableSubscriptions')).toHaveLength(1)
  expect(other.rows('Billing.BillableSubscriptions')).toHaveLength(2)
})

it('[INTERPRET-111] what is recorded is never changed by what happens later', () => {
  const [, retries] = elementsOf(indexModel(model), 'scenario')
  if (!retries) throw new Error('no scenario')
  const frozen = JSON.stringify(playScenario(model, retries).world.dispatcher.log)
  const { world } = playScenario(model, retries)
  const before = JSON.stringify(world.dispatcher.log)
  world.dispatcher.advance({ ms: 400 * 86_400_000 })
  expect(JSON.stringify(world.dispatcher.log.slice(0, JSON.parse(before).length))).toBe(frozen)
})
