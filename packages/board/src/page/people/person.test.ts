import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanName, initialsOf, NAME_LENGTH_MAX, newPerson, PERSON_COLORS, readPerson } from './person.ts'

/** Relative luminance of a colour such as `#1a5fb4`, as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

it('[BOARD-84] a name is one line of at most forty letters, or none', () => {
  expect(cleanName('  Ann \n Lee\u202e ')).toBe('Ann Lee')
  expect(cleanName(' \u200b\n')).toBeUndefined()
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const name = cleanName(text)
      if (name === undefined) return
      expect([...name].length).toBeLessThanOrEqual(NAME_LENGTH_MAX)
      expect(name).toBe(name.trim())
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      expect(cleanName(name)).toBe(name)
    }),
  )
})

it('[BOARD-84] who has not said a name has a friendly one, and keeps the colour of their id', () => {
  expect(newPerson('a1', () => 0)).toMatchObject({ id: 'a1', name: 'Bright Badger' })
  expect(newPerson('a1', () => 0.999)).toMatchObject({ name: 'Wise Swan' })
  expect(newPerson('a1', () => 0).color).toBe(newPerson('a1', () => 0.5).color)
  fc.assert(fc.property(fc.string(), (id) => PERSON_COLORS.includes(newPerson(id, () => 0).color)))
})

it('[BOARD-84] white letters can be read on the colour of every person', () => {
  for (const color of PERSON_COLORS) {
    expect(1.05 / (luminance(color) + 0.05), color).toBeGreaterThanOrEqual(4.5)
  }
})

it('[BOARD-85] what another browser says of its person is taken only as far as it can be one', () => {
  const ann = { id: 'a1', name: 'Ann', color: '#1a5fb4' }
  expect(readPerson(ann)).toEqual(ann)
  expect(readPerson({ ...ann, name: `${'x'.repeat(99)}\n` })?.name).toBe('x'.repeat(NAME_LENGTH_MAX))
  expect(PERSON_COLORS).toContain(readPerson({ ...ann, color: 'url(http://elsewhere)' })?.color)
  for (const broken of [undefined, null, 3, {}, { ...ann, id: '' }, { ...ann, id: 'x'.repeat(65) }]) {
    expect(readPerson(broken)).toBeUndefined()
  }
  expect(readPerson({ ...ann, name: ' ' })).toBeUndefined()
  fc.assert(fc.property(fc.anything(), (data) => (readPerson(data)?.name ?? 'x') !== ''))
})

it('[BOARD-84] a face has the first letters of the first and the last word', () => {
  expect(initialsOf('ann')).toBe('A')
  expect(initialsOf('Ann Mary Lee')).toBe('AL')
  expect(initialsOf('𝔄lice 🦊')).toBe('𝔄🦊')
})
