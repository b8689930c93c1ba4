import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { claimOf } from './claim-of.ts'
import { judgeCondition } from './judge-condition.ts'
import { withoutLets } from './without-lets.ts'

const FIELDS = `a: Int  b: Int  c: Int  d: Decimal  e: Decimal  o: Int?
  s: red | green | blue  u: red | green | blue  m: (red | green | blue)?  f: Bool
  t: Text  id: Id  day: Date  time: Time  long: Duration
  price: Money  xs: [Int]  names: [Text]  facing: Direction`

/** What is certain of the last of some conditions, where those before it hold. */
function judged(...conditions: readonly string[]): 'never' | 'always' | 'unknown' {
  const text = `enum Direction { North, East, South, West }
value Money { cents: Int, currency: Text }
function half(n: Int): Int = n div 2
command C { ${FIELDS}
  let left = 3 - a
  let more = left + 1
  ${conditions.map((condition) => `requires ${condition}`).join('\n  ')}
}`
  const { model, findings } = readStorm([{ name: 'a.storm', text }])
  if (findings.length > 0) throw new Error(findings[0]?.message)
  const index = indexModel(model)
  const command = model.elements.find((element) => element.kind === 'command')
  const clauses = command?.clauses ?? []
  const lets = clauses.filter((clause) => clause.kind === 'let')
  const written = clauses.flatMap((clause) =>
    clause.kind === 'requires' ? [withoutLets(clause.condition, lets)] : [],
  )
  const last = written.at(-1)
  if (!last) throw new Error('there is no condition')
  const assumptions = written.slice(0, -1).map((condition) => ({ claim: claimOf(index, condition, true) }))
  return judgeCondition(index, last, assumptions)?.verdict ?? 'unknown'
}

describe('numbers', () => {
  it.each([
    ['a > 2 and a < 3', 'never'],
    ['a > 2 and a < 4', 'unknown'],
    ['d > 2 and d < 3', 'unknown'],
    ['d > 2 and d <= 2', 'never'],
    ['d < 0.1 and d > 0.0999999999999999999999', 'unknown'],
    ['d <= 0.1 and d >= 0.1000000000000000000001', 'never'],
    ['a > 2.5 and a < 3', 'never'],
    ['a >= 3 or a < 3', 'always'],
    ['a > 3 or a < 3', 'unknown'],
    ['a >= 1 and a <= 2 and a != 1 and a != 2', 'never'],
    ['a >= 1 and a <= 3 and a != 1 and a != 3', 'unknown'],
    ['a == a', 'always'],
    ['a < a', 'never'],
    ['a < b and b < a', 'never'],
    ['a < b and b < c and c < a + 2', 'never'],
    ['a < b and b < c and c < a + 3', 'unknown'],
    ['d < e and e < d + 1', 'unknown'],
    ['a + 1 > a', 'always'],
    ['a + b > 10 and b + a < 5', 'never'],
    ['2 * a > 10 and a < 3', 'unknown'],
    ['a - b > 0 and b >= a', 'never'],
    ['a mod 7 > 6', 'never'],
    ['a mod 7 >= 6', 'unknown'],
    ['time < "2026-01-01T00:00:00Z" and time > "2026-01-02T00:00:00+01:00"', 'never'],
    ['price.cents > 0 and price.cents < 1', 'never'],
    ['-a > 0 and a > 0', 'never'],
  ])('[CHECK-76] %s: %s', (condition, verdict) => {
    expect(judged(condition)).toBe(verdict)
  })
})

describe('what has an order or not', () => {
  it.each([
    ['day > "2026-02-01" and day < "2026-01-31"', 'never'],
    ['day >= "2026-02-01" or day <= "2026-02-28"', 'always'],
    ['t == "a" and t == "b"', 'never'],
    ['t < "b" and t > "c"', 'never'],
    ['id == "1" and id == "2"', 'never'],
    ['id != "1" or id != "2"', 'always'],
    ['long <= 29d and long >= 1 month', 'never'],
    ['long <= 31d and long >= 1 month', 'unknown'],
    ['price == price', 'always'],
    ['xs != xs', 'never'],
  ])('[CHECK-77] %s: %s', (condition, verdict) => {
    expect(judged(condition)).toBe(verdict)
  })
})

describe('words and conditions', () => {
  it.each([
    ['s == red and s == blue', 'never'],
    ['s == red or s == green or s == blue', 'always'],
    ['s != red and s != green and s != blue', 'never'],
    ['s != red and s != green', 'unknown'],
    ['s == u and s == red and u != red', 'never'],
    ['s != u and s == red and u == red', 'never'],
    ['m == red and m is missing', 'never'],
    ['m != red', 'unknown'],
    ['m == red or m == green or m == blue or m is missing', 'always'],
    ['m != red and m != green and m != blue', 'unknown'],
    ['facing == North and facing == South', 'never'],
    ['facing == North or facing == East or facing == South or facing == West', 'always'],
    ['[Direction.North, Direction.South] contains facing and facing == East', 'never'],
    ['f and not f', 'never'],
    ['f == (not f)', 'never'],
    ['f == (a > 2) and f and a < 2', 'never'],
    ['o is missing or o is not missing', 'always'],
    ['not (o is missing) and o == missing', 'never'],
    ['(o ?? 0) > 5 and o is missing', 'never'],
    ['(if f then 1 else 2) > 2', 'never'],
    ['(match s { red -> 1, green | blue -> 2 }) == 2 and s == red', 'never'],
    ['match s { red -> false, otherwise -> s == red }', 'never'],
    ['true', 'always'],
    ['false or a != a', 'never'],
  ])('[CHECK-78] %s: %s', (condition, verdict) => {
    expect(judged(condition)).toBe(verdict)
  })
})

describe('lists, calls and lets', () => {
  it.each([
    ['count(xs) < 0', 'never'],
    ['count(xs) >= 0', 'always'],
    ['count(xs) == 0 and xs contains 3', 'never'],
    ['count(xs) == 0 and any(xs, x -> x > 1)', 'never'],
    ['any(xs, x -> x > 1) and not any(xs, x -> x > 1)', 'never'],
    ['any(xs, x -> x > 1) and not any(xs, x -> x > 2)', 'unknown'],
    ['[1, 2] contains a and a > 2', 'never'],
    ['[1, a] contains 3 and a < 3', 'never'],
    ['half(a) > 3 and half(a) < 2', 'never'],
    ['half(a) > 3 and half(b) < 2', 'unknown'],
    ['"{a}" == "{a}"', 'always'],
    ['left > 0 and a >= 3', 'never'],
    ['more > 4 and a >= 0', 'never'],
    ['names contains t or not (names contains t)', 'always'],
    ['newId == newId', 'unknown'],
    ['now < now', 'never'],
  ])('[CHECK-79] %s: %s', (condition, verdict) => {
    expect(judged(condition)).toBe(verdict)
  })
})

it('[CHECK-80] what holds above is known below', () => {
  expect(judged('a > 3', 'a > 2')).toBe('always')
  expect(judged('a < 3', 'a > 2')).toBe('never')
  expect(judged('a < 3', 'a > 1')).toBe('unknown')
  expect(judged('o is not missing', 'o > 3', 'o < 2')).toBe('never')
  expect(judged('s == red or s == blue', 's != blue', 's == red')).toBe('always')
})

it('[CHECK-80] from what contradicts itself nothing is concluded', () => {
  expect(judged('a > 3 and a < 3', 'f')).toBe('unknown')
})

it('[CHECK-81] a condition with more alternatives than can be tried is unknown, and costs little', () => {
  const digits = Array.from({ length: 9 }, (_, digit) => `a + ${digit} * b == c`)
  const either = `(${digits.join(' or ')})`
  expect(judged(Array.from({ length: 8 }, () => either).join(' and '))).toBe('unknown')
  const doubling = Array.from({ length: 40 }, () => '== f').reduce((left, right) => `(${left} ${right})`, 'f')
  expect(['always', 'unknown']).toContain(judged(doubling))
})
