import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comesRound, nextMoment } from './schedule.ts'

type Schedule = Parameters<typeof nextMoment>[0]

const DAY = 86_400_000
const QUARTER = 900_000
const months = (count: number) => ({ months: count, ms: 0 })
const days = (count: number) => ({ months: 0, ms: count * DAY })

/** The first moments of a schedule, as ISO times. */
function moments(
  schedule: Schedule,
  { from, count }: { readonly from: string; readonly count: number },
): string[] {
  const startedAt = Date.parse(from)
  const found: string[] = []
  for (let after = startedAt; found.length < count; ) {
    after = nextMoment(schedule, { after, startedAt })
    found.push(new Date(after).toISOString().replace(':00.000Z', 'Z'))
  }
  return found
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** `2026-03-29 02:30`, as the clocks of a zone show it. */
function shownIn(zone: string, at: number): string {
  const format =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  clocks.set(zone, format)
  return format.format(at)
}

describe('every …', () => {
  it('[INTERPRET-43] counts from the start', () => {
    expect(
      moments({ every: { months: 0, ms: 300_000 } }, { from: '2026-01-01T00:01:00Z', count: 3 }),
    ).toEqual(['2026-01-01T00:06Z', '2026-01-01T00:11Z', '2026-01-01T00:16Z'])
    expect(moments({ every: days(7) }, { from: '2026-01-01T08:00:00Z', count: 2 })).toEqual([
      '2026-01-08T08:00Z',
      '2026-01-15T08:00Z',
    ])
  })

  it('[INTERPRET-44] a month on the 31st falls on the last day of a shorter month, and comes back to the 31st', () => {
    expect(moments({ every: months(1) }, { from: '2026-01-31T09:00:00Z', count: 4 })).toEqual([
      '2026-02-28T09:00Z',
      '2026-03-31T09:00Z',
      '2026-04-30T09:00Z',
      '2026-05-31T09:00Z',
    ])
    expect(moments({ every: months(12) }, { from: '2024-02-29T00:00:00Z', count: 4 })).toEqual([
      '2025-02-28T00:00Z',
      '2026-02-28T00:00Z',
      '2027-02-28T00:00Z',
      '2028-02-29T00:00Z',
    ])
  })

  it('[INTERPRET-43] the next moment is found at once, however many have passed', () => {
    const startedAt = Date.UTC(2026, 0, 1)
    const far = startedAt + 50 * 365 * DAY
    expect(nextMoment({ every: { months: 0, ms: 1000 } }, { after: far, startedAt })).toBe(far + 1000)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.nat(1200), fc.nat(DAY), (count, passed, ms) => {
        const schedule = { every: months(count) }
        const after = startedAt + passed * 30 * DAY + ms
        const next = nextMoment(schedule, { after, startedAt })
        expect(next).toBeGreaterThan(after)
        const date = new Date(next)
        const total = (date.getUTCFullYear() - 2026) * 12 + date.getUTCMonth()
        expect([total % count, date.getUTCDate()]).toEqual([0, 1])
        expect(next - after).toBeLessThanOrEqual(31 * count * DAY)
      }),
    )
  })

  it('[INTERPRET-46] a schedule without a length, or with an hour and no whole days, never comes round', () => {
    const at = { hour: 6, minute: 0, zone: 'UTC' }
    expect(comesRound({ every: { months: 0, ms: 0 } })).toBe(false)
    expect(comesRound({ every: { months: 0, ms: 3_600_000 }, at })).toBe(false)
    expect(comesRound({ every: { months: 0, ms: 3_600_000 } })).toBe(true)
    expect(comesRound({ every: months(1), at })).toBe(true)
  })
})

describe('every … at', () => {
  const at = (hour: number, minute: number, zone = 'UTC') => ({ hour, minute, zone })

  it('[INTERPRET-45] the first is the first such hour after the start, and the others follow', () => {
    const schedule = { every: days(1), at: at(6, 0) }
    expect(moments(schedule, { from: '2026-01-01T05:59:00Z', count: 2 })).toEqual([
      '2026-01-01T06:00Z',
      '2026-01-02T06:00Z',
    ])
    expect(moments(schedule, { from: '2026-01-01T06:00:00Z', count: 1 })).toEqual(['2026-01-02T06:00Z'])
    expect(moments({ every: months(1), at: at(6, 0) }, { from: '2026-01-30T07:00:00Z', count: 3 })).toEqual([
      '2026-01-31T06:00Z',
      '2026-02-28T06:00Z',
      '2026-03-31T06:00Z',
    ])
  })

  it('[INTERPRET-45] the clocks of the zone count, on both sides of summer time', () => {
    const zurich = (hour: number, minute: number) => ({
      every: days(1),
      at: at(hour, minute, 'Europe/Zurich'),
    })
    expect(moments(zurich(6, 0), { from: '2026-03-27T12:00:00Z', count: 3 })).toEqual([
      '2026-03-28T05:00Z',
      '2026-03-29T04:00Z',
      '2026-03-30T04:00Z',
    ])
    // Late in the evening, a day of 23 hours must not be skipped.
    expect(moments(zurich(23, 30), { from: '2026-03-28T12:00:00Z', count: 3 })).toEqual([
      '2026-03-28T22:30Z',
      '2026-03-29T21:30Z',
      '2026-03-30T21:30Z',
    ])
    // Early in the morning, a day of 25 hours must not come twice.
    expect(moments(zurich(0, 30), { from: '2026-10-24T12:00:00Z', count: 3 })).toEqual([
      '2026-10-24T22:30Z',
      '2026-10-25T23:30Z',
      '2026-10-26T23:30Z',
    ])
  })

  it('[INTERPRET-45] an hour that is skipped comes as late as the clocks jump; one that comes twice comes first', () => {
    const zurich = { every: days(1), at: at(2, 30, 'Europe/Zurich') }
    expect(moments(zurich, { from: '2026-03-28T12:00:00Z', count: 2 })).toEqual([
      '2026-03-29T01:30Z',
      '2026-03-30T00:30Z',
    ])
    expect(moments(zurich, { from: '2026-10-24T12:00:00Z', count: 2 })).toEqual([
      '2026-10-25T00:30Z',
      '2026-10-26T01:30Z',
    ])
  })

  it('[INTERPRET-45] a month counts on the calendar of the zone', () => {
    const first = { every: months(1), at: at(0, 30, 'Europe/Zurich') }
    expect(moments(first, { from: '2026-02-28T12:00:00Z', count: 3 })).toEqual([
      '2026-02-28T23:30Z',
      '2026-03-31T22:30Z',
      '2026-04-30T22:30Z',
    ])
  })

  it('[INTERPRET-45] it comes once on each day of the zone, when its clocks show the hour', () => {
    const zones = fc.constantFrom(
      'Europe/Zurich',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'UTC',
    )
    const start = fc.integer({ min: Date.UTC(2020, 0, 1) / QUARTER, max: Date.UTC(2030, 0, 1) / QUARTER })
    fc.assert(
      fc.property(
        zones,
        start,
        fc.nat(23),
        fc.constantFrom(0, 15, 30, 45),
        (zone, quarters, hour, minute) => {
          const startedAt = quarters * QUARTER
          const wanted = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
          const byDay = new Map<string, number>()
          for (let time = startedAt + QUARTER; byDay.size < 4; time += QUARTER) {
            const [day = '', clock] = shownIn(zone, time).split(' ')
            if (clock === wanted && !byDay.has(day)) byDay.set(day, time)
          }
          let after = startedAt
          const found: number[] = []
          for (let count = 0; count < 4; count += 1) {
            after = nextMoment({ every: days(1), at: at(hour, minute, zone) }, { after, startedAt })
            found.push(after)
          }
          const skipped = found.filter((time) => shownIn(zone, time).split(' ')[1] !== wanted)
          expect(found.filter((time) => !skipped.includes(time))).toEqual(
            [...byDay.values()].slice(0, 4 - skipped.length),
          )
          expect(skipped.length).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 60 },
    )
  })
})
