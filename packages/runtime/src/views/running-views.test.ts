import type { Definitions, DomainEvent, Policy } from '@landfall/kernel'
import { describe, expect, it } from 'vitest'
import { open } from '../open-system.ts'
import type { RunningSystem } from '../running-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { Store } from '../store/store.ts'
import type { SystemOptions } from '../system-options.ts'
import { counterLog } from '../testing/counter-log.ts'
import { type Add, announced, counters, totals } from '../testing/counters.ts'
import { foldedByHand, rowsOf } from '../testing/folded-by-hand.ts'
import { mortalStore } from '../testing/mortal-store.ts'
import { virtualTime } from '../testing/virtual-time.ts'

/** So little at once that much has to be done in many jobs. */
const limits = { pageEventCount: 10 }

function started(definitions: Definitions, store: Store, options: Partial<SystemOptions> = {}) {
  return open({ definitions, store: mortalStore(store), time: virtualTime(), limits, ...options })
}

function add(system: RunningSystem, counter: string, amount: number) {
  return system.send<Add>({ type: 'Add', counter, amount })
}

const once = totals({ definition: 'once' })
const twice = totals({ definition: 'twice', times: 2 })

describe('a view that is new', () => {
  it('[RUN-20] is folded from the whole log while commands are handled, and then goes with the log', async () => {
    const store = counterLog(500)
    const system = await started(counters([once]), store)
    const [begun] = system.views()
    expect(begun?.isAsynchronous).toBe(true)
    expect(begun?.position).toBeLessThan(500)
    for (const amount of [1, 2, 3])
      expect(await add(system, 'c1', amount)).toMatchObject({ kind: 'recorded' })
    await system.quiet()
    expect(system.views()).toEqual([{ view: 'Totals', position: 503, isAsynchronous: false }])
    expect(await rowsOf(system, 'Totals')).toEqual(await foldedByHand(store, once))
  })
  it('[RUN-20] is there at once where there is little to fold', async () => {
    const store = counterLog(10)
    const system = await started(counters([once]), store)
    expect(system.views()).toEqual([{ view: 'Totals', position: 10, isAsynchronous: false }])
    expect(await rowsOf(system, 'Totals')).toEqual(await foldedByHand(store, once))
  })
})

describe('a view whose definition has changed', () => {
  async function changed() {
    const store = counterLog(500)
    const before = await started(counters([once]), store)
    await before.quiet()
    await before.close()
    return { store, system: await started(counters([twice]), store) }
  }

  it('[RUN-20] shows the rows that are there until the new ones take their place, all at once', async () => {
    const { store, system } = await changed()
    const sums = [await sumOf(system)]
    while (system.views()[0]?.rebuiltTo !== undefined) {
      // What comes meanwhile goes into the rows that are shown.
      await add(system, 'c0', 0)
      sums.push(await sumOf(system))
    }
    // The counter is removed by an amount of 0, so the others stay as they are.
    const withoutC0 = await foldedByHand(counterLog(500), once)
    const old = sumIn(withoutC0.filter((row) => Reflect.get(Object(row), 'counter') !== 'c0'))
    expect(sums.length).toBeGreaterThan(3)
    expect(new Set(sums.slice(1))).toEqual(new Set([old, 2 * old]))
    expect(sums.slice(1, -1)).toEqual(Array(sums.length - 2).fill(old))
    await system.quiet()
    expect(await rowsOf(system, 'Totals')).toEqual(await foldedByHand(store, twice))
    expect(await leftBehind(store)).toEqual(['Totals#1'])
  })
  it('[RUN-27] shows whoever goes through its rows those of one definition to the end', async () => {
    const { store, system } = await changed()
    const iterator = system.rows('Totals')[Symbol.asyncIterator]()
    const seen = [(await iterator.next()).value]
    await system.quiet()
    expect(await rowsOf(system, 'Totals')).toEqual(await foldedByHand(store, twice))
    expect(await leftBehind(store)).toEqual(['Totals', 'Totals#1'])
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) seen.push(next.value)
    expect(seen).toEqual(await foldedByHand(store, once))
    await system.quiet()
    expect(await leftBehind(store)).toEqual(['Totals#1'])
  })
  it('[RUN-21] goes on being folded anew where it was when the process was killed', async () => {
    const store = counterLog(500)
    const before = await started(counters([once]), store)
    await before.quiet()
    const mortal = mortalStore(store)
    const killed = await started(counters([twice]), mortal)
    while ((killed.views()[0]?.rebuiltTo ?? 500) < 200) await add(killed, 'c1', 1)
    mortal.kill()
    const record = await store.readRecord('view', 'Totals', '')
    expect(record?.value.rebuild?.position).toBeGreaterThanOrEqual(200)
    const reads: number[] = []
    const watched = mortalStore({
      ...mortalStore(store),
      get lastPosition() {
        return store.lastPosition
      },
      readLog(range) {
        reads.push(range.afterPosition)
        return store.readLog(range)
      },
    })
    const system = await started(counters([twice]), watched)
    await system.quiet()
    expect(Math.min(...reads)).toBeGreaterThanOrEqual(200)
    expect(await rowsOf(system, 'Totals')).toEqual(await foldedByHand(store, twice))
  })
})

describe('a view that is rebuilt', () => {
  it('[RUN-21] is folded anew once, also if that is asked for twice meanwhile', async () => {
    const store = counterLog(100)
    const system = await started(counters([once]), store)
    await system.quiet()
    await store.commit({
      events: [],
      records: [
        { kind: 'put', shelf: 'row', record: { scope: 'Totals', key: 'x', rank: 1, value: 'wrong' } },
      ],
    })
    expect(await system.row('Totals', 'x')).toBe('wrong')
    await Promise.all([system.rebuild('Totals'), system.rebuild('Totals'), add(system, 'c1', 4)])
    expect(await system.row('Totals', 'x')).toBeUndefined()
    await system.quiet()
    expect((await store.readRecord('view', 'Totals', ''))?.value.generation).toBe(1)
    expect(await rowsOf(system, 'Totals')).toEqual(await foldedByHand(store, once))
  })
  it('[RUN-21] of which there is no definition is an Error', async () => {
    const system = await started(counters([once]), memoryStore())
    await expect(system.rebuild('Nothing')).rejects.toThrow('No view is named "Nothing"; there are: Totals.')
  })
  it('[RUN-22] takes what it could not take before, and what was parked for the old rows is gone', async () => {
    const store = memoryStore()
    const broken = await started(counters([once]), store)
    for (const amount of [1, 13, 2]) await add(broken, 'a', amount)
    expect(await broken.deadLetters()).toMatchObject([
      { work: { kind: 'view', view: 'Totals', position: 2 } },
    ])
    await broken.close()
    const mended = totals({ definition: 'mended', times: 7 })
    const system = await started(counters([mended]), store)
    await system.quiet()
    expect(await system.deadLetters()).toEqual([])
    expect(await rowsOf(system, 'Totals')).toEqual(await foldedByHand(store, mended))
  })
  it('[RUN-22] parks what it cannot take for its own rows, into which it goes when it is done again', async () => {
    const store = memoryStore()
    const system = await started(counters([once]), store)
    for (const amount of [1, 13, 2]) await add(system, 'a', amount)
    await system.rebuild('Totals')
    await system.quiet()
    const letters = await system.deadLetters()
    expect(letters).toMatchObject([{ work: { kind: 'view', position: 2, generation: 1 } }])
    await system.close()
    // Without another text nobody can tell that the view takes it now.
    const mended = await started(counters([totals({ definition: 'once', times: 7 })]), store)
    expect(await mended.retry(letters[0]?.id ?? '')).toBe(true)
    expect(await mended.deadLetters()).toEqual([])
    expect(await mended.row('Totals', 'a')).toMatchObject({ sum: 1 + 7 * 13 + 2 })
  })
})

describe('an event that cannot be read', () => {
  it('[RUN-22] is parked for the rows that are folded, and goes into them once it can be', async () => {
    const from = 'Added'
    const definitions = counters([once])
    const upcast = (event: DomainEvent): DomainEvent => {
      if (Reflect.get(event, 'amount') === 5) throw new Error('5 was written otherwise')
      return event
    }
    const store = counterLog(9)
    const system = await started({ ...definitions, upcasters: [{ from, upcast }] }, store)
    const letters = await system.deadLetters()
    expect(letters).toMatchObject([
      { work: { kind: 'view', view: 'Totals', position: 4 }, message: '5 was written otherwise' },
      { work: { kind: 'view', view: 'Totals', position: 9 } },
    ])
    await system.close()
    const mended = await started(definitions, store)
    for (const { id } of letters) expect(await mended.retry(id)).toBe(true)
    expect(await sumOf(mended)).toBe(sumIn(await foldedByHand(store, once)))
  })
})

describe('an asynchronous view', () => {
  const behind: Partial<SystemOptions> = { asynchronousViews: ['Totals'] }

  it('[RUN-23] comes behind the log, with its position, and goes on where it was after a restart', async () => {
    const store = memoryStore()
    const mortal = mortalStore(store)
    const system = await started(counters([once]), mortal, behind)
    for (const amount of [1, 2]) await add(system, 'a', amount)
    await system.quiet()
    mortal.refuses = ({ events }) => events.length === 0
    await add(system, 'a', 3)
    expect(await system.row('Totals', 'a')).toMatchObject({ sum: 3 })
    expect(system.views()).toEqual([{ view: 'Totals', position: 2, isAsynchronous: true }])
    mortal.kill()
    const again = await started(counters([once]), store, behind)
    await again.quiet()
    expect(again.views()).toEqual([{ view: 'Totals', position: 3, isAsynchronous: true }])
    expect(await rowsOf(again, 'Totals')).toEqual(await foldedByHand(store, once))
  })
  it('[RUN-23] goes on when a store that could not write has recovered', async () => {
    const time = virtualTime()
    const mortal = mortalStore(memoryStore())
    const system = await started(counters([once]), mortal, { ...behind, time })
    mortal.refuses = ({ events }) => events.length === 0
    await add(system, 'a', 1)
    await system.quiet()
    expect(system.views()[0]?.position).toBe(0)
    mortal.refuses = () => false
    await time.moveTo(1_000, async () => {})
    await system.reached('Totals', 1)
    expect(await system.row('Totals', 'a')).toMatchObject({ sum: 1 })
  })
  it('[RUN-23] that nobody knows is an Error', async () => {
    await expect(started(counters([once]), memoryStore(), { asynchronousViews: ['Sums'] })).rejects.toThrow(
      'No view is named "Sums"; there are: Totals.',
    )
  })
  it('[RUN-25] leaves a publication that looks at its rows parked, until it goes with the log', async () => {
    const store = memoryStore()
    const definitions = counters([once], [announced])
    const system = await started(definitions, store, behind)
    expect(await add(system, 'a', 1)).toMatchObject({ kind: 'recorded', position: 1 })
    await system.quiet()
    const [letter] = await system.deadLetters()
    expect(letter?.message).toContain('The view "Totals" is asynchronous')
    await system.close()
    const inline = await started(definitions, store)
    expect(await inline.retry(letter?.id ?? '')).toBe(true)
    expect(await inline.deadLetters()).toEqual([])
    expect(inline.position).toBe(2)
  })
  it('[RUN-25] shows a policy its rows as far as they have come', async () => {
    const seen: unknown[][] = []
    const look: Policy = {
      kind: 'policy',
      name: 'Look',
      on: ['Added'],
      react(_, { rows }) {
        seen.push([...rows('Totals')])
        return []
      },
    }
    const definitions = { ...counters([once]), reactors: [look] }
    const system = await started(definitions, memoryStore(), behind)
    await add(system, 'a', 1)
    await system.quiet()
    await add(system, 'a', 1)
    expect(seen).toEqual([[], [{ counter: 'a', sum: 1, positions: [1] }]])
  })
})

describe('a view that changes how it is folded', () => {
  it('[RUN-24] is the fold of its log, also when it was left out for a time', async () => {
    const store = memoryStore()
    const other = totals({ name: 'Others', definition: 'other' })
    const stays: readonly [Definitions, Partial<SystemOptions>][] = [
      [counters([once, other]), {}],
      [counters([once, other]), { asynchronousViews: ['Totals'] }],
      [counters([other]), {}],
      [counters([once, other]), {}],
    ]
    for (const [definitions, options] of stays) {
      const system = await started(definitions, store, options)
      for (const amount of [1, 2, 3]) await add(system, `c${amount}`, amount)
      await system.close()
    }
    const system = await started(counters([once, other]), store)
    await system.quiet()
    expect(await rowsOf(system, 'Totals')).toEqual(await foldedByHand(store, once))
    expect(await rowsOf(system, 'Others')).toEqual(await foldedByHand(store, other))
  })
})

describe('whoever waits for a view', () => {
  it('[RUN-26] sees what a command has recorded, and what was published of it', async () => {
    const all = totals({ on: ['Added', 'Announced'] })
    const system = await started(counters([totals(), { ...all, name: 'All' }], [announced]), memoryStore(), {
      asynchronousViews: ['All'],
    })
    const options = { commandId: 'twice' }
    const outcome = await system.send<Add>({ type: 'Add', counter: 'a', amount: 2 }, options)
    expect(outcome).toMatchObject({ kind: 'recorded', position: 2 })
    await system.reached('Totals', 2)
    await system.reached('All', 2)
    expect(await system.row('All', 'a')).toMatchObject({ sum: 4 })
    expect(await system.send<Add>({ type: 'Add', counter: 'a', amount: 2 }, options)).toEqual(outcome)
  })
  it('[RUN-26] may give up waiting, and is told when the system is closed before', async () => {
    const system = await started(counters([once]), memoryStore())
    const leaving = new AbortController()
    const left = system.reached('Totals', 1, leaving.signal)
    const stayed = system.reached('Totals', 1)
    leaving.abort(new Error('no time'))
    await expect(left).rejects.toThrow('no time')
    await Promise.all([expect(stayed).rejects.toThrow('closed before'), system.close()])
    await expect(system.reached('Nothing', 1)).rejects.toThrow('No view is named "Nothing"')
  })
})

async function sumOf(system: RunningSystem): Promise<number> {
  return sumIn(await rowsOf(system, 'Totals'))
}

function sumIn(rows: readonly unknown[]): number {
  return rows.reduce((sum: number, row) => sum + Number(Reflect.get(Object(row), 'sum')), 0)
}

/** Scopes under which there are rows. */
async function leftBehind(store: Store): Promise<readonly string[]> {
  const rows = await store.readRecords({ shelf: 'row' })
  return [...new Set(rows.map(({ scope }) => scope))].toSorted()
}
