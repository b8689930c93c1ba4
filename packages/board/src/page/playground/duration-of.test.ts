import { describe, expect, it } from 'vitest'
import { durationOf } from './duration-of.ts'

describe('lengths of time', () => {
  it.each([
    ['3 days', 'P3D'],
    ['24h', 'PT24H'],
    ['90 minutes', 'PT90M'],
    ['90 min', 'PT90M'],
    ['1 month', 'P1M'],
    ['2 weeks', 'P2W'],
    ['1 Year', 'P1Y'],
    ['30s', 'PT30S'],
    ['P1DT2H', 'P1DT2H'],
  ])('[BOARD-111] %j is %s', (text, expected) => expect(durationOf(text)).toBe(expected))
  it.each(['', '3', 'days', '3 moons', '1.5 h', 'P', '-3 days'])('[BOARD-111] %j is none', (text) =>
    expect(durationOf(text)).toBeUndefined(),
  )
})
