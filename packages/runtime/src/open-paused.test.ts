import { countingIds, type Definitions } from '@landfall/kernel'
import { expect, it } from 'vitest'
import { open } from './open-system.ts'
import { memoryStore } from './store/memory-store.ts'
import type { Store } from './store/store.ts'
import { keptStore } from './testing/kept-store.ts'
import { type ShopCommand, shop } from './testing/shop.ts'
import { type VirtualTime, virtualTime } from './testing/virtual-time.ts'

const DAY_MS = 86_400_000

const withSchedule: Definitions = {
  ...shop,
  schedules: [
    {
      kind: 'scheduled policy',
      name: 'Daily',
      next: (after) => after + DAY_MS,
      react: () => [{ command: { type: 'NoteOrder', orderId: 'daily' } }],
    },
  ],
}

function opened(store: Store, time: VirtualTime, isPaused: boolean) {
  let askedCount = 0
  const ask = async () => {
    askedCount += 1
    return 'paid'
  }
  const outside = { Bank: { ask } }
  const system = open({ definitions: withSchedule, store, time, outside, ids: countingIds(), isPaused })
  return system.then((each) => ({ system: each, askedCount: () => askedCount }))
}

it('[RUN-90] a paused system handles commands; what is due comes about when it is opened the next time', async () => {
  const store = keptStore(memoryStore())
  const time = virtualTime()
  const paused = await opened(store, time, true)
  await paused.system.send<ShopCommand>({ type: 'PlaceOrder', orderId: '1' })
  await time.moveTo(2 * DAY_MS, () => paused.system.quiet())
  expect([paused.system.position, paused.askedCount()]).toEqual([1, 0])
  expect(await store.readRecords({ shelf: 'schedule' })).toEqual([])
  await paused.system.close()

  const running = await opened(store, time, false)
  await time.moveTo(time.now() + 1, () => running.system.quiet())
  expect([running.system.position, running.askedCount()]).toEqual([3, 1])
  expect(await store.readRecords({ shelf: 'schedule' })).toHaveLength(1)
})
