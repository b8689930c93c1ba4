import type { PromiseRule, Recorded } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { interpret } from './interpret.ts'
import { checkedModel } from './testing/checked-model.ts'

const DAY = 86_400_000
const TYPES = ['A', 'B', 'C'] as const
const events = TYPES.map((type) => `event ${type} { k: Text? }`).join('\n')

function rulesOf(...rules: readonly string[]): readonly PromiseRule[] {
  const text = `${events}\npromise "All is well" { ${rules.join('\n')} }`
  return interpret(checkedModel(readStorm([{ name: 'a.storm', text }]))).promises ?? []
}

function ruleOf(text: string): PromiseRule {
  const [rule] = rulesOf(text)
  if (!rule) throw new Error(`there is no rule in ${text}`)
  return rule
}

interface Happened {
  readonly type: string
  readonly k?: string
  /** Days since the one before. */
  readonly days: number
}

function recorded(log: readonly Happened[]): readonly Recorded[] {
  let at = 0
  return log.map(({ type, k, days }, nth) => {
    at += days * DAY
    const position = nth + 1
    const event = { type, data: { k } }
    const ids = { eventId: `e-${position}`, causationId: 'c', correlationId: 'c' }
    return { event, at, position, aggregate: 'all', key: '', version: position, ...ids }
  })
}

/** What a rule says of a whole log: what broke it, and how much is open at its end. */
function watchAll(rule: PromiseRule, log: readonly Recorded[], until: number) {
  const memories = new Map<string, unknown>()
  const open = new Map<string, number>()
  const broken: (readonly number[])[] = []
  const keep = (key: string, watched: ReturnType<PromiseRule['watch']>): void => {
    // What lies on a shelf is JSON.
    if (watched.memory === undefined) memories.delete(key)
    else memories.set(key, JSON.parse(JSON.stringify(watched.memory)))
    broken.push(...watched.broken)
    open.set(key, watched.openCount ?? 0)
  }
  for (const each of log) {
    if (!rule.on.includes(each.event.type)) continue
    const key = rule.keyOf(each)
    keep(key, rule.watch(memories.get(key), each))
  }
  for (const [key, memory] of [...memories]) {
    const expired = rule.expire?.(memory, until)
    if (expired) keep(key, expired)
  }
  const openCount = [...open.values()].reduce((sum, each) => sum + each, 0)
  return { broken: broken.toSorted(byLast), openCount }
}

function byLast(left: readonly number[], right: readonly number[]): number {
  return (left.at(-1) ?? 0) - (right.at(-1) ?? 0)
}

function brokenBy(rule: string, log: readonly Happened[], until = Number.MAX_SAFE_INTEGER) {
  return watchAll(ruleOf(rule), recorded(log), until)
}

describe('the rules of promises', () => {
  it('[INTERPRET-150] bear the name of their promise and a number, and say what they promise', () => {
    const rules = rulesOf(
      'every A leads to B | C within 36h by k',
      'never A after B until C',
      'at most 2 A per k',
    )
    expect(rules.map(({ name, promise, says }) => ({ name, promise, says }))).toEqual([
      { name: 'All is well, 1', promise: 'All is well', says: 'every A leads to B | C within 36h by k' },
      { name: 'All is well, 2', promise: 'All is well', says: 'never A after B until C' },
      { name: 'All is well, 3', promise: 'All is well', says: 'at most 2 A per k' },
    ])
  })
  it('[INTERPRET-150] have names of their own where two promises have one title, and are left out where an event is not known', () => {
    const text = `${events}
      promise "All is well" { at most 1 A per k  at most 1 Nothing per k  every A leads to B | Nothing }
      promise "All is well" { at most 1 B per k }`
    const { promises } = interpret(readStorm([{ name: 'a.storm', text }]).model)
    expect(promises?.map(({ name }) => name)).toEqual(['All is well, 1', 'All is well, 4'])
  })
})

describe('every A leads to B', () => {
  const rule = 'every A leads to B | C within 2d by k'
  it('[INTERPRET-151] is kept by an outcome at the very end of its time, and not a moment later', () => {
    const kept = [
      { type: 'A', k: '1', days: 0 },
      { type: 'B', k: '1', days: 2 },
    ]
    expect(brokenBy(rule, kept).broken).toEqual([])
    const late = [
      { type: 'A', k: '1', days: 0 },
      { type: 'B', k: '1', days: 2 + 1 / DAY },
    ]
    expect(brokenBy(rule, late).broken).toEqual([[1]])
    const only = [{ type: 'A', k: '1', days: 0 }]
    expect(brokenBy(rule, only, 2 * DAY)).toEqual({ broken: [], openCount: 1 })
    expect(brokenBy(rule, only, 2 * DAY + 1)).toEqual({ broken: [[1]], openCount: 0 })
  })
  it('[INTERPRET-151] without a time is never broken, and open until it is kept', () => {
    const log = [
      { type: 'A', days: 0 },
      { type: 'A', days: 9 },
      { type: 'B', days: 999 },
      { type: 'A', days: 0 },
    ]
    expect(brokenBy('every A leads to B', log)).toEqual({ broken: [], openCount: 1 })
  })
  it('[INTERPRET-154] that is open more than 1,000 times for one key is told of the rest as one', () => {
    const log = Array.from({ length: 1_500 }, () => ({ type: 'A', k: '1', days: 0 }))
    const { broken } = brokenBy(rule, log)
    expect(broken).toHaveLength(1_001)
    expect(broken.at(-1)).toEqual([1_001, 1_500])
    expect(brokenBy(rule, [...log, { type: 'B', k: '1', days: 1 }])).toEqual({ broken: [], openCount: 0 })
    expect(brokenBy(rule, log, 0).openCount).toBe(1_500)
  })
})

describe('what a rule finds out event by event', () => {
  const anyLog = fc.array(
    fc.record({
      type: fc.constantFrom(...TYPES),
      k: fc.constantFrom('1', '2'),
      days: fc.constantFrom(0, 0.5, 1, 2),
    }),
    { maxLength: 25 },
  )
  const type = fc.constantFrom(...TYPES)
  const by = fc.constantFrom('', ' by k')

  it('[INTERPRET-151] is what `leads to` means, also where an event is its own outcome', () => {
    const within = fc.constantFrom(undefined, 1, 2, 3)
    fc.assert(
      fc.property(
        anyLog,
        type,
        fc.uniqueArray(type, { minLength: 1 }),
        within,
        by,
        (log, a, outcomes, days, key) => {
          const text = `every ${a} leads to ${outcomes.join(' | ')}${days ? ` within ${days}d` : ''}${key}`
          const all = recorded(log)
          const until = (all.at(-1)?.at ?? 0) + DAY
          const deadlineOf = ({ at }: Recorded): number => (days ? at + days * DAY : Number.MAX_SAFE_INTEGER)
          const isSame = sameBy(key)
          const unkept = all.filter(
            (one) =>
              one.event.type === a &&
              !all.some(
                (other) =>
                  outcomes.some((outcome) => outcome === other.event.type) &&
                  other.position > one.position &&
                  other.at <= deadlineOf(one) &&
                  isSame(one, other),
              ),
          )
          const broken = unkept.filter((one) => deadlineOf(one) < until).map(({ position }) => [position])
          const openCount = unkept.length - broken.length
          expect(watchAll(ruleOf(text), all, until)).toEqual({ broken, openCount })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('[INTERPRET-152] is what `never after` means, also where an event is named twice', () => {
    const until = fc.option(type, { nil: undefined })
    fc.assert(
      fc.property(anyLog, type, type, until, by, (log, x, y, z, key) => {
        const all = recorded(log)
        const isSame = sameBy(key)
        const isBetween = (one: Recorded, other: Recorded): boolean =>
          all.some(
            (each) =>
              each.event.type === z &&
              isSame(each, one) &&
              each.position > one.position &&
              each.position < other.position,
          )
        const broken = all.flatMap((one) => {
          const before = all.filter(
            (each) =>
              one.event.type === x &&
              each.event.type === y &&
              isSame(each, one) &&
              each.position < one.position &&
              !isBetween(each, one),
          )
          const latest = before.at(-1)
          return latest ? [[latest.position, one.position]] : []
        })
        const text = `never ${x} after ${y}${z ? ` until ${z}` : ''}${key}`
        expect(watchAll(ruleOf(text), all, 0).broken).toEqual(broken)
      }),
      { numRuns: 300 },
    )
  })

  it('[INTERPRET-153] is what `at most` means', () => {
    fc.assert(
      fc.property(anyLog, type, fc.nat(3), (log, a, countMax) => {
        const all = recorded(log)
        const broken = all.flatMap((one, nth) => {
          const same = all
            .slice(0, nth + 1)
            .filter((each) => each.event.type === a && sameBy(' by k')(each, one))
          const isTooMany = one.event.type === a && same.length > countMax
          return isTooMany ? [[...new Set([same[0]?.position ?? 0, one.position])]] : []
        })
        expect(watchAll(ruleOf(`at most ${countMax} ${a} per k`), all, 0).broken).toEqual(broken)
      }),
      { numRuns: 300 },
    )
  })
})

function sameBy(key: string): (left: Recorded, right: Recorded) => boolean {
  const keyOf = ({ event }: Recorded): unknown => Reflect.get(Object(Reflect.get(event, 'data')), 'k')
  return (left, right) => key === '' || keyOf(left) === keyOf(right)
}
