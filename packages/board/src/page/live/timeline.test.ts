import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { playedFrom, playedOn, positionOn, STEP_MS, slidTo, type Timeline } from './timeline.ts'

const timelines = fc
  .tuple(fc.nat(100_000), fc.nat(100_000), fc.option(fc.nat(200_000), { nil: undefined }))
  .map(([first, length, at]): Timeline => ({ first, last: first + length, at }))

describe('the slider', () => {
  it('[BOARD-104] stays within what is remembered, and at its end with what comes', () => {
    fc.assert(
      fc.property(timelines, fc.nat(300_000), (timeline, position) => {
        const slid = slidTo(timeline, position)
        expect(positionOn(slid)).toBeGreaterThanOrEqual(timeline.first)
        expect(positionOn(slid)).toBeLessThanOrEqual(timeline.last)
        expect(slid.at === undefined).toBe(position >= timeline.last)
      }),
    )
  })
  it('[BOARD-104] plays forward event by event at least, to the end in twenty seconds', () => {
    fc.assert(
      fc.property(timelines, (timeline) => {
        let now = playedFrom(timeline)
        let steps = 0
        while (now.at !== undefined) {
          const next = playedOn(now)
          expect(positionOn(next)).toBeGreaterThan(positionOn(now))
          now = next
          steps += 1
        }
        expect(steps * STEP_MS).toBeLessThanOrEqual(20_000 + STEP_MS)
      }),
    )
  })
})
