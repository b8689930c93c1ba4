import { countingIds } from '@landfall/kernel'
import { describe, expect, it } from 'vitest'
import { open } from './open-system.ts'
import type { OutsideSystem } from './outside/outside-system.ts'
import type { RunningSystem } from './running-system.ts'
import { memoryStore } from './store/memory-store.ts'
import { type Batch, type Store, StoreFault } from './store/store.ts'
import type { SystemOptions } from './system-options.ts'
import { keptStore } from './testing/kept-store.ts'
import { type ShopCommand, shop } from './testing/shop.ts'
import { virtualTime } from './testing/virtual-time.ts'

const DAY_MS = 86_400_000

function started(options: Partial<SystemOptions> = {}): Promise<RunningSystem> {
  return open({
    definitions: shop,
    store: memoryStore(),
    time: virtualTime(),
    ids: countingIds(),
    ...options,
  })
}

function send(system: RunningSystem, type: string, orderId = '1', note?: string) {
  return system.send<ShopCommand>({ type, orderId, ...(note !== undefined && { note }) })
}

async function eventTypes(system: RunningSystem): Promise<readonly string[]> {
  const types: string[] = []
  if (system.position === 0) return types
  for await (const { event, position } of system.follow({ from: 0 })) {
    types.push(event.type)
    if (position === system.position) break
  }
  return types
}

describe('a command', () => {
  it('[RUN-1] is in the store when it is answered', async () => {
    const store = memoryStore()
    const system = await started({ store })
    const outcome = await send(system, 'PlaceOrder')
    expect(outcome).toMatchObject({ kind: 'recorded', version: 1, position: 1, key: '1' })
    expect(store.lastPosition).toBe(1)
  })
  it('[RUN-1] is not answered with success where the store cannot write, and nothing of it is left', async () => {
    const store = memoryStore()
    let isFull = false
    const failing: Store = {
      ...keptStore(store),
      get lastPosition() {
        return store.lastPosition
      },
      commit(batch: Batch) {
        if (isFull) throw new StoreFault('not writable', 'the disk is full')
        return store.commit(batch)
      },
    }
    const system = await started({ store: failing })
    isFull = true
    expect(await send(system, 'PlaceOrder')).toEqual({ kind: 'fault', message: 'the disk is full' })
    isFull = false
    expect(await send(system, 'PlaceOrder')).toMatchObject({ kind: 'recorded', version: 1 })
    expect(await eventTypes(system)).toEqual(['OrderPlaced'])
  })
  it('[RUN-2] that is sent again under its id is done once, and answered the same, also after a restart', async () => {
    const store = keptStore(memoryStore())
    const system = await started({ store })
    const placing = { type: 'PlaceOrder', orderId: '1' }
    const answers = await Promise.all([1, 2, 3].map(() => system.send(placing, { commandId: 'a' })))
    const refused = await system.send(placing, { commandId: 'b' })
    await system.close()
    const again = await started({ store })
    expect(await again.send(placing, { commandId: 'a' })).toEqual(answers[0])
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(refused).toEqual({ kind: 'refused', refusal: { code: 'EXISTS', message: 'It is there already' } })
    expect(await again.send(placing, { commandId: 'b' })).toEqual(refused)
    expect(await eventTypes(again)).toEqual(['OrderPlaced'])
  })
  it('[RUN-3] about a version that is no longer so is a conflict', async () => {
    const system = await started()
    const placing = { type: 'PlaceOrder', orderId: '1' }
    const both = await Promise.all([1, 2].map(() => system.send(placing, { expectedVersion: 0 })))
    expect(both.map(({ kind }) => kind)).toEqual(['recorded', 'conflict'])
    expect(both[1]).toEqual({ kind: 'conflict', version: 1 })
  })
  it('[RUN-4] sees what all before it have recorded, however many come at once', async () => {
    const system = await started()
    const outcomes = await Promise.all(Array.from({ length: 200 }, () => send(system, 'NoteOrder')))
    expect(outcomes.map((outcome) => outcome.kind === 'recorded' && outcome.version)).toEqual(
      Array.from({ length: 200 }, (_, at) => at + 1),
    )
  })
  it('[RUN-10] that cannot be decided is parked, can be done again and be discarded, and the others go on', async () => {
    const system = await started()
    const [broken, fine] = await Promise.all([send(system, 'BreakOrder'), send(system, 'PlaceOrder', '2')])
    expect(broken).toEqual({ kind: 'parked', message: 'this order cannot be broken' })
    expect(fine).toMatchObject({ kind: 'recorded' })
    const [letter] = await system.deadLetters()
    expect(letter).toMatchObject({ message: 'this order cannot be broken', work: { kind: 'command' } })
    expect(await system.retry(letter?.id ?? '')).toBe(true)
    expect(await system.deadLetters()).toHaveLength(1)
    expect(await system.discard(letter?.id ?? '', 'the order was a test')).toBe(true)
    expect(await system.deadLetters()).toEqual([])
    expect(await system.discard('nothing', 'gone')).toBe(false)
  })
  it('[RUN-12] that finds too many before it is told to come later', async () => {
    const system = await started({ limits: { waitingCountMax: 10 } })
    const outcomes = await Promise.all(Array.from({ length: 15 }, () => send(system, 'NoteOrder')))
    expect(outcomes.map(({ kind }) => kind)).toEqual([
      ...Array(10).fill('recorded'),
      ...Array(5).fill('busy'),
    ])
  })
  it('that nobody knows is said to be unknown', async () => {
    const system = await started()
    expect(await send(system, 'PaintOrder')).toEqual({ kind: 'unknown command' })
  })
})

describe('what is due', () => {
  it('[RUN-6] comes about at its moment, once, also if nobody was there at that moment', async () => {
    const store = keptStore(memoryStore())
    const time = virtualTime()
    const system = await started({ store, time })
    await send(system, 'PlaceOrder')
    await time.moveTo(DAY_MS - 1, system.quiet)
    expect(await eventTypes(system)).toEqual(['OrderPlaced'])
    await time.moveTo(DAY_MS, system.quiet)
    expect(await eventTypes(system)).toEqual(['OrderPlaced', 'OrderReminded'])
    await system.close()
    await time.moveTo(9 * DAY_MS, async () => {})
    const again = await started({ store, time })
    await time.moveTo(9 * DAY_MS + 1, again.quiet)
    expect(await eventTypes(again)).toEqual(['OrderPlaced', 'OrderReminded', 'OrderGivenUp'])
    await time.moveTo(20 * DAY_MS, again.quiet)
    expect(again.position).toBe(3)
  })
})

describe('an outside system', () => {
  function bank(...answers: readonly (string | Error)[]): OutsideSystem & { readonly asked: string[] } {
    const left = [...answers]
    const asked: string[] = []
    return {
      asked,
      attemptCountMax: 3,
      async ask(_, { idempotencyKey, attempt }) {
        asked.push(`${idempotencyKey} ${attempt}`)
        const answer = left.shift()
        if (answer instanceof Error) throw answer
        return answer
      },
    }
  }

  it('[RUN-8] is asked again until it answers, under one key, and its answer is recorded once', async () => {
    const time = virtualTime()
    const outside = bank(new Error('busy'), new Error('busy'), 'paid')
    const system = await started({ time, outside: { Bank: outside }, random: () => 0.5 })
    await send(system, 'PlaceOrder')
    await time.moveTo(DAY_MS / 2, system.quiet)
    expect(outside.asked).toEqual(['memory-1 1', 'memory-1 2', 'memory-1 3'])
    expect(await eventTypes(system)).toEqual(['OrderPlaced', 'OrderPaid'])
    expect(await system.answer({ system: 'Bank', eventId: 'memory-1', answer: 'paid' })).toEqual({
      kind: 'unknown call',
    })
  })
  it('[RUN-8] that fails as often as it may is parked, and can be asked anew', async () => {
    const time = virtualTime()
    const outside = bank(new Error('no'), new Error('no'), new Error('never'), 'paid')
    const system = await started({ time, outside: { Bank: outside }, random: () => 0 })
    await send(system, 'PlaceOrder')
    await time.moveTo(DAY_MS / 2, system.quiet)
    const [letter] = await system.deadLetters()
    expect(letter).toMatchObject({
      message: 'never',
      work: { kind: 'call', system: 'Bank', attemptCount: 3 },
    })
    await system.retry(letter?.id ?? '')
    await time.moveTo(DAY_MS / 2 + 1, system.quiet)
    expect(await eventTypes(system)).toEqual(['OrderPlaced', 'OrderPaid'])
    expect(await system.deadLetters()).toEqual([])
  })
  it('[RUN-8] that nobody can ask holds its questions, until somebody can', async () => {
    const store = keptStore(memoryStore())
    const time = virtualTime()
    const system = await started({ store, time })
    await send(system, 'PlaceOrder')
    await system.quiet()
    await system.close()
    const again = await started({ store, time, outside: { Bank: bank('paid') } })
    await time.moveTo(1, again.quiet)
    expect(await eventTypes(again)).toEqual(['OrderPlaced', 'OrderPaid'])
  })
  it('[RUN-10] that answers what its definition cannot take is parked', async () => {
    const system = await started({ outside: { Bank: bank('maybe') } })
    await send(system, 'PlaceOrder')
    await system.quiet()
    expect(await system.deadLetters()).toMatchObject([{ message: 'the bank says maybe' }])
  })
})

describe('a view', () => {
  it('[RUN-7] shows what was recorded before the answer came', async () => {
    const system = await started()
    await send(system, 'PlaceOrder', '7')
    expect(await system.row('Orders', '7')).toEqual({ orderId: '7', status: 'OrderPlaced' })
    expect(await system.row('Orders', '8')).toBeUndefined()
    await expect(system.row('Nothing', '7')).rejects.toThrow('No view is named "Nothing"')
  })
})

describe('whoever follows', () => {
  it('[RUN-4] gets every event behind a position once, in order, and those to come, until they leave', async () => {
    const system = await started()
    for (const note of ['a', 'b', 'c']) await send(system, 'NoteOrder', '1', note)
    const leaving = new AbortController()
    const seen: number[] = []
    const following = (async () => {
      for await (const { position } of system.follow({ from: 1, signal: leaving.signal })) seen.push(position)
    })()
    await Promise.all(Array.from({ length: 50 }, () => send(system, 'NoteOrder')))
    while (seen.length < 52) await new Promise((resolve) => setImmediate(resolve))
    leaving.abort()
    await following
    expect(seen).toEqual(Array.from({ length: 52 }, (_, at) => at + 2))
  })
})
