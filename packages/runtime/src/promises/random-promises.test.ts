import { interpret } from '@landfall/interpret'
import { countingIds, type PromiseRule, type Recorded } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { open } from '../open-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import { type Batch, type Store, StoreFault } from '../store/store.ts'
import { keptStore } from '../testing/kept-store.ts'
import { virtualTime } from '../testing/virtual-time.ts'

const HOUR = 3_600_000
const definitions = interpret(
  readStorm([
    {
      name: 'a.storm',
      text: `
        aggregate Thing {
          key k: Id
          command DoA may create { -> A }
          command DoB may create { -> B }
          command DoC may create { -> C }
          event A
          event B
          event C
        }
        promise "All is well" {
          every A leads to B within 3h by k
          every B leads to B | C within 2h
          never C after A until B by k
          at most 2 C per k
        }`,
    },
  ]).model,
)
const rules = definitions.promises ?? []

/** A file that fails to be written now and then: before, or so that nobody knows. */
function failingStore(store: Store, failures: () => 'none' | 'before' | 'in doubt'): Store {
  return {
    ...keptStore(store),
    get lastPosition() {
      return store.lastPosition
    },
    async commit(batch: Batch) {
      const failure = failures()
      if (failure === 'before') throw new StoreFault('not writable', 'the disk is full')
      await store.commit(batch)
      if (failure === 'in doubt') throw new StoreFault('in doubt', 'the answer was lost')
    },
  }
}

/** What the rules say of the whole log, watched from its beginning to its end in one go. */
function expected(log: readonly Recorded[], until: number): readonly string[] {
  return rules.flatMap((rule) => {
    const memories = new Map<string, unknown>()
    const told: string[] = []
    const keep = (key: string, { memory, broken }: ReturnType<PromiseRule['watch']>): void => {
      memories.set(key, memory)
      told.push(...broken.map((positions) => `${rule.says}: ${positions.join(', ')}`))
    }
    for (const each of log) {
      const key = rule.keyOf(each)
      if (rule.on.includes(each.event.type)) keep(key, rule.watch(memories.get(key), each))
    }
    for (const [key, memory] of memories) {
      const expired = memory === undefined ? undefined : rule.expire?.(memory, until)
      if (expired) keep(key, expired)
    }
    return told
  })
}

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('command' as const),
      type: fc.constantFrom('DoA', 'DoB', 'DoC'),
      k: fc.constantFrom('1', '2'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('time' as const), hours: fc.constantFrom(0.5, 1, 2, 3) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart' as const), isAway: fc.boolean() }) },
)

it('[RUN-30] whatever fails and however often it is started anew, each break of a promise is told once', async () => {
  const failure = fc.constantFrom('none', 'none', 'none', 'before', 'in doubt')
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 30 }),
      fc.infiniteStream(failure),
      async (steps, failures) => {
        const kept = memoryStore()
        let isFailing = true
        const store = failingStore(kept, () => (isFailing ? (failures.next().value ?? 'none') : 'none'))
        const time = virtualTime()
        const start = async () => {
          isFailing = false
          const begun = await open({ definitions, store, time, ids: countingIds() })
          isFailing = true
          return begun
        }
        let system = await start()
        for (const each of steps) {
          if (each.kind === 'command') await system.send({ type: each.type, data: { k: each.k } })
          else if (each.kind === 'time') await time.moveTo(time.now() + each.hours * HOUR, system.quiet)
          else {
            await system.close()
            if (each.isAway) await time.moveTo(time.now() + HOUR, async () => {})
            system = await start()
          }
        }
        isFailing = false
        await time.moveTo(time.now() + HOUR, system.quiet)
        await system.quiet()
        const log: Recorded[] = []
        if (system.position > 0)
          for await (const recorded of system.follow({ from: 0 })) {
            log.push(recorded)
            if (recorded.position === system.position) break
          }
        const broken = await system.brokenPromises()
        const told = broken.map(
          ({ says, events }) => `${says}: ${events.map(({ position }) => position).join(', ')}`,
        )
        const wanted = expected(log, time.now())
        expect(told.toSorted()).toEqual(wanted.toSorted())
        expect(await system.brokenPromiseCount()).toBe(wanted.length)
        expect((await system.verify()).brokenPromiseCount).toBe(wanted.length)
        await system.close()
      },
    ),
    { numRuns: 150 },
  )
})
