import { countingIds } from '@landfall/kernel'
import { expect, it } from 'vitest'
import { open } from './open-system.ts'
import { memoryStore } from './store/memory-store.ts'
import { type Batch, type Store, StoreFault } from './store/store.ts'
import { keptStore } from './testing/kept-store.ts'
import { type ShopCommand, shop } from './testing/shop.ts'
import { virtualTime } from './testing/virtual-time.ts'

interface Doubtful extends Store {
  /** Loses the answer to the next commit, which is written or not. */
  loseNext(isWritten: boolean): void
}

function doubtful(): Doubtful {
  const inner = keptStore(memoryStore())
  let next: 'written' | 'not written' | undefined
  return {
    ...inner,
    get lastPosition() {
      return inner.lastPosition
    },
    loseNext(isWritten) {
      next = isWritten ? 'written' : 'not written'
    },
    async commit(batch: Batch) {
      const lost = next
      next = undefined
      if (lost !== 'not written') await inner.commit(batch)
      if (lost) throw new StoreFault('in doubt', 'the line is dead')
    },
  }
}

async function started(store: Store) {
  const time = virtualTime()
  const asked: string[] = []
  const ask = async ({ eventId }: { readonly eventId: string }) => {
    asked.push(eventId)
    return 'paid'
  }
  const system = await open({
    definitions: shop,
    store,
    time,
    ids: countingIds(),
    outside: { Bank: { ask } },
  })
  return { system, time, asked }
}

const placing: ShopCommand = { type: 'PlaceOrder', orderId: '1' }

it.each([true, false])(
  '[RUN-1] [RUN-2] a command in doubt is done once if it is sent again with its id (written: %s)',
  async (isWritten) => {
    const store = doubtful()
    const { system } = await started(store)
    store.loseNext(isWritten)
    const first = await system.send(placing, { commandId: 'a' })
    expect(first).toEqual({ kind: 'in doubt', message: 'the line is dead' })
    const again = await system.send(placing, { commandId: 'a' })
    expect(again).toMatchObject({ kind: 'recorded', version: 1, position: 1 })
    expect(await system.send(placing, { commandId: 'a' })).toEqual(again)
  },
)

it('[RUN-1] [RUN-8] what was in doubt and is there goes on by itself, and who follows the log is told', async () => {
  const store = doubtful()
  const { system, time, asked } = await started(store)
  const followed = system.follow({ from: 0 })[Symbol.asyncIterator]().next()
  store.loseNext(true)
  expect(await system.send(placing)).toMatchObject({ kind: 'in doubt' })
  await time.moveTo(time.now() + 5_000, system.quiet)
  expect(await followed).toMatchObject({ value: { event: { type: 'OrderPlaced' } } })
  expect(asked).toEqual(['memory-1'])
  expect(system.position).toBe(2)
})
