import { describe, expect, it } from 'vitest'
import type { EventShape } from './event-shape.ts'
import { type CountSample, countText, ratesBetween, rateText, withSample } from './live-counts.ts'

const shape: EventShape = { type: 'A', beginsCommand: true }

function sample(at: number, count: number): CountSample {
  return { at, counts: new Map([[shape, count]]) }
}

/** The rate behind samples that were taken one after the other. */
function rateAfter(samples: readonly CountSample[]): number {
  let kept: readonly CountSample[] = []
  for (const each of samples) kept = withSample(kept, each)
  const [oldest] = kept
  const newest = kept.at(-1)
  return (oldest && newest && ratesBetween(oldest, newest).get(shape)) ?? 0
}

describe('rates', () => {
  it('[BOARD-105] are those of the last five seconds', () => {
    const steady = Array.from({ length: 60 }, (_, nth) => sample(nth * 250, nth * 25))
    expect(rateAfter(steady)).toBe(100)
  })
  it('[BOARD-105] count a rest before as no time of waiting', () => {
    expect(rateAfter([sample(0, 10), sample(600_000, 20)])).toBe(2)
  })
  it('[BOARD-105] go back to nothing', () => {
    expect(rateAfter([sample(0, 0), sample(250, 50), sample(5_000, 50), sample(5_500, 50)])).toBe(0)
  })
  it('[BOARD-103] keep a bounded number of samples', () => {
    let kept: readonly CountSample[] = []
    for (let nth = 0; nth < 1_000; nth++) kept = withSample(kept, sample(nth * 250, nth))
    expect(kept.length).toBeLessThanOrEqual(22)
  })
})

describe('numbers on stickies', () => {
  it.each([
    [0, '0'],
    [9_999, '9999'],
    [12_345, '12.3k'],
    [999_499, '999k'],
    [4_100_000, '4.1M'],
  ])('[BOARD-102] %i is written as %s', (count, text) => expect(countText(count)).toBe(text))
  it.each([
    [0.01, ''],
    [0.2, '0.2/s'],
    [120.4, '120/s'],
  ])('[BOARD-105] %d a second is written as %j', (rate, text) => expect(rateText(rate)).toBe(text))
})
