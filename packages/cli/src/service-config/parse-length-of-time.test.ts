import { expect, it } from 'vitest'
import { parseLengthOfTime } from './parse-length-of-time.ts'

it.each([
  ['5s', 5_000],
  ['250ms', 250],
  ['90 minutes', 5_400_000],
  ['1 hour', 3_600_000],
  ['2d', 172_800_000],
  ['3 days', 259_200_000],
  ['0s', 0],
])('[CLI-161] %j is %d ms', (text, ms) => {
  expect(parseLengthOfTime(text)).toBe(ms)
})
it.each(['', '5', 's', '1 month', '1w', '1.5s', '-1s', '5 s s', '5seconds', '1e3s', '9999999999s'])(
  '[CLI-161] %j is no length of time here',
  (text) => {
    expect(parseLengthOfTime(text)).toBeUndefined()
  },
)
