import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardText, diskText } from './disk-text.ts'

const raw = fc
  .array(fc.constantFrom('event A', 'é', '\n', '\r\n', '\r', '😀', '\uFEFF'), { maxLength: 12 })
  .map((parts) => parts.join(''))
const text = fc
  .array(fc.constantFrom('event A', 'event B', 'é', '\n', '😀'), { maxLength: 12 })
  .map((parts) => parts.join(''))

describe('A file and its text on the board', () => {
  it('[BOARD-4] keeps line ends of Windows and the mark at its beginning', () => {
    const file = '\uFEFFevent A\r\nevent B\r\n'
    expect(boardText(file)).toBe('event A\nevent B\n')
    expect(diskText(file, 'event A\nevent C\nevent B\n')).toBe('\uFEFFevent A\r\nevent C\r\nevent B\r\n')
  })
  it('[BOARD-4] keeps what nobody has touched letter for letter, also where line ends are mixed', () => {
    const file = 'event A\r\nevent B\nevent C\r\nevent D\r\n'
    expect(diskText(file, 'event A\nevent B\nevent C\nevent D\nevent E\n')).toBe(`${file}event E\r\n`)
  })
  it('[BOARD-4] says on the disk what the board says', () => {
    fc.assert(
      fc.property(raw, text, (file, ours) => {
        expect(boardText(diskText(file, ours))).toBe(ours)
        expect(diskText(file, boardText(file))).toBe(file)
      }),
    )
  })
})
