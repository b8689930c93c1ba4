import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../display-width.ts'
import { PLAIN } from '../palette.ts'
import { codeFrame } from './code-frame.ts'
import { lineMap } from './line-map.ts'

const STYLE = { width: 100, palette: PLAIN, colour: 'red' } as const

function frame(text: string, meant: string, width = 100): readonly string[] {
  const start = text.indexOf(meant)
  const lines = lineMap(text)
  const place = { start: lines.pointAt(start), end: lines.pointAt(start + meant.length) }
  return codeFrame(lines, place, { ...STYLE, width }).split('\n')
}

describe('carets', () => {
  it('[CLI-34] stand below what is meant', () => {
    expect(frame('one\ntwo three\nfour', 'three')).toEqual([
      '  1 | one',
      '  2 | two three',
      '    |     ^^^^^',
      '  3 | four',
    ])
  })
  it('[CLI-34] stand below what is meant behind tabs and wide characters', () => {
    expect(frame('\t日本 here', 'here')).toEqual(['  1 |   日本 here', '    |        ^^^^'])
    expect(frame('👩‍👩‍👧 日本', '日本')).toEqual(['  1 | 👩‍👩‍👧 日本', '    |    ^^^^'])
  })
  it('[CLI-34] underline the first line of a longer place', () => {
    expect(frame('a {\n  b\n}', '{\n  b\n}')).toEqual(['  1 | a {', '    |   ^', '  2 |   b'])
  })
  it('[CLI-34] mark a place without length, also at the end', () => {
    const lines = lineMap('abc')
    const end = lines.pointAt(3)
    expect(codeFrame(lines, { start: end, end }, STYLE)).toBe('  1 | abc\n    |    ^')
    expect(codeFrame(lineMap(''), { start: end, end }, STYLE)).toContain('^')
  })
  it('[CLI-34] stand below what is meant in a line that is cut', () => {
    const [line = '', carets = ''] = frame(`${'x'.repeat(500)} here ${'y'.repeat(500)}`, 'here', 60)
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('here')
    expect(line.length).toBeLessThanOrEqual(60)
  })
})

describe('a frame', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('a', ' ', '\t', '日', '\n', '\r\n', 'é', '👍', '\u001b', 'e\u0301'),
  })

  it('[CLI-34] of any place is no wider than asked, and has a caret', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.nat(200),
        fc.nat(20),
        fc.integer({ min: 40, max: 80 }),
        (text, start, length, width) => {
          const lines = lineMap(text)
          const place = { start: lines.pointAt(start), end: lines.pointAt(start + length) }
          const drawn = codeFrame(lines, place, { ...STYLE, width }).split('\n')
          expect(drawn.some((line) => line.includes('^'))).toBe(true)
          for (const line of drawn) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
  it('[CLI-35] shows signs that would move the cursor or the direction of writing', () => {
    expect(frame('a\u001b[2Jb\u0007\u202Ec', 'b')[0]).toBe('  1 | a␛[2Jb␇\uFFFDc')
  })
})

describe('a line map', () => {
  it('[CLI-33] counts lines and columns from 1, whatever ends a line', () => {
    const lines = lineMap('a\r\nbc\rd\n')
    expect([0, 3, 4, 6, 8, 99].map((offset) => lines.pointAt(offset))).toEqual([
      { offset: 0, line: 1, column: 1 },
      { offset: 3, line: 2, column: 1 },
      { offset: 4, line: 2, column: 2 },
      { offset: 6, line: 3, column: 1 },
      { offset: 8, line: 4, column: 1 },
      { offset: 8, line: 4, column: 1 },
    ])
    expect([1, 2, 3, 4, 5].map((line) => lines.lineText(line))).toEqual(['a', 'bc', 'd', '', ''])
  })
})
