import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkedModel } from './testing/checked-model.ts'
import { codeOf } from './testing/code-of.ts'
import { functionOf } from './testing/function-of.ts'

const text = `
  function plus(a: Int, b: Int): Int = a + b
  function difference(a: Int, b: Int): Int = a - b
  function product(a: Int, b: Int): Int = a * b
  function quotient(a: Int, b: Int): Int = a / b
  function whole(a: Int, b: Int): Int = a div b
  function rest(a: Int, b: Int): Int = a mod b
  function negative(a: Int): Int = -a
  function total(list: [Int]): Int = sum(list, item -> item)
`
const model = checkedModel(readStorm([{ name: 'integers.storm', text }]))

const MAX = BigInt(Number.MAX_SAFE_INTEGER)
const int = fc.oneof(
  fc.maxSafeInteger(),
  fc.integer({ min: -20, max: 20 }),
  fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1),
)

/** What a result must be: the number itself, or an overflow beyond the safe integers. */
function bounded(value: bigint): number | string {
  return value > MAX || value < -MAX ? 'overflow' : Number(value)
}

function floored(a: bigint, b: bigint): bigint {
  const truncated = a / b
  return a % b !== 0n && a < 0n !== b < 0n ? truncated - 1n : truncated
}

describe('Int', () => {
  it.each([
    ['plus', (a: bigint, b: bigint) => a + b],
    ['difference', (a: bigint, b: bigint) => a - b],
    ['product', (a: bigint, b: bigint) => a * b],
  ] as const)('[INTERPRET-1] %s is exact, or an overflow', (name, oracle) => {
    const calculate = functionOf(model, name)
    fc.assert(
      fc.property(int, int, (a, b) => {
        expect(codeOf(() => calculate(a, b))).toBe(bounded(oracle(BigInt(a), BigInt(b))))
      }),
    )
  })

  it('[INTERPRET-1] `/` is exact, or an error', () => {
    const quotient = functionOf(model, 'quotient')
    fc.assert(
      fc.property(int, int, (a, b) => {
        const isWhole = b !== 0 && BigInt(a) % BigInt(b) === 0n
        const wanted = b === 0 ? 'division by zero' : isWhole ? Number(BigInt(a) / BigInt(b)) : 'not exact'
        expect(codeOf(() => quotient(a, b))).toBe(wanted)
      }),
    )
    expect(quotient(-6, 3)).toBe(-2)
    expect(codeOf(() => quotient(7, 2))).toBe('not exact')
  })

  it('[INTERPRET-2] `div` rounds down, and `mod` takes the sign of the divisor', () => {
    const [whole, rest] = [functionOf(model, 'whole'), functionOf(model, 'rest')]
    fc.assert(
      fc.property(int, int, (a, b) => {
        if (b === 0) {
          expect(codeOf(() => whole(a, b))).toBe('division by zero')
          expect(codeOf(() => rest(a, b))).toBe('division by zero')
          return
        }
        const [left, right] = [BigInt(a), BigInt(b)]
        expect(whole(a, b)).toBe(Number(floored(left, right)))
        expect(rest(a, b)).toBe(Number(left - floored(left, right) * right))
      }),
    )
  })

  it('[INTERPRET-2] a == (a div b) * b + a mod b, also where the numbers are largest', () => {
    const [whole, rest] = [functionOf(model, 'whole'), functionOf(model, 'rest')]
    expect(whole(Number.MIN_SAFE_INTEGER, 3)).toBe(-3002399751580331)
    expect([whole(-7, 3), rest(-7, 3)]).toEqual([-3, 2])
    expect([whole(7, -3), rest(7, -3)]).toEqual([-3, -2])
    expect([whole(-6, 3), rest(-6, 3)]).toEqual([-2, 0])
    fc.assert(
      fc.property(int, int, (a, b) => {
        fc.pre(b !== 0)
        const [q, r] = [whole(a, b), rest(a, b)]
        expect(BigInt(Number(q)) * BigInt(b) + BigInt(Number(r))).toBe(BigInt(a))
      }),
    )
  })

  it('[INTERPRET-1] there is no negative zero', () => {
    const zeros = [
      functionOf(model, 'negative')(0),
      functionOf(model, 'product')(0, -5),
      functionOf(model, 'quotient')(0, -5),
      functionOf(model, 'whole')(0, -5),
      functionOf(model, 'rest')(-6, 3),
      functionOf(model, 'total')([]),
    ]
    for (const zero of zeros) expect(Object.is(zero, 0)).toBe(true)
  })

  it('[INTERPRET-1] a sum adds from the left, and overflows where a partial sum does', () => {
    const total = functionOf(model, 'total')
    expect(total([1, 2, -5])).toBe(-2)
    expect(codeOf(() => total([Number.MAX_SAFE_INTEGER, 1, -1]))).toBe('overflow')
  })
})
