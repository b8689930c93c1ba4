import { countingIds } from '@landfall/kernel'
import { describe, expect, it } from 'vitest'
import { open } from '../open-system.ts'
import type { RunningSystem } from '../running-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { SystemOptions } from '../system-options.ts'
import { keptStore } from '../testing/kept-store.ts'
import { shop } from '../testing/shop.ts'
import { virtualTime } from '../testing/virtual-time.ts'
import { AskFault } from './ask-fault.ts'
import { type Later, later } from './later.ts'
import type { OutsideSystem } from './outside-system.ts'

const HOUR_MS = 3_600_000
const EVENT_ID = 'memory-1'

/** A bank that says one thing after the other, and remembers when it was asked and as which attempt. */
function bank(
  time: { readonly now: () => number },
  ...says: readonly (string | Error | Later)[]
): OutsideSystem & { readonly asked: (readonly [at: number, attempt: number])[] } {
  const left = [...says]
  const asked: (readonly [number, number])[] = []
  return {
    asked,
    attemptCountMax: 2,
    async ask(_, { attempt }) {
      asked.push([time.now(), attempt])
      const said = left.shift()
      if (said instanceof Error) throw said
      return said
    },
  }
}

async function withOrder(options: Partial<SystemOptions>): Promise<RunningSystem> {
  const system = await open({
    definitions: shop,
    store: memoryStore(),
    ids: countingIds(),
    random: () => 0,
    ...options,
  })
  if (system.position === 0) await system.send({ type: 'PlaceOrder', orderId: '1' })
  await system.quiet()
  return system
}

function answerPaid(system: RunningSystem, eventId = EVENT_ID) {
  return system.answer({ system: 'Bank', eventId, answer: 'paid' })
}

describe('an answer that is not there yet', () => {
  it('[RUN-60] is waited for without asking again, also after a restart', async () => {
    const time = virtualTime()
    const store = keptStore(memoryStore())
    const outside = bank(time, later())
    const first = await withOrder({ time, store, outside: { Bank: outside } })
    await first.close()
    const system = await withOrder({ time, store, outside: { Bank: outside } })
    await time.moveTo(12 * HOUR_MS, system.quiet)
    expect(outside.asked).toEqual([[0, 1]])
    const story = await system.trace(EVENT_ID)
    expect(JSON.stringify(story)).toContain('"questions":[{"system":"Bank","attemptCount":0}]')
    expect(await answerPaid(system)).toMatchObject({ kind: 'answered', outcome: { kind: 'recorded' } })
    expect(system.position).toBe(2)
  })
  it('[RUN-60] is asked for at the moment that was named, as the same attempt', async () => {
    const time = virtualTime()
    const outside = bank(time, later(HOUR_MS), new Error('busy'), 'paid')
    const system = await withOrder({ time, outside: { Bank: outside } })
    await time.moveTo(HOUR_MS - 1, system.quiet)
    expect(outside.asked).toEqual([[0, 1]])
    await time.moveTo(HOUR_MS + 1, system.quiet)
    expect(outside.asked).toEqual([
      [0, 1],
      [HOUR_MS, 1],
      [HOUR_MS, 2],
    ])
    expect(system.position).toBe(2)
  })
})

describe('a system that wants to be left alone', () => {
  it.each([
    { retryAfterMs: HOUR_MS, askedAt: HOUR_MS },
    { retryAfterMs: 1_000 * HOUR_MS, askedAt: 24 * HOUR_MS },
  ])('[RUN-61] for $retryAfterMs ms is asked again after $askedAt ms', async ({ retryAfterMs, askedAt }) => {
    const time = virtualTime()
    const outside = bank(time, new AskFault('busy', { retryAfterMs }), 'paid')
    const system = await withOrder({ time, outside: { Bank: outside } })
    await time.moveTo(2_000 * HOUR_MS, system.quiet)
    expect(outside.asked).toEqual([
      [0, 1],
      [askedAt, 2],
    ])
  })
})

describe('an answer that comes by another way', () => {
  it('[RUN-62] is recorded once, and told again to who brings it again, also after a restart', async () => {
    const time = virtualTime()
    const store = keptStore(memoryStore())
    const system = await withOrder({ time, store })
    const [first, second] = await Promise.all([answerPaid(system), answerPaid(system)])
    expect(first).toMatchObject({ kind: 'answered', outcome: { kind: 'recorded', position: 2 } })
    expect(second).toEqual(first)
    await system.close()
    const again = await withOrder({ time, store })
    expect(await answerPaid(again)).toEqual(first)
    expect(again.position).toBe(2)
  })
  it('[RUN-62] is not taken where nobody asked', async () => {
    const system = await withOrder({ time: virtualTime() })
    await answerPaid(system)
    for (const eventId of [
      'memory-2',
      'memory-3',
      'other-1',
      'memory-',
      'x',
      '',
      'memory-1.5',
      '-Infinity',
    ]) {
      expect([eventId, await answerPaid(system, eventId)]).toEqual([eventId, { kind: 'unknown call' }])
    }
    expect(await system.answer({ system: 'Nobody', eventId: EVENT_ID, answer: 'paid' })).toEqual({
      kind: 'unknown call',
    })
  })
  it('[RUN-62] and cannot be taken is parked, and may be given once more', async () => {
    const system = await withOrder({ time: virtualTime() })
    expect(await system.answer({ system: 'Bank', eventId: EVENT_ID, answer: 'maybe' })).toEqual({
      kind: 'answered',
      outcome: { kind: 'parked', message: 'the bank says maybe' },
    })
    expect(await system.deadLetters()).toHaveLength(1)
    expect(await answerPaid(system)).toMatchObject({ outcome: { kind: 'recorded' } })
    expect(await system.deadLetters()).toEqual([])
  })
  it('[RUN-63] comes also for a question that was given up', async () => {
    const time = virtualTime()
    const outside = bank(time, new Error('no'), new Error('no'))
    const system = await withOrder({ time, outside: { Bank: outside } })
    await time.moveTo(HOUR_MS, system.quiet)
    expect(await system.deadLetters()).toHaveLength(1)
    expect(await answerPaid(system)).toMatchObject({ kind: 'answered' })
    expect(await system.deadLetters()).toEqual([])
    expect(system.position).toBe(2)
  })
})
