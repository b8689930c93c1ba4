import type { Decider, Definitions, DomainEvent, Upcaster } from '@landfall/kernel'
import { describe, expect, it } from 'vitest'
import { open } from '../open-system.ts'
import type { RunningSystem } from '../running-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { Store } from '../store/store.ts'
import { keptStore } from '../testing/kept-store.ts'
import { virtualTime } from '../testing/virtual-time.ts'

type Count = DomainEvent & { readonly by?: number }

/** Counts what has been added, and tells the sum where it refuses. */
const counter: Decider<DomainEvent & { readonly by?: number }, number, Count> = {
  aggregate: 'Counter',
  commands: ['Add', 'Tell'],
  events: ['Added'],
  initialState: 0,
  keyOf: () => 'the only one',
  decide: ({ type, by }, sum) =>
    type === 'Tell'
      ? { ok: false, failure: { code: String(sum) } }
      : { ok: true, value: [{ type: 'Added', ...(by !== undefined && { by }) }] },
  evolve: (sum, { by = 1 }) => sum + by,
  definition: 'sum',
}

const requiring: Upcaster = {
  from: 'Added',
  upcast(event) {
    if ('by' in event) return event
    throw new Error('Added was stored without `by`')
  },
}

function system(store: Store, definitions: Partial<Definitions> = {}): Promise<RunningSystem> {
  const none = { reactors: [], schedules: [], projections: [], publications: [] }
  return open({
    definitions: { deciders: [counter], ...none, ...definitions },
    store,
    time: virtualTime(),
    limits: { snapshotVersionCount: 2 },
  })
}

async function sumIn(running: RunningSystem): Promise<string | undefined> {
  const outcome = await running.send({ type: 'Tell' })
  return outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind
}

async function lettersAbout(running: RunningSystem, kind: 'state' | 'command') {
  return (await running.deadLetters()).filter(({ work }) => work.kind === kind)
}

/** A store in which something has been added without and with a number. */
async function added(...numbers: readonly (number | undefined)[]): Promise<Store> {
  const store = keptStore(memoryStore())
  const running = await system(store, { deciders: [{ ...counter, definition: 'earlier' }] })
  for (const by of numbers) await running.send({ type: 'Add', ...(by !== undefined && { by }) })
  await running.close()
  return store
}

describe('an event of an instance that cannot be read', () => {
  it('[RUN-41] is parked, once, and nothing is decided on what lacks it', async () => {
    const store = await added(2, undefined, 3)
    const running = await system(store, { upcasters: [requiring] })
    expect(await sumIn(running)).toBe('parked')
    const letters = await lettersAbout(running, 'state')
    expect(letters).toMatchObject([
      {
        message: 'Added was stored without `by`',
        work: { kind: 'state', aggregate: 'Counter', position: 2 },
      },
    ])
    await running.close()
    const later = await system(store, { upcasters: [requiring] })
    await sumIn(later)
    expect(await lettersAbout(later, 'state')).toEqual(letters)
    expect((await lettersAbout(later, 'command')).map(({ message }) => message)).toEqual([
      'An earlier event of this Counter cannot be read, and lies among the dead letters',
      'An earlier event of this Counter cannot be read, and lies among the dead letters',
    ])
  })
  it('[RUN-41] is taken in when it is tried again and can be read, with what was recorded meanwhile', async () => {
    const store = await added(2, undefined, 3)
    let isMended = false
    const mending: Upcaster = {
      from: 'Added',
      upcast: (event, recorded) => (isMended ? { by: 10, ...event } : requiring.upcast(event, recorded)),
    }
    const running = await system(store, { upcasters: [mending] })
    expect(await sumIn(running)).toBe('parked')
    const [letter] = await lettersAbout(running, 'state')
    const id = letter?.id ?? ''
    expect(await running.retry(id)).toBe(true)
    expect(await lettersAbout(running, 'state')).toMatchObject([{ id }])
    isMended = true
    const [before, wasThere, after] = await Promise.all([
      running.send({ type: 'Add', by: 100 }),
      running.retry(id),
      running.send({ type: 'Add', by: 1_000 }),
    ])
    expect([before.kind, wasThere, after.kind]).toEqual(['parked', true, 'recorded'])
    expect(await sumIn(running)).toBe('1015')
    for (const command of await lettersAbout(running, 'command')) await running.retry(command.id)
    expect(await sumIn(running)).toBe('1115')
    expect(await running.deadLetters()).toEqual([])
    await running.close()
    expect(await sumIn(await system(store, { upcasters: [mending] }))).toBe('1115')
  })
  it('[RUN-41] leaves no kept state behind, so that the state is whole once it can be read', async () => {
    const store = await added(2, undefined)
    const running = await system(store, { upcasters: [requiring] })
    for (let count = 0; count < 5; count++) await running.send({ type: 'Add', by: 1 })
    await running.close()
    const whole = await system(store)
    for (const { id } of await lettersAbout(whole, 'command')) await whole.retry(id)
    expect(await sumIn(whole)).toBe('8')
  })
  it('[RUN-41] may be one that the aggregate no longer has', async () => {
    const store = await added(2, 3)
    const renamed = { ...counter, events: ['Counted'], definition: 'counted' }
    const running = await system(store, { deciders: [renamed] })
    expect(await sumIn(running)).toBe('parked')
    expect((await lettersAbout(running, 'state')).map(({ message }) => message)).toEqual([
      'Counter has no event Added: if it is called otherwise now, say what it was called',
      'Counter has no event Added: if it is called otherwise now, say what it was called',
    ])
  })
  it('[RUN-49] stays away once it was discarded', async () => {
    const store = await added(undefined)
    const running = await system(store, { upcasters: [requiring] })
    await sumIn(running)
    const [letter] = await lettersAbout(running, 'state')
    await running.discard(letter?.id ?? '', 'it was a test')
    expect(await sumIn(running)).toBe('0')
    await running.close()
    const again = await system(store, { upcasters: [requiring] })
    expect(await sumIn(again)).toBe('0')
    expect(await lettersAbout(again, 'state')).toEqual([])
  })
  it('[RUN-40] is told to those who follow as it was stored', async () => {
    const running = await system(await added(undefined, 3), { upcasters: [requiring] })
    const seen: DomainEvent[] = []
    for await (const { event, position } of running.follow({ from: 0 })) {
      seen.push(event)
      if (position === 2) break
    }
    expect(seen).toEqual([{ type: 'Added' }, { type: 'Added', by: 3 }])
  })
  it('[RUN-41] is no question that can be asked: it is tried as often as one that fails, and parked', async () => {
    const store = keptStore(memoryStore())
    const bank: Definitions['reactors'][number] = {
      kind: 'system',
      name: 'Bank',
      on: ['Added'],
      answers: true,
      answered: () => ({ type: 'Add', by: 1 }),
    }
    const first = await system(store, { reactors: [bank] })
    await first.send({ type: 'Add' })
    await first.close()
    const asked: string[] = []
    const outside = {
      Bank: {
        attemptCountMax: 1,
        async ask({ eventId }: { readonly eventId: string }) {
          asked.push(eventId)
        },
      },
    }
    const time = virtualTime()
    const none = { schedules: [], projections: [], publications: [] }
    const definitions = { deciders: [counter], ...none, reactors: [bank], upcasters: [requiring] }
    const later = await open({ definitions, store, outside, time })
    expect(await later.answer({ system: 'Bank', eventId: 'memory-1', answer: 'yes' })).toMatchObject({
      kind: 'answered',
      outcome: { kind: 'fault', message: 'Added was stored without `by`' },
    })
    await time.moveTo(1, later.quiet)
    expect(asked).toEqual([])
    expect(await later.deadLetters()).toMatchObject([
      { message: 'Added was stored without `by`', work: { kind: 'call', system: 'Bank', position: 1 } },
    ])
  })
})
