import { expect, it } from 'vitest'
import type { Expression } from './expression.ts'
import { expressionReads } from './expression-reads.ts'
import { compute, literal, member, PLACE, the, typeOf } from './testing/stickies.ts'

const TEXT = { type: typeOf('Text'), place: PLACE }

it('[MODEL-29] each field is read once, in the order of the text', () => {
  const amount = the('message', 'amount')
  const sum = compute(
    compute(amount, '+', the('state', 'total')),
    '-',
    compute(amount, '*', the('row', 'rate')),
  )
  expect(expressionReads(sum)).toEqual([
    { kind: 'field', of: 'message', name: 'amount' },
    { kind: 'field', of: 'state', name: 'total' },
    { kind: 'field', of: 'row', name: 'rate' },
  ])
})

it('[MODEL-29] constants read nothing', () => {
  expect(expressionReads(literal(1))).toEqual([])
  expect(expressionReads({ kind: 'missing', ...TEXT })).toEqual([])
  expect(expressionReads({ kind: 'invalid', ...TEXT })).toEqual([])
})

it('[MODEL-29] a part of a field is a read of the field, a part of the whole is a field', () => {
  expect(expressionReads(member(the('message', 'price'), 'cents'))).toEqual([
    { kind: 'field', of: 'message', name: 'price' },
  ])
  expect(expressionReads(member(member(the('whole', 'state'), 'price'), 'cents'))).toEqual([
    { kind: 'field', of: 'state', name: 'price' },
  ])
  expect(expressionReads(member(the('whole', 'command'), 'price'))).toEqual([
    { kind: 'field', of: 'message', name: 'price' },
  ])
  expect(expressionReads(the('whole', 'row'))).toEqual([{ kind: 'whole', of: 'row' }])
})

it('[MODEL-29] time and ids are read from where they come', () => {
  expect(expressionReads(compute(the('envelope', 'at'), '-', the('port', 'now')))).toEqual([
    { kind: 'envelope', name: 'at' },
    { kind: 'port', name: 'now' },
  ])
})

it('[MODEL-29] every kind of expression is looked into', () => {
  const all: Expression[] = [
    { kind: 'text', parts: ['a', the('message', 'f1')], ...TEXT },
    { kind: 'not', operand: the('message', 'f2'), ...TEXT },
    { kind: 'negative', operand: the('message', 'f3'), ...TEXT },
    { kind: 'is missing', operand: the('message', 'f4'), negated: true, ...TEXT },
    {
      kind: 'if',
      condition: the('message', 'f5'),
      yes: the('message', 'f6'),
      no: the('message', 'f7'),
      ...TEXT,
    },
    {
      kind: 'match',
      of: the('message', 'f8'),
      arms: [{ patterns: [{ kind: 'otherwise' }], value: the('message', 'f9'), place: PLACE }],
      ...TEXT,
    },
    { kind: 'record', fields: [{ name: 'x', value: the('message', 'f10'), place: PLACE }], ...TEXT },
    { kind: 'call', target: 'function f', arguments: [the('message', 'f11')], ...TEXT },
    { kind: 'built-in', name: 'count', arguments: [the('message', 'f12')], ...TEXT },
    { kind: 'to decimal', operand: the('message', 'f13'), ...TEXT },
  ]
  const reads = expressionReads({ kind: 'list', items: all, ...TEXT })
  expect(reads).toEqual(
    all
      .concat(literal(0), literal(0), literal(0))
      .map((_, i) => ({ kind: 'field', of: 'message', name: `f${i + 1}` })),
  )
})

it('[MODEL-29] a let is what its value reads, also through another let', () => {
  const lets = [
    { name: 'gross', value: the('message', 'amount') },
    { name: 'net', value: compute(the('local', 'gross'), '-', the('state', 'tax')) },
  ]
  expect(expressionReads(the('local', 'net'), lets)).toEqual([
    { kind: 'field', of: 'message', name: 'amount' },
    { kind: 'field', of: 'state', name: 'tax' },
  ])
  expect(expressionReads(the('local', 'net'))).toEqual([])
})

it('[MODEL-29] a parameter hides a let of its name, inside only', () => {
  const lets = [{ name: 'line', value: the('state', 'hidden') }]
  const any = (body: Expression): Expression => ({
    kind: 'built-in',
    name: 'any',
    arguments: [the('message', 'lines'), { kind: 'lambda', parameter: 'line', body, ...TEXT }],
    ...TEXT,
  })
  const inside = any(compute(the('local', 'line'), '==', the('message', 'wanted')))
  expect(expressionReads(inside, lets)).toEqual([
    { kind: 'field', of: 'message', name: 'lines' },
    { kind: 'field', of: 'message', name: 'wanted' },
  ])
  expect(expressionReads(compute(inside, 'and', the('local', 'line')), lets).at(-1)).toEqual({
    kind: 'field',
    of: 'state',
    name: 'hidden',
  })
})

it('[MODEL-29] lets that double, or use themselves, cost no more than their text', () => {
  const doubling = Array.from({ length: 200 }, (_, i) => ({
    name: `x${i + 1}`,
    value: compute(the('local', `x${i}`), '+', the('local', `x${i}`)),
  }))
  const start = { name: 'x0', value: compute(the('local', 'x0'), '+', the('message', 'a')) }
  expect(expressionReads(the('local', 'x200'), [start, ...doubling])).toEqual([
    { kind: 'field', of: 'message', name: 'a' },
  ])
})

it('[MODEL-29] an expression may be as deep as it likes', () => {
  let deep: Expression = the('message', 'a')
  for (let i = 0; i < 50_000; i++) deep = { kind: 'not', operand: deep, ...TEXT }
  expect(expressionReads(deep)).toHaveLength(1)
})
