import { interpret } from '@landfall/interpret'
import { countingIds } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { open } from '../open-system.ts'
import { memoryStore } from '../store/memory-store.ts'
import type { Store } from '../store/store.ts'
import { keptStore } from '../testing/kept-store.ts'
import { virtualTime } from '../testing/virtual-time.ts'

/** Its state has all that JSON could lose: what is missing, in fields and in lists, values within values, big decimals. */
const storm = `
aggregate Album {
  key albumId: Id
  state { stickers: [Sticker] = [], notes: [Text?] = [], last: Text?, best: Sticker?, weight: Decimal = 0 }
  command Begin creates { -> Begun }
  event Begun
  command Paste { place: Text, note: Text?, weighs: Decimal
    -> Pasted {
      blankCount: count(filter(notes, each -> each is missing)),
      isFirst: best is missing,
      before: last,
      weightBefore: weight,
      seen: stickers
    }
  }
  event Pasted {
    place: Text, note: Text?, weighs: Decimal, blankCount: Int, isFirst: Bool, before: Text?, weightBefore: Decimal,
    seen: [Sticker]
  } sets {
    stickers: if count(stickers) > 3 then [] else stickers + [{ place, note }],
    notes: notes + [note],
    last: note,
    best: { place, note },
    weight: weight + weighs
  }
}
value Sticker { place: Text, note: Text? }
`
const read = readStorm([{ name: 'a.storm', text: storm }])
const definitions = interpret(read.model)

const step = fc.record({
  albumId: fc.constantFrom('a', 'b'),
  place: fc.constantFrom('left', 'right'),
  weighs: fc.constantFrom('0.1', '12345678901234567890.5'),
  note: fc.option(fc.constant('n'), { nil: undefined }),
})

type Sent = { readonly type: string; readonly data: object }

async function send(store: Store, commands: readonly Sent[], snapshotVersionCount: number): Promise<void> {
  const options = { definitions, store, ids: countingIds(), time: virtualTime() }
  const system = await open({ ...options, limits: { snapshotVersionCount } })
  for (const command of commands) expect(await system.send(command)).toMatchObject({ kind: 'recorded' })
  await system.close()
}

it('[RUN-45] a storm decides the same with kept states, read again for each command, as in one run without', async () => {
  expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 12 }),
      fc.integer({ min: 1, max: 3 }),
      async (steps, count) => {
        const broken = keptStore(memoryStore())
        const whole = keptStore(memoryStore())
        const commands = [
          ...['a', 'b'].map((albumId) => ({ type: 'Begin', data: { albumId } })),
          ...steps.map((data) => ({ type: 'Paste', data })),
        ]
        for (const each of commands) await send(broken, [each], count)
        await send(whole, commands, 0)
        const [left, right] = [broken, whole].map((store) => store.readLog({ afterPosition: 0, limit: 100 }))
        const events = (log: Awaited<typeof left>) => log?.map(({ event, version }) => ({ event, version }))
        expect(JSON.stringify(events(await left))).toBe(JSON.stringify(events(await right)))
        const isKept = steps.filter(({ albumId }) => albumId === 'a').length + 1 >= count
        expect((await broken.readRecord('snapshot', 'Album', 'a')) !== undefined).toBe(isKept)
      },
    ),
    { numRuns: 40 },
  )
})
