import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkedModel } from './testing/checked-model.ts'
import { codeOf } from './testing/code-of.ts'
import { functionOf } from './testing/function-of.ts'

const text = `
  function plus(a: Decimal, b: Decimal): Decimal = a + b
  function difference(a: Decimal, b: Decimal): Decimal = a - b
  function product(a: Decimal, b: Decimal): Decimal = a * b
  function quotient(a: Decimal, b: Decimal): Decimal = a / b
  function rest(a: Decimal, b: Decimal): Decimal = a mod b
  function whole(a: Decimal, b: Decimal): Int = a div b
  function rounded(a: Decimal, b: Decimal, decimals: Int): Decimal = divide(a, b, decimals)
  function negative(a: Decimal): Decimal = -a
  function total(list: [Decimal]): Decimal = sum(list)
  function half(a: Int): Decimal = a + 0.5
  function isLess(a: Decimal, b: Decimal): Bool = a < b
`
const model = checkedModel(readStorm([{ name: 'decimals.storm', text }]))

/** A number as the oracle counts it: `digits` / 10 ^ `scale`. */
interface Scaled {
  readonly digits: bigint
  readonly scale: number
}

const scaled = fc
  .record({
    digits: fc.oneof(
      fc.bigInt({ min: -9_999n, max: 9_999n }),
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    ),
    scale: fc.nat(24),
  })
  .map((value): Scaled => value)

/** The canonical text: no needless zeros, no exponent, no negative zero. */
function written({ digits, scale }: Scaled): string {
  const sign = digits < 0n ? '-' : ''
  const all = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  const fraction = all.slice(all.length - scale).replace(/0+$/, '')
  const whole = all.slice(0, all.length - scale)
  const plain = scale === 0 || fraction === '' ? whole : `${whole}.${fraction}`
  return plain === '0' ? '0' : `${sign}${plain}`
}

/** Both numbers in one scale, so that they can be calculated with as integers. */
function aligned(
  a: Scaled,
  b: Scaled,
): { readonly left: bigint; readonly right: bigint; readonly scale: number } {
  const scale = Math.max(a.scale, b.scale)
  return {
    left: a.digits * 10n ** BigInt(scale - a.scale),
    right: b.digits * 10n ** BigInt(scale - b.scale),
    scale,
  }
}

function floored(a: bigint, b: bigint): bigint {
  const truncated = a / b
  return a % b !== 0n && a < 0n !== b < 0n ? truncated - 1n : truncated
}

/** The quotient in the scale, rounded half to even. */
function halfEven(a: bigint, b: bigint, decimals: number): Scaled {
  const top = a * 10n ** BigInt(decimals) * (b < 0n ? -1n : 1n)
  const bottom = b < 0n ? -b : b
  const below = floored(top, bottom)
  const twice = (top - below * bottom) * 2n
  const isUp = twice > bottom || (twice === bottom && below % 2n !== 0n)
  return { digits: isUp ? below + 1n : below, scale: decimals }
}

describe('Decimal', () => {
  it.each([
    ['plus', (l: bigint, r: bigint, scale: number): Scaled => ({ digits: l + r, scale })],
    ['difference', (l: bigint, r: bigint, scale: number): Scaled => ({ digits: l - r, scale })],
    ['product', (l: bigint, r: bigint, scale: number): Scaled => ({ digits: l * r, scale: 2 * scale })],
  ] as const)('[INTERPRET-3] %s is exact, and canonical', (name, oracle) => {
    const calculate = functionOf(model, name)
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const { left, right, scale } = aligned(a, b)
        expect(calculate(written(a), written(b))).toBe(written(oracle(left, right, scale)))
      }),
    )
  })

  it('[INTERPRET-3] `mod` has the sign of the divisor, and `div` rounds down to an Int', () => {
    const [whole, rest] = [functionOf(model, 'whole'), functionOf(model, 'rest')]
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        fc.pre(b.digits !== 0n)
        const { left, right, scale } = aligned(a, b)
        const quotient = floored(left, right)
        expect(rest(written(a), written(b))).toBe(written({ digits: left - quotient * right, scale }))
        const isSafe = quotient <= Number.MAX_SAFE_INTEGER && quotient >= Number.MIN_SAFE_INTEGER
        expect(codeOf(() => whole(written(a), written(b)))).toBe(isSafe ? Number(quotient) : 'overflow')
      }),
    )
  })

  it('[INTERPRET-3] `mod` and `div` are exact however many digits there are', () => {
    const nines = `0.${'9'.repeat(101)}`
    expect(functionOf(model, 'whole')(nines, '1')).toBe(0)
    expect(functionOf(model, 'rest')(nines, '1')).toBe(nines)
    expect(functionOf(model, 'whole')('-0.5', '2')).toBe(-1)
    expect(functionOf(model, 'rest')('-0.5', '2')).toBe('1.5')
    expect(Object.is(functionOf(model, 'whole')('0', '-2'), 0)).toBe(true)
  })

  it('[INTERPRET-3] `/` is exact, or an error', () => {
    const quotient = functionOf(model, 'quotient')
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const product = functionOf(model, 'product')(written(a), written(b))
        expect(codeOf(() => quotient(product, written(b)))).toBe(
          b.digits === 0n ? 'division by zero' : written(a),
        )
      }),
    )
    expect(quotient('1', '8')).toBe('0.125')
    expect(quotient('1', (2n ** 200n).toString())).toMatch(/^0\.0+\d+5$/)
    expect(codeOf(() => quotient('1', '3'))).toBe('not exact')
  })

  it('[INTERPRET-4] `divide` rounds half to even', () => {
    const rounded = functionOf(model, 'rounded')
    const divisor = scaled.filter(({ digits }) => digits !== 0n)
    fc.assert(
      fc.property(scaled, divisor, fc.nat(20), (a, b, decimals) => {
        const { left, right } = aligned(a, b)
        expect(rounded(written(a), written(b), decimals)).toBe(written(halfEven(left, right, decimals)))
      }),
    )
    const halves = ['0.5', '1.5', '2.5', '-0.5', '-1.5', '-2.5'].map((half) => rounded(half, '1', 0))
    expect(halves).toEqual(['0', '2', '2', '0', '-2', '-2'])
    expect(rounded('2', '3', 2)).toBe('0.67')
    expect(codeOf(() => rounded('1', '0', 2))).toBe('division by zero')
    expect(codeOf(() => rounded('1', '3', -1))).toBe('overflow')
    expect(codeOf(() => rounded('1', '3', 101))).toBe('overflow')
  })

  it('[INTERPRET-3] a result of more than a thousand digits is an overflow', () => {
    const product = functionOf(model, 'product')
    expect(product(`1${'0'.repeat(999)}`, '10')).toBe(`1${'0'.repeat(1000)}`)
    expect(codeOf(() => product(`1${'0'.repeat(999)}`, '100'))).toBe('overflow')
    expect(codeOf(() => product('9'.repeat(600), '9'.repeat(600)))).toBe('overflow')
  })

  it('[INTERPRET-3] a sum of none is 0, and an Int becomes a Decimal beside one', () => {
    expect(functionOf(model, 'total')([])).toBe('0')
    expect(functionOf(model, 'total')(['0.1', '0.2', '-0.3'])).toBe('0')
    expect(functionOf(model, 'half')(-1)).toBe('-0.5')
    expect(functionOf(model, 'negative')('0')).toBe('0')
    expect(functionOf(model, 'negative')('-1.5')).toBe('1.5')
  })

  it('[INTERPRET-5] numbers are ordered by their size, and not by their text', () => {
    const isLess = functionOf(model, 'isLess')
    fc.assert(
      fc.property(scaled, scaled, (a, b) => {
        const { left, right } = aligned(a, b)
        expect(isLess(written(a), written(b))).toBe(left < right)
      }),
    )
    expect(isLess('9', '10')).toBe(true)
  })
})
