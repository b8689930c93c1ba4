import type { Definitions } from '@landfall/kernel'
import { expect, it } from 'vitest'
import { open } from '../open-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { RecordChange, Store } from '../store/store.ts'
import { keptStore } from '../testing/kept-store.ts'
import { type ShopCommand, shop } from '../testing/shop.ts'
import { virtualTime } from '../testing/virtual-time.ts'

function opened(store: Store, definitions: Definitions = shop) {
  return open({ definitions, store, time: virtualTime() })
}

function parked(nth: number): RecordChange {
  const command = { type: 'BreakOrder', orderId: String(nth) }
  const issue = { command, commandId: `c${nth}`, correlationId: `c${nth}` }
  const value = { work: { kind: 'command', issue }, message: 'broken' } as const
  return { kind: 'put', shelf: 'parked', record: { scope: 'command', key: `c${nth}`, rank: nth, value } }
}

it('[RUN-47] parked work is told by the latest thousand, and found by its id whatever else there is', async () => {
  const store = keptStore(memoryStore())
  const records = Array.from({ length: 2_500 }, (_, nth) => parked(nth))
  await store.commit({ events: [], records })
  const system = await opened(store)
  const letters = await system.deadLetters()
  expect(letters.map(({ id }) => id)).toEqual(Array.from({ length: 1_000 }, (_, nth) => `c${nth + 1_500}`))
  expect(await system.discard('c0', 'a test')).toBe(true)
  expect(await system.discard('c0', 'a test')).toBe(false)
  expect(await system.retry('c0')).toBe(false)
  expect(await system.retry('c1')).toBe(true)
  expect((await system.deadLetters()).at(-1)).toMatchObject({ id: 'c2499' })
  expect(await store.readRecord('parked', 'command', 'c0')).toBeUndefined()
})

it('[RUN-48] work that nobody is there to do any more stays parked, and says so', async () => {
  const store = keptStore(memoryStore())
  const failing: Definitions = {
    ...shop,
    reactors: [
      {
        kind: 'policy',
        name: 'Fails',
        on: ['OrderPlaced'],
        react() {
          throw new Error('not today')
        },
      },
    ],
  }
  const system = await opened(store, failing)
  await system.send<ShopCommand>({ type: 'PlaceOrder', orderId: '1' })
  const [letter] = await system.deadLetters()
  expect(letter).toMatchObject({ message: 'not today', work: { kind: 'reaction', reactor: 'Fails' } })
  await system.close()
  const later = await opened(store)
  expect(await later.retry(letter?.id ?? '')).toBe(true)
  expect(await later.deadLetters()).toMatchObject([
    {
      id: letter?.id,
      message: 'Fails is no longer there to do this: discard it, or say what Fails is called now',
    },
  ])
})
