import type { Expression } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { printExpression } from './print-expression.ts'
import { readStorm } from './read-storm.ts'

const STORM = `enum Direction { N, S }
value Point { x: Int, y: Int }
function half(of: Int): Int = of div 2
function shift(by: Point, times: Int): Point = by
aggregate A {
  key id: Id
  state {
    p: Bool, q: Bool, i: Int, j: Int, d: Decimal, e: Decimal?, t: Text, u: Text?, list: [Int], points: [Point],
    facing: Direction, at: Time, day: Date, wait: Duration, point: Point, state: Int
  }
  command C {
    state: Int
    let result = EXPRESSION
  }
}
`

/** The expression read behind a `let`, where nothing says which type is wanted. */
function readOpen(source: string): Expression {
  const { model, findings } = readStorm([
    { name: 'a.storm', text: STORM.replace('EXPRESSION', () => source) },
  ])
  expect(findings.map(({ message }) => message)).toEqual([])
  const command = model.elements.find((element) => element.kind === 'command')
  const clause = command?.clauses[0]
  if (clause?.kind !== 'let') throw new Error('this should be a let')
  return clause.value
}

function reprinted(source: string): string {
  return printExpression(readOpen(source), 'open')
}

describe('printExpression', () => {
  it.each([
    'p and q or not p',
    'p and (q or p)',
    '(p or q) and p',
    'not (p and q)',
    'not p',
    'not (half(i) > 1)',
    'i - (j - i)',
    'i - j - i',
    'i * (j + i) mod 2',
    'i * j mod 2 div i',
    '-(i + j)',
    '--i',
    '-point.x',
    'i + 1 == j * 2',
    'p == (q == p)',
    'p == q == p',
    'u is missing',
    'u is not missing and t contains "a"',
    '(u is missing) == p',
    'u ?? u ?? t',
    '(e ?? 1) + d',
    'e ?? d + 1',
    '(if p then i else j) + 1',
    'if p then i else j + 1',
    'if if p then q else p then i else j',
    'match facing { N -> 1, S -> 2 }',
    '(match facing { N -> 1, S -> -2 }) * 2',
    'match i { -1 | 0 -> "none", otherwise -> "some" }',
    '{ x: i, y: 2 }.x',
    'list + [i] - []',
    'list contains i + 1',
    'count(points) + sum(points, point -> point.x * i)',
    'filter(list, i -> i > 1 and not (i == 2))',
    'shift({ x: 1, y: -2 }, 3).x',
    'first(list) ?? 0',
    'divide(d, 3, 2)',
    '"a {i + 1} \\{b} \\"c\\" \\\\ \\n{point.x}"',
    'at + 24h - 1 month',
    'wait * 2 + 90s',
    'state + state.state',
    'command.state',
    'now',
    'p == true',
  ])('[LANG-29] %s has the parentheses it needs already', (source) => {
    expect(reprinted(source).replaceAll('1d', '24h')).toBe(source)
  })

  it.each([
    ['((p)) and ((q) and p)', 'p and (q and p)'],
    ['(i * j) + (i)', 'i * j + i'],
    ['not p == q', 'not (p == q)'],
    ['not u is missing', 'not (u is missing)'],
    ['u ?? (u ?? t)', 'u ?? u ?? t'],
    ['(u ?? u) ?? t', '(u ?? u) ?? t'],
    ['(if p then (i) else (j))', 'if p then i else j'],
    ['-(i)', '-i'],
    ['(p == q) == p', 'p == q == p'],
    ['{x:i,y:j}', '{ x: i, y: j }'],
    ['{ i: i, j }', '{ i, j }'],
    ['90m + 3600s + 86400s + 1500ms + 7 days + 24 months', '90m + 1h + 1d + 1500ms + 7d + 2 years'],
  ])('[LANG-29] %s becomes %s', (source, printed) => {
    expect(reprinted(source)).toBe(printed)
  })

  it.each([
    ['Direction.N', 'Direction.N'],
    ['facing == Direction.N', 'facing == N'],
    ['Direction.N == N', 'Direction.N == N'],
    ['[Direction.N]', '[Direction.N]'],
    ['if p then Direction.N else S', 'if p then Direction.N else S'],
    ['2.0', '2.0'],
    ['d + 2', 'd + 2'],
    ['2.0 * i', '2.0 * i'],
    ['d > 2', 'd > 2'],
    ['2 < d', '2 < d'],
    ['(2) < d', '(2) < d'],
    ['i == 2.0', 'i == 2.0'],
    ['day < "2026-11-21"', 'day < "2026-11-21"'],
    ['at == "2026-11-21T07:00:00+01:00"', 'at == "2026-11-21T06:00:00Z"'],
  ])('[LANG-29] %s says its type where nothing else does: %s', (source, printed) => {
    expect(reprinted(source)).toBe(printed)
  })

  it('[LANG-29] a bare word or number is enough where the place says which type is wanted', () => {
    expect(printExpression(readOpen('Direction.N'), 'known')).toBe('N')
    expect(printExpression(readOpen('2.0'), 'known')).toBe('2')
  })
})
