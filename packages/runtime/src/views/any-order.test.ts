import type { Definitions } from '@landfall/kernel'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { open } from '../open-system.ts'
import type { RunningSystem } from '../running-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { Store } from '../store/store.ts'
import { type Add, announced, counters, totals } from '../testing/counters.ts'
import { foldedByHand, rowsOf } from '../testing/folded-by-hand.ts'
import { type MortalStore, mortalStore } from '../testing/mortal-store.ts'
import { type VirtualTime, virtualTime } from '../testing/virtual-time.ts'

/** How the system is opened: with which views, and how they are folded. */
interface Opening {
  readonly times: number
  readonly hasTotals: boolean
  readonly asynchronousViews: readonly string[]
}

const openings: fc.Arbitrary<Opening> = fc
  .record({ times: fc.constantFrom(1, 2), hasTotals: fc.boolean(), isBehind: fc.boolean() })
  .map(({ times, hasTotals, isBehind }) => ({
    times,
    hasTotals,
    asynchronousViews: isBehind && hasTotals ? ['Totals'] : [],
  }))

const steps = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('add' as const),
      amount: fc.constantFrom(0, 1, 2, 13),
      isWaitedFor: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('rebuild' as const), view: fc.constantFrom('All', 'Totals') }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('open again' as const, 'kill' as const),
      opening: openings,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('refuse' as const, 'lose answers' as const, 'be well' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('wait' as const, 'let time pass' as const) }) },
)

function viewsOf({ times, hasTotals }: Opening) {
  const shown = totals({ definition: `times ${times}`, times })
  const all = totals({ name: 'All', definition: 'all', on: ['Added', 'Announced'] })
  return hasTotals ? [shown, all] : [all]
}

function definitionsOf(opening: Opening): Definitions {
  return counters(viewsOf(opening), opening.hasTotals ? [announced] : [])
}

/** A system on a store, either of which may be replaced by another. */
interface Stage {
  readonly store: Store
  readonly time: VirtualTime
  mortal: MortalStore
  opening: Opening
  system: RunningSystem
}

async function openOn(stage: Pick<Stage, 'store' | 'time'>, opening: Opening): Promise<Stage> {
  const { store, time } = stage
  const mortal = mortalStore(store)
  const { asynchronousViews } = opening
  const limits = { pageEventCount: 2 }
  const system = await open({
    definitions: definitionsOf(opening),
    store: mortal,
    time,
    limits,
    asynchronousViews,
  })
  return { store, time, mortal, opening, system }
}

async function take(
  stage: Stage,
  step: typeof steps extends fc.Arbitrary<infer Step> ? Step : never,
  nth: number,
): Promise<Stage> {
  const { mortal, system, time } = stage
  switch (step.do) {
    case 'add': {
      const sending = system.send<Add>({ type: 'Add', counter: `c${nth % 3}`, amount: step.amount })
      if (step.isWaitedFor) await sending
      return stage
    }
    case 'rebuild':
      // It may be killed or closed on the way, or not be there.
      system.rebuild(step.view).catch(() => {})
      return stage
    case 'open again':
      mortal.refuses = () => false
      mortal.losesAnswers = false
      await system.close()
      return openOn(stage, step.opening)
    case 'kill':
      mortal.kill()
      return openOn(stage, step.opening)
    case 'refuse':
      mortal.refuses = () => true
      return stage
    case 'lose answers':
      mortal.losesAnswers = true
      return stage
    case 'be well':
      mortal.refuses = () => false
      mortal.losesAnswers = false
      return stage
    case 'wait':
      await system.quiet()
      return stage
    case 'let time pass':
      await time.moveTo(time.now() + 1_000, system.quiet)
      return stage
  }
}

it('[RUN-7] a view is the fold of its log, whatever is done meanwhile and in whichever order', async () => {
  await fc.assert(
    fc.asyncProperty(openings, fc.array(steps, { maxLength: 40 }), async (opening, all) => {
      let stage = await openOn({ store: memoryStore(), time: virtualTime() }, opening)
      for (const [nth, step] of all.entries()) stage = await take(stage, step, nth)
      stage = await take(stage, { do: 'kill', opening: { ...stage.opening, hasTotals: true } }, 0)
      const { store, system } = stage
      await system.quiet()
      const letters = await system.deadLetters()
      for (const view of viewsOf(stage.opening)) {
        const rows = await rowsOf(system, view.name)
        expect(rows).toEqual(await foldedByHand(store, view))
        const parked = letters.flatMap(({ work }) =>
          work.kind === 'view' && work.view === view.name ? [work.position] : [],
        )
        expect(parked.toSorted()).toEqual((await notTaken(store, view.on)).toSorted())
      }
      await system.close()
    }),
    { numRuns: 300 },
  )
})

/** Positions of what no view here can take. */
async function notTaken(store: Store, on: readonly string[]): Promise<readonly number[]> {
  const log = await store.readLog({ afterPosition: 0, limit: store.lastPosition })
  return log.flatMap(({ event, position }) =>
    on.includes(event.type) && Reflect.get(event, 'amount') === 13 ? [position] : [],
  )
}
