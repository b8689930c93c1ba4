import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ClockSample, clockDifference } from './clock-difference.ts'

/** What a browser sees of a server whose clock is ahead, over a way that takes some time each way. */
function sampled(
  at: number,
  { aheadMs, thereMs, backMs }: Record<'aheadMs' | 'thereMs' | 'backMs', number>,
): ClockSample {
  const serverAt = at + thereMs + aheadMs
  return {
    sentAt: at,
    receivedAt: at + thereMs + backMs,
    serverSecondAt: Math.floor(serverAt / 1_000) * 1_000,
  }
}

it('[BOARD-83] the difference of two clocks is known as well as the answers allow', () => {
  const way = fc.nat(200)
  fc.assert(
    fc.property(
      fc.integer({ min: -1e7, max: 1e7 }),
      fc.nat(1_000),
      way,
      way,
      (aheadMs, begin, thereMs, backMs) => {
        const samples = [0, 1, 2, 3, 4].map((nth) => sampled(begin + nth * 230, { aheadMs, thereMs, backMs }))
        expect(Math.abs(clockDifference(samples) - aheadMs)).toBeLessThanOrEqual(115 + thereMs + backMs)
      },
    ),
  )
})

it('[BOARD-83] where no server answers, the clock of the browser counts', () => {
  expect(clockDifference([])).toBe(0)
})

it('[BOARD-83] where a clock was set while it was asked for, the last answer counts', () => {
  const way = { thereMs: 20, backMs: 20 }
  const before = sampled(0, { aheadMs: 60_000, ...way })
  const after = sampled(230, { aheadMs: 0, ...way })
  expect(Math.abs(clockDifference([before, after]))).toBeLessThanOrEqual(540)
  expect(clockDifference([before, after])).toBe(clockDifference([after]))
})
