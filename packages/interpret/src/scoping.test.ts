import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkedModel } from './testing/checked-model.ts'
import { functionOf } from './testing/function-of.ts'
import { createWorld } from './world.ts'

/** A small expression over Ints, whose names hide each other often. */
type Tree =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'sum' | 'call'; readonly left: Tree; readonly right: Tree }
  | {
      readonly kind: 'each'
      readonly parameter: string
      readonly items: readonly Tree[]
      readonly body: Tree
    }
  | {
      readonly kind: 'count'
      readonly parameter: string
      readonly items: readonly Tree[]
      readonly body: Tree
    }

const NAMES = ['a', 'b', 'c'] as const

const { tree } = fc.letrec<{ tree: Tree; leaf: Tree }>((tie) => ({
  leaf: fc.oneof(
    fc.record({ kind: fc.constant('number' as const), value: fc.nat(9) }),
    fc.record({ kind: fc.constant('name' as const), name: fc.constantFrom(...NAMES) }),
  ),
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    tie('leaf'),
    fc.record({
      kind: fc.constantFrom('sum' as const, 'call' as const),
      left: tie('tree'),
      right: tie('tree'),
    }),
    fc.record({
      kind: fc.constantFrom('each' as const, 'count' as const),
      parameter: fc.constantFrom(...NAMES),
      items: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      body: tie('tree'),
    }),
  ),
}))

function written(one: Tree): string {
  switch (one.kind) {
    case 'number':
      return String(one.value)
    case 'name':
      return one.name
    case 'sum':
      return `(${written(one.left)} + ${written(one.right)})`
    case 'call':
      return `swapped(${written(one.left)}, ${written(one.right)})`
    case 'each':
      return `sum([${one.items.map(written).join(', ')}], ${one.parameter} -> ${written(one.body)})`
    case 'count':
      return `count(filter([${one.items.map(written).join(', ')}], ${one.parameter} -> ${written(one.body)} > 5))`
  }
}

/** What `swapped` of the storm does, whose parameters are called like everything else. */
const swapped = (a: number, b: number): number => b + 2 * a

function oracle(one: Tree, known: Readonly<Record<string, number>>): number {
  switch (one.kind) {
    case 'number':
      return one.value
    case 'name':
      return known[one.name] ?? Number.NaN
    case 'sum':
      return oracle(one.left, known) + oracle(one.right, known)
    case 'call':
      return swapped(oracle(one.left, known), oracle(one.right, known))
    case 'each':
    case 'count': {
      const values = one.items
        .map((item) => oracle(item, known))
        .map((value) => oracle(one.body, { ...known, [one.parameter]: value }))
      return one.kind === 'count'
        ? values.filter((value) => value > 5).length
        : values.reduce((total, value) => total + value, 0)
    }
  }
}

const FUNCTIONS = `
  function swapped(b: Int, c: Int): Int = reversed(c, b)
  function reversed(a: Int, b: Int): Int = a + twice(b)
  function twice(b: Int): Int = sum([b, b], b -> b)
`
const read = (text: string) => checkedModel(readStorm([{ name: 'scopes.storm', text: FUNCTIONS + text }]))

it('[INTERPRET-16] the innermost name is meant, in lambdas, in functions, and in functions that call functions', () => {
  const values = fc.record({ a: fc.nat(9), b: fc.nat(9), c: fc.nat(9) })
  fc.assert(
    fc.property(tree, values, (one, known) => {
      const f = functionOf(read(`function f(c: Int, a: Int, b: Int): Int = ${written(one)}`), 'f')
      expect(f(known.c, known.a, known.b)).toBe(oracle(one, known))
    }),
    { numRuns: 120 },
  )
})

it('[INTERPRET-17] a `let` is known to what stands below it, and hides fields; a parameter hides it', () => {
  const values = fc.record({ a: fc.nat(9), b: fc.nat(9), c: fc.nat(9) })
  fc.assert(
    fc.property(tree, tree, tree, values, (first, second, third, known) => {
      const { dispatcher } = createWorld(
        read(`
          aggregate Sum {
            key sumId: Id
            command Add creates {
              a: Int  b: Int  c: Int
              let b = ${written(first)}
              requires b == b
              let a = ${written(second)}
              -> Added { first: b, second: a, third: ${written(third)} }
            }
            event Added { first: Int, second: Int, third: Int }
          }
        `),
      )
      dispatcher.send({ type: 'Add', data: { sumId: 's', ...known } })
      const b = oracle(first, known)
      const a = oracle(second, { ...known, b })
      expect(dispatcher.log[0]?.event).toEqual({
        type: 'Added',
        data: { sumId: 's', first: b, second: a, third: oracle(third, { ...known, a, b }) },
      })
    }),
    { numRuns: 60 },
  )
})
