import { describe, expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

describe('a value', () => {
  it('[CHECK-89] that contains itself is found', () => {
    expect(saidOf('value Box { inner: Box }', 'TYPE-9')).toEqual([
      'No `Box` can ever be made, because it contains itself: `Box` needs its `inner`, another `Box`. Make one of these fields optional, or a list',
    ])
  })
  it('[CHECK-89] a circle is told once, with the way round', () => {
    const text =
      'value Shelf { width: Int, room: Room }\nvalue Room { house: House }\nvalue House { first: Shelf }\nvalue Town { house: House }'
    expect(saidOf(text, 'TYPE-9')).toEqual([
      'No `Shelf` can ever be made, because it contains itself: `Shelf` needs its `room`, a `Room`, and `Room` needs its `house`, a `House`, and `House` needs its `first`, a `Shelf`. Make one of these fields optional, or a list',
    ])
    const [finding] = foundIn(text, 'TYPE-9')
    expect(text.slice(finding?.place.start, finding?.place.end)).toBe('room: Room')
    expect(finding?.element).toBe('value Shelf')
  })
  it('[CHECK-89] two circles are two findings', () => {
    expect(saidOf('value A { b: B }\nvalue B { a: A }\nvalue C { c: C }', 'TYPE-9')).toHaveLength(2)
  })
  it.each([
    ['a list', 'value Folder { folders: [Folder] }'],
    ['an optional field', 'value Person { spouse: Person? }'],
    ['one of them optional', 'value A { b: B }\nvalue B { a: A? }'],
    ['a chain', 'value A { b: B, c: C }\nvalue B { c: C }\nvalue C { n: Int }'],
    ['an enum', 'enum Color { red, blue }\nvalue A { color: Color }'],
  ])('[CHECK-89] %s ends it', (_, text) => {
    expect(saidOf(text, 'TYPE-9')).toEqual([])
  })
})
