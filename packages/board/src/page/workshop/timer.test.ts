import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addMinute,
  isOver,
  leftOf,
  MINUTE_MS,
  newTimer,
  pauseTimer,
  readTimer,
  startTimer,
  type Timer,
  timerText,
} from './timer.ts'

const NOW = 1_000_000

it('[BOARD-82] a timer waits, runs, is stopped and goes on with what is left', () => {
  const waiting = newTimer(5)
  expect(leftOf(waiting, NOW + 99_999)).toBe(5 * MINUTE_MS)
  const running = startTimer(waiting, NOW)
  expect(leftOf(running, NOW + 60_000)).toBe(4 * MINUTE_MS)
  const stopped = pauseTimer(running, NOW + 60_000)
  expect(leftOf(stopped, NOW + 10 * MINUTE_MS)).toBe(4 * MINUTE_MS)
  expect(leftOf(startTimer(stopped, NOW), NOW)).toBe(4 * MINUTE_MS)
})

it('[BOARD-82] to start what runs changes nothing, and what is over begins anew', () => {
  const running = startTimer(newTimer(1), NOW)
  expect(startTimer(running, NOW + 1_000)).toBe(running)
  expect(isOver(running, NOW + MINUTE_MS - 1)).toBe(false)
  expect(isOver(running, NOW + MINUTE_MS)).toBe(true)
  expect(leftOf(startTimer(running, NOW + 2 * MINUTE_MS), NOW + 2 * MINUTE_MS)).toBe(MINUTE_MS)
})

it('[BOARD-82] a minute more is a minute more, also of what is over', () => {
  const running = startTimer(newTimer(1), NOW)
  expect(leftOf(addMinute(running, NOW), NOW)).toBe(2 * MINUTE_MS)
  expect(leftOf(addMinute(running, NOW + 5 * MINUTE_MS), NOW + 5 * MINUTE_MS)).toBe(MINUTE_MS)
  expect(addMinute(newTimer(3), NOW)).toEqual(newTimer(4))
})

it('[BOARD-82] the time that is left is told in minutes and seconds, and 0:00 is the end', () => {
  expect([0, 1, 1_000, 59_001, 60_000, 61_000, 3_600_000].map(timerText)).toEqual([
    '0:00',
    '0:01',
    '0:01',
    '1:00',
    '1:00',
    '1:01',
    '60:00',
  ])
})

it('[BOARD-82] whatever is done with a timer, what is written down is read as the same again', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(startTimer, pauseTimer, addMinute), fc.nat(600_000)))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), steps, (minutes, changes) => {
      let timer: Timer = newTimer(minutes)
      let now = NOW
      for (const [change, ms] of changes) {
        now += ms
        timer = change(timer, now)
        expect(readTimer(JSON.parse(JSON.stringify(timer)))).toEqual(timer)
        expect(leftOf(timer, now)).toBeGreaterThanOrEqual(0)
      }
    }),
  )
  for (const broken of [undefined, null, 'x', {}, { kind: 'running', endsAt: 'soon', lengthMs: 1 }]) {
    expect(readTimer(broken)).toBeUndefined()
  }
  expect(readTimer({ kind: 'paused', leftMs: -1, lengthMs: 60_000 })).toBeUndefined()
  expect(readTimer({ kind: 'running', endsAt: 1, lengthMs: Number.POSITIVE_INFINITY })).toBeUndefined()
})
