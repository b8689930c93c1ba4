import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../display-width.ts'
import { drawTable } from './draw-table.ts'

describe('a table', () => {
  it('[CLI-71] that fits is whole', () => {
    const table = {
      columns: ['id', 'name'],
      rows: [
        ['"1"', '"日本"'],
        ['"22"', '"é"'],
      ],
    }
    expect(drawTable(table, { width: 40 })).toEqual([
      'id   │ name',
      '─────┼───────',
      '"1"  │ "日本"',
      '"22" │ "é"',
    ])
  })
  it('[CLI-71] that does not fit loses what is widest first', () => {
    const table = { columns: ['id', 'text'], rows: [['"1"', 'x'.repeat(100)]] }
    expect(drawTable(table, { width: 20 })[2]).toBe(`"1" │ ${'x'.repeat(13)}…`)
  })
  it('[CLI-71] of too many columns becomes lists', () => {
    const columns = Array.from({ length: 10 }, (_, index) => `column${index}`)
    const lines = drawTable({ columns, rows: [columns, columns] }, { width: 40 })
    expect(lines[0]).toBe('column0  column0')
    expect(lines[10]).toBe('')
    expect(lines).toHaveLength(21)
  })
  it('[CLI-71] of any content has no line wider than asked', () => {
    const anyCell = fc.string({ unit: fc.constantFrom('a', '日', '👍', ' ', 'e\u0301'), maxLength: 60 })
    const anyTable = fc.integer({ min: 1, max: 8 }).chain((count) => {
      const line = fc.array(anyCell, { minLength: count, maxLength: count })
      return fc.record({ columns: line, rows: fc.array(line, { maxLength: 5 }) })
    })
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 40, max: 120 }), (table, width) => {
        const lines = drawTable(table, { width })
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width)
        const wanted = table.columns.map((column, index) =>
          Math.max(displayWidth(column), ...table.rows.map((row) => displayWidth(row[index] ?? ''))),
        )
        if (wanted.reduce((sum, each) => sum + each + 3, -3) <= width)
          expect(lines.join('\n')).not.toContain('…')
      }),
    )
  })
})
