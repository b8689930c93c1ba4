import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEventTape } from './event-tape.ts'
import { told } from './testing/told.ts'

function tapeOf(types: readonly string[], countMax: number) {
  const tape = createEventTape({ countMax, wholeCountMax: 3 })
  tape.add(types.map((type, nth) => told(nth + 1, type)))
  return tape
}

function counted(counts: ReadonlyMap<{ readonly type: string }, number>): Readonly<Record<string, number>> {
  const byType: Record<string, number> = {}
  for (const [{ type }, count] of counts) byType[type] = (byType[type] ?? 0) + count
  return byType
}

const types = fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: 1, maxLength: 60 })

describe('a tape of events', () => {
  it('[BOARD-104] counts what there was up to any event that is remembered', () => {
    fc.assert(
      fc.property(types, fc.integer({ min: 1, max: 70 }), (all, countMax) => {
        const tape = tapeOf(all, countMax)
        expect(tape.last).toBe(all.length)
        expect(tape.first).toBe(Math.max(1, all.length - countMax + 1))
        for (let at = tape.first; at <= tape.last; at++) {
          const found = counted(tape.countsUpTo(at))
          for (const type of ['A', 'B', 'C']) {
            const expected = all.slice(0, at).filter((each) => each === type).length
            expect(found[type] ?? 0).toBe(expected)
          }
        }
      }),
    )
  })
  it('[BOARD-104] knows where the last events of a type stand, up to any event', () => {
    const tape = tapeOf(['A', 'B', 'A', 'A', 'B'], 10)
    expect(tape.positionsOf('A', { upTo: 3, count: 9 })).toEqual([3, 1])
    expect(tape.positionsOf('A', { upTo: 99, count: 2 })).toEqual([4, 3])
    expect(tape.timeAt(4)).toBe(4_000)
  })
  it('[BOARD-103] keeps no more whole events than it may, and forgets the earliest', () => {
    const tape = tapeOf(['A', 'B', 'A', 'A', 'B'], 4)
    expect([1, 2, 3, 4, 5].map((at) => tape.eventAt(at)?.position)).toEqual([undefined, undefined, 3, 4, 5])
    expect(tape.positionsOf('A', { upTo: 5, count: 9 })).toEqual([4, 3])
    expect(tape.timeAt(1)).toBeUndefined()
  })
  it('[BOARD-103] takes an event once, and is empty when it has been cleared', () => {
    const tape = tapeOf(['A', 'A'], 4)
    tape.add([told(2, 'A')])
    expect(counted(tape.countsUpTo(2))).toEqual({ A: 2 })
    tape.clear()
    expect([tape.first, tape.last, tape.countsUpTo(9).size]).toEqual([0, 0, 0])
  })
  it('[BOARD-104] begins anywhere in a log', () => {
    const tape = createEventTape({ countMax: 3, wholeCountMax: 3 })
    tape.add([5, 6, 7, 8].map((position) => told(position, 'A')))
    expect([tape.first, tape.last]).toEqual([6, 8])
    expect(counted(tape.countsUpTo(6))).toEqual({ A: 2 })
  })
})
