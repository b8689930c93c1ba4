import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type AnchoredChange, anchoredChange } from './anchored-change.ts'

function changed(text: string, { offset, removedCount, inserted }: AnchoredChange): string {
  return text.slice(0, offset) + inserted + text.slice(offset + removedCount)
}

describe('A change of whole lines', () => {
  it('[BOARD-16] leaves what others do to the lines beside it at the same moment whole', () => {
    const people = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
    const [first] = people
    first?.getText().insert(0, 'event A\n\nevent B\n\nevent C\n')
    for (const each of people) if (first) Y.applyUpdate(each, Y.encodeStateAsUpdate(first))
    const changes = [
      { offset: 8, removedCount: 9, inserted: '' },
      { offset: 16, removedCount: 0, inserted: '\n\nevent New' },
      { offset: 7, removedCount: 0, inserted: ' { note: Text }' },
    ]
    changes.forEach((change, at) => {
      const text = people[at]?.getText()
      const { offset, removedCount, inserted } = anchoredChange(text?.toString() ?? '', change)
      text?.delete(offset, removedCount)
      text?.insert(offset, inserted)
    })
    for (const each of people) if (first) Y.applyUpdate(first, Y.encodeStateAsUpdate(each))
    expect(first?.getText().toString()).toMatch(/^event A { note: Text }\n\n+event New\n+event C\n$/)
  })
  it('[BOARD-16] makes the same text, whatever is changed', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n'), maxLength: 12 })
    fc.assert(
      fc.property(text, fc.nat(12), fc.nat(12), text, (from, at, count, inserted) => {
        const offset = Math.min(at, from.length)
        const change = { offset, removedCount: Math.min(count, from.length - offset), inserted }
        expect(changed(from, anchoredChange(from, change))).toBe(changed(from, change))
      }),
    )
  })
})
