import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkedModel } from './testing/checked-model.ts'
import { functionOf } from './testing/function-of.ts'

const TYPES = ['Int', 'Decimal', 'Text', 'Time', 'Date', 'Duration'] as const
const OPERATORS = { less: '<', atMost: '<=', more: '>', atLeast: '>=', same: '==', other: '!=' } as const
type Name = keyof typeof OPERATORS

const text = `
  value Point { x: Int, y: Int? }
  enum Suit { hearts, spades }
  ${TYPES.flatMap((type) => Object.entries(OPERATORS).map(([name, sign]) => `function ${name}${type}(a: ${type}, b: ${type}): Bool = a ${sign} b`)).join('\n')}
  function samePoint(a: Point, b: Point): Bool = a == b
  function otherPoint(a: Point, b: Point): Bool = a != b
  function samePoints(a: [Point], b: [Point]): Bool = a == b
  function sameSuit(a: Suit?, b: Suit): Bool = a == b
  function sameBool(a: Bool, b: Bool): Bool = a == b
  function hasPoint(list: [Point], one: Point): Bool = list contains one
  function hasInt(list: [Int], one: Int): Bool = list contains one
  function hasText(all: Text, part: Text): Bool = all contains part
  function joined(a: [Point], b: [Point]): [Point] = a + b
  function without(a: [Point], b: [Point]): [Point] = a - b
  function counted(list: [Int]): Int = count(list)
  function firstOf(list: [Int]): Int = first(list) ?? -1
  function lastOf(list: [Int]): Int = last(list) ?? -1
  function anyBig(list: [Int]): Bool = any(list, item -> item > 10)
  function allBig(list: [Int]): Bool = all(list, item -> item > 10)
  function big(list: [Int]): [Int] = filter(list, item -> item > 10)
  function doubled(list: [Int]): [Int] = map(list, item -> item + item)
`
const model = checkedModel(readStorm([{ name: 'comparisons.storm', text }]))
const compare = (name: Name, type: string, a: unknown, b: unknown) =>
  functionOf(model, `${name}${type}`)(a, b)

type Point = { readonly x: number; readonly y?: number | undefined }
const y = fc.option(fc.nat(2), { nil: undefined })
const point: fc.Arbitrary<Point> = fc.record({ x: fc.nat(2), y }, { requiredKeys: ['x'] })
const samePoint = (a: Point, b: Point) => a.x === b.x && a.y === b.y

const span = fc.record({
  months: fc.integer({ min: -3, max: 3 }),
  ms: fc.integer({ min: -3, max: 3 }).map((count) => count * 30 * 86_400_000),
})
const decimal = fc.tuple(fc.integer({ min: -99, max: 99 }), fc.nat(2)).map(([n, scale]) => {
  const parts = (n / 10 ** scale).toFixed(scale)
  return scale === 0 ? parts.replace(/^-0$/, '0') : parts.replace(/\.?0+$/, '').replace(/^-0$/, '0')
})
const VALUES: Readonly<Record<(typeof TYPES)[number], fc.Arbitrary<unknown>>> = {
  Int: fc.integer({ min: -9, max: 9 }),
  Decimal: decimal,
  Text: fc.string({ maxLength: 3 }),
  Time: fc.integer({ min: -9, max: 9 }),
  Date: fc.constantFrom('2026-01-31', '2026-02-01', '0999-12-31'),
  Duration: span,
}

describe.each(TYPES)('%s', (type) => {
  it('[INTERPRET-5] is totally ordered, and what is neither less nor more is equal', () => {
    fc.assert(
      fc.property(VALUES[type], VALUES[type], VALUES[type], (a, b, c) => {
        const facts = [compare('less', type, a, b), compare('same', type, a, b), compare('more', type, a, b)]
        expect(facts.filter(Boolean)).toHaveLength(1)
        expect(compare('atMost', type, a, b)).toBe(facts[0] || facts[1])
        expect(compare('atLeast', type, a, b)).toBe(facts[1] || facts[2])
        expect(compare('other', type, a, b)).toBe(!facts[1])
        expect(compare('more', type, b, a)).toBe(facts[0])
        if (facts[0] && compare('less', type, b, c)) expect(compare('less', type, a, c)).toBe(true)
      }),
    )
  })
})

describe('lengths of time', () => {
  it('[INTERPRET-5] a month counts as 30 days, and is not the same as 30 days', () => {
    const [month, days] = [
      { months: 1, ms: 0 },
      { months: 0, ms: 30 * 86_400_000 },
    ]
    expect(compare('less', 'Duration', month, { months: 0, ms: days.ms + 1 })).toBe(true)
    expect(compare('more', 'Duration', month, { months: 0, ms: days.ms - 1 })).toBe(true)
    expect(compare('same', 'Duration', month, days)).toBe(false)
    expect(compare('less', 'Duration', days, month)).toBe(true)
  })
})

describe('equality', () => {
  it('[INTERPRET-5] values and lists are equal by content; a missing field is like an absent one', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        expect(functionOf(model, 'samePoint')(a, b)).toBe(samePoint(a, b))
        expect(functionOf(model, 'otherPoint')(a, b)).toBe(!samePoint(a, b))
        expect(functionOf(model, 'samePoints')([a], [b])).toBe(samePoint(a, b))
        expect(functionOf(model, 'samePoints')([a], [a, b])).toBe(false)
      }),
    )
    expect(functionOf(model, 'sameSuit')(undefined, 'hearts')).toBe(false)
    expect(functionOf(model, 'sameSuit')('hearts', 'hearts')).toBe(true)
    expect(functionOf(model, 'sameBool')(false, true)).toBe(false)
  })

  it('[INTERPRET-6] `+` joins lists, `-` takes out all that are equal, `contains` looks by content', () => {
    fc.assert(
      fc.property(fc.array(point), fc.array(point, { maxLength: 2 }), point, (a, b, one) => {
        expect(functionOf(model, 'joined')(a, b)).toEqual([...a, ...b])
        const left = a.filter((item) => !b.some((other) => samePoint(item, other)))
        expect(functionOf(model, 'without')(a, b)).toEqual(left)
        expect(functionOf(model, 'hasPoint')(a, one)).toBe(a.some((item) => samePoint(item, one)))
      }),
    )
    fc.assert(
      fc.property(fc.array(fc.nat(5)), fc.nat(5), (list, one) => {
        expect(functionOf(model, 'hasInt')(list, one)).toBe(list.includes(one))
      }),
    )
    expect(functionOf(model, 'hasText')('subscription', 'script')).toBe(true)
    expect(functionOf(model, 'hasText')('subscription', 'Script')).toBe(false)
  })

  it('[INTERPRET-6] lists are counted, filtered and mapped', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), (list) => {
        const isBig = (item: number): boolean => item > 10
        expect(functionOf(model, 'counted')(list)).toBe(list.length)
        expect(functionOf(model, 'firstOf')(list)).toBe(list[0] ?? -1)
        expect(functionOf(model, 'lastOf')(list)).toBe(list.at(-1) ?? -1)
        expect(functionOf(model, 'anyBig')(list)).toBe(list.some(isBig))
        expect(functionOf(model, 'allBig')(list)).toBe(list.every(isBig))
        expect(functionOf(model, 'big')(list)).toEqual(list.filter(isBig))
        expect(functionOf(model, 'doubled')(list)).toEqual(list.map((item) => 2 * item))
      }),
    )
  })
})
