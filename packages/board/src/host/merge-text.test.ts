import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed, changesOf, changesOnto } from './merge-text.ts'

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '{'), maxLength: 20 })

function merged(base: string, theirs: string, ours: string): string {
  return changed(ours, changesOnto({ base, theirs, ours }))
}

describe('Two versions of a text', () => {
  it('[BOARD-1] come together with what each has done', () => {
    const base = 'event A\nevent B\nevent C\n'
    expect(merged(base, 'event A\nevent X\nevent B\nevent C\n', 'event A\nevent B\nevent D\n')).toBe(
      'event A\nevent X\nevent B\nevent D\n',
    )
    expect(merged(base, 'event B\nevent C\n', 'event A\nevent B\nevent C\nevent E\n')).toBe(
      'event B\nevent C\nevent E\n',
    )
  })
  it('[BOARD-1] stay as they are where only one of them has changed, or both have done the same', () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(merged(base, other, base)).toBe(other)
        expect(merged(base, base, other)).toBe(other)
        expect(merged(base, other, other)).toBe(other)
      }),
    )
  })
  it('[BOARD-1] lose no line that one of them has added in a place of its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('one', 'two', 'three'), { minLength: 2 }),
        fc.nat(),
        (lines, at) => {
          const base = lines.map((line, nth) => `${line} ${nth}\n`)
          const place = at % base.length
          const theirs = base.toSpliced(place, 0, 'THEIRS\n').join('')
          const ours = base.toSpliced((place + 1) % base.length, 0, 'OURS\n').join('')
          const both = merged(base.join(''), theirs, ours)
          expect(both).toContain('THEIRS\n')
          expect(both).toContain('OURS\n')
          expect(both.length).toBe(base.join('').length + 'THEIRS\nOURS\n'.length)
        },
      ),
    )
  })
  it('[BOARD-1] differ by steps that lead from one to the other', () => {
    fc.assert(fc.property(text, text, (from, to) => changed(from, changesOf(from, to)) === to))
  })
})
