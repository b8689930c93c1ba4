import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMisspelling } from './is-misspelling.ts'

describe('a slip of the pen', () => {
  it.each([
    ['received', 'recieved'],
    ['confirmed', 'confrmed'],
    ['confirmed', 'conffirmed'],
    ['order', 'orden'],
  ])('[CHECK-22] %s and %s differ by one', (left, right) => {
    expect(isMisspelling(left, right)).toBe(true)
  })

  it.each([
    ['angereist', 'abgereist'],
    ['einsetzen', 'aussetzen'],
    ['order', 'order'],
    ['received', 'reveiced'],
    ['order', 'ordering'],
    ['', 'ab'],
  ])('[CHECK-22] %s and %s do not', (left, right) => {
    expect(isMisspelling(left, right)).toBe(false)
  })

  it('[CHECK-22] it does not matter which is the slip, and a letter left out is always one', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (word, at) => {
        const cut = at % word.length
        const shorter = word.slice(0, cut) + word.slice(cut + 1)
        expect(isMisspelling(word, shorter)).toBe(true)
        expect(isMisspelling(shorter, word)).toBe(true)
      }),
    )
  })
})
