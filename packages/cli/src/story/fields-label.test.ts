import fc from 'fast-check'
import { expect, it } from 'vitest'
import { displayWidth } from '../display-width.ts'
import { fieldsLabel } from './fields-label.ts'

const FIELDS = [
  { name: 'id', text: '"s1"' },
  { name: 'price', text: '{ cents: 1900, currency: "EUR" }' },
  { name: 'status', text: 'active' },
]

it('[CLI-71] fields that fit are whole, and others are left out', () => {
  expect(fieldsLabel(FIELDS, { room: 80 })).toBe(
    '{ id: "s1", price: { cents: 1900, currency: "EUR" }, status: active }',
  )
  expect(fieldsLabel(FIELDS, { room: 40 })).toBe('{ id: "s1", status: active, … }')
  expect(fieldsLabel(FIELDS.slice(0, 1), { room: 40, isCut: true })).toBe('{ id: "s1", … }')
  expect(fieldsLabel([], { room: 40 })).toBe('')
})

it('[CLI-71] where no field fits, the first is cut', () => {
  expect(fieldsLabel([{ name: 'reason', text: `"${'x'.repeat(50)}"` }], { room: 30 })).toBe(
    `{ reason: "${'x'.repeat(16)}… }`,
  )
  expect(fieldsLabel(FIELDS, { room: 5 })).toBe('{ … }')
})

it('[CLI-71] fields of any text fit into the room', () => {
  const field = fc.record({
    name: fc.string({ unit: 'grapheme' }),
    text: fc.string({ unit: 'grapheme', maxLength: 80 }),
  })
  fc.assert(
    fc.property(fc.array(field), fc.integer({ min: 5, max: 90 }), fc.boolean(), (fields, room, isCut) => {
      expect(displayWidth(fieldsLabel(fields, { room, isCut }))).toBeLessThanOrEqual(room)
    }),
  )
})
