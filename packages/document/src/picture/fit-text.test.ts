import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitText, LINE_HEIGHT, type Room } from './fit-text.ts'
import { widthOfText } from './width-of-text.ts'

const ROOM: Room = { width: 100, height: 58, sizes: [13.5, 12.5, 11.5, 10.5] }

describe('fitText', () => {
  it('[DOCUMENT-42] a short text stands in the largest letters, word by word', () => {
    expect(fitText('Monthly Billing Cycle', ROOM)).toEqual({
      lines: ['Monthly Billing', 'Cycle'],
      size: 13.5,
      isCut: false,
    })
  })

  it('[DOCUMENT-42] a longer text stands in smaller letters', () => {
    const { size, isCut } = fitText('Order Delayed For Some Reason Nobody Ever Knew', ROOM)
    expect(size).toBeLessThan(13.5)
    expect(isCut).toBe(false)
  })

  it('[DOCUMENT-42] a word that is too wide is broken, and what is too long ends with an ellipsis', () => {
    const { lines, isCut } = fitText('Donaudampfschifffahrtsgesellschaftskapitän '.repeat(4), ROOM)
    expect(isCut).toBe(true)
    expect(lines.at(-1)).toMatch(/…$/)
  })

  it('[DOCUMENT-42] a pictograph made of several is not torn apart', () => {
    const { lines } = fitText('👩‍👩‍👧‍👦'.repeat(30), ROOM)
    expect(lines.join('').replaceAll('👩‍👩‍👧‍👦', '')).toBe('…')
  })

  it('[DOCUMENT-42] whatever is written, no line is wider than the room and none too many', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const { lines, size, isCut } = fitText(text, ROOM)
        for (const line of lines) expect(widthOfText(line, size)).toBeLessThanOrEqual(ROOM.width)
        expect(lines.length * size * LINE_HEIGHT).toBeLessThanOrEqual(ROOM.height)
        if (!isCut) expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/\s/gu, ''))
      }),
    )
  })
})
