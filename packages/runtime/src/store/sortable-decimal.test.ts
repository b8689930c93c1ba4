import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortableDecimal } from './sortable-decimal.ts'

/** Up to six digits on either side, so that a number holds it exactly enough to be the judge. */
const decimal = fc
  .tuple(fc.boolean(), fc.nat(999_999), fc.stringMatching(/^(\d{0,5}[1-9])?$/))
  .map(([isNegative, whole, fraction]) => {
    const size = fraction === '' ? String(whole) : `${whole}.${fraction}`
    return isNegative && size !== '0' ? `-${size}` : size
  })

describe('decimals as texts that can be put in order', () => {
  it('[STORE-11] stand as the numbers do', () => {
    fc.assert(
      fc.property(decimal, decimal, (left, right) => {
        const [first, second] = [sortableDecimal(left), sortableDecimal(right)]
        const compared = first < second ? -1 : first > second ? 1 : 0
        expect(compared).toBe(Math.sign(Number(left) - Number(right)))
      }),
    )
  })
  it('[STORE-11] with any number of digits', () => {
    const huge = '9'.repeat(999)
    const sorted = [`-1${huge}`, `-${huge}.5`, `-${huge}`, '-1', '0', '1', huge, `${huge}.1`, `1${huge}`]
    expect(sorted.toReversed().sort((a, b) => (sortableDecimal(a) < sortableDecimal(b) ? -1 : 1))).toEqual(
      sorted,
    )
  })
})
