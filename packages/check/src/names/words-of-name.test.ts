import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wordsOfName } from './words-of-name.ts'

describe('words of a name', () => {
  it.each([
    ['OrderPlaced', 'Order Placed'],
    ['KYCCheckFailed', 'KYC Check Failed'],
    ['SMSSent', 'SMS Sent'],
    ['PDFsGenerated', 'PDFs Generated'],
    ['2ndReminderSent', '2nd Reminder Sent'],
    ['OrderPlaced5x3', 'Order Placed 5x3'],
    ['Day30Passed', 'Day 30 Passed'],
    ['PlanB', 'Plan B'],
    ['GrößeGeändert', 'Größe Geändert'],
    ['order_placed', 'order placed'],
    ['注文', '注文'],
    ['', ''],
  ])('[CHECK-13] %s is read %s', (name, words) => {
    expect(wordsOfName(name).join(' ')).toBe(words)
  })

  it('[CHECK-13] nothing that is a letter or a digit is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite' }), (name) => {
        const kept = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.join('') ?? ''
        expect(kept(wordsOfName(name).join(''))).toBe(kept(name))
      }),
    )
  })
})
