import type { Expression } from '@landfall/model'
import { expect, it } from 'vitest'
import { readStorm } from './read-storm.ts'

/** The expression with parentheses around everything that holds together. */
function shape(expression: Expression): string {
  switch (expression.kind) {
    case 'binary':
      return `(${shape(expression.left)} ${expression.operator} ${shape(expression.right)})`
    case 'not':
      return `(not ${shape(expression.operand)})`
    case 'negative':
      return `(-${shape(expression.operand)})`
    case 'is missing':
      return `(${shape(expression.operand)} is ${expression.negated ? 'not ' : ''}missing)`
    case 'to decimal':
      return shape(expression.operand)
    case 'if':
      return `(if ${shape(expression.condition)} then ${shape(expression.yes)} else ${shape(expression.no)})`
    case 'member':
      return `${shape(expression.of)}.${expression.name}`
    case 'name':
      return expression.name
    case 'literal':
      return String(expression.value)
    default:
      return expression.kind
  }
}

const SHAPES: readonly (readonly [string, string])[] = [
  ['n + n * n', '(n + (n * n))'],
  ['n * n + n', '((n * n) + n)'],
  ['n - n - n', '((n - n) - n)'],
  ['n / n * n', '((n / n) * n)'],
  ['n mod n div n', '((n mod n) div n)'],
  ['n - -n', '(n - (-n))'],
  ['- - n', '(-(-n))'],
  ['-n * n', '((-n) * n)'],
  ['-v.n', '(-v.n)'],
  ['n + n == n * n', '((n + n) == (n * n))'],
  ['n < n and n > n', '((n < n) and (n > n))'],
  ['b or b and b', '(b or (b and b))'],
  ['b and b or b', '((b and b) or b)'],
  ['not b and b', '((not b) and b)'],
  ['not not b', '(not (not b))'],
  ['not n == n', '(not (n == n))'],
  ['not o is missing', '(not (o is missing))'],
  ['o is missing and b', '((o is missing) and b)'],
  ['o is not missing or b', '((o is not missing) or b)'],
  ['o ?? n == n', '((o ?? n) == n)'],
  ['o ?? n + n', '(o ?? (n + n))'],
  ['o ?? o ?? n', '(o ?? (o ?? n))'],
  ['ns contains n + n', '(ns contains (n + n))'],
  ['ns + ns contains n', '((ns + ns) contains n)'],
  ['ns contains n and b', '((ns contains n) and b)'],
  ['if b then n else n + n', '(if b then n else (n + n))'],
  ['if b then n else if b then n else n', '(if b then n else (if b then n else n))'],
  ['n + if b then n else n + n', '(n + (if b then n else (n + n)))'],
  ['(n + n) * n', '((n + n) * n)'],
  ['((n))', 'n'],
]

it.each(SHAPES)('[LANG-56] `%s` is read as %s', (text, expected) => {
  const storm = readStorm([
    {
      name: 'a.storm',
      text: `value V { n: Int }\ncommand C { n: Int b: Bool o: Int? ns: [Int] v: V let result = ${text} }`,
    },
  ])
  expect(storm.findings).toEqual([])
  const command = storm.model.elements.find((element) => element.kind === 'command')
  const [clause] = command?.clauses ?? []
  expect(clause?.kind === 'let' && shape(clause.value)).toBe(expected)
})
