import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

const BOOKS = `
  aggregate Book {
    key bookId: Id
    event BookBought { title: Text, price: Int? }
    event BookLent { reader: Text }
    event BookReturned
    event BookSold
  }`

function said(view: string): readonly string[] {
  return saidOf(`${BOOKS}\nview Shelf { ${view} }`, 'VIEW-3')
}

it('[CHECK-42] a view that counts from a row that is not there is found', () => {
  expect(said('key bookId: Id  lent: Int = 0  on BookLent { lent: lent + 1 }')).toEqual([
    'No row of `Shelf` ever begins: `BookLent` looks at `lent` of a row that is not there yet. Add an `on` with the event that comes first and begins the row',
  ])
})

it('[CHECK-42] a view is found of which no event gives all fields, with what the nearest lacks', () => {
  expect(
    said('key bookId: Id  title: Text  reader: Text  on BookBought  on BookLent  on BookReturned'),
  ).toEqual([
    'No row of `Shelf` ever begins: `BookBought` does not say `reader`, `BookLent` does not say `title`, `BookReturned` does not say `title` and `reader`. Give `reader` a default, or let `BookBought` or an earlier event say it',
  ])
})

it('[CHECK-42] a condition that looks at the row, and the row as a whole, are in the way as well', () => {
  expect(said('key bookId: Id  free: Bool = true  on BookLent where free { free: false }')).toHaveLength(1)
  expect(said('key bookId: Id  free: Bool = true  on BookLent where row.free { free: false }')[0]).toContain(
    '`BookLent` looks at `free` of a row',
  )
})

it('[CHECK-42] one event may be in the way twice', () => {
  expect(said('key bookId: Id  title: Text  lent: Int = 0  on BookLent { lent: lent + 1 }')[0]).toContain(
    '`BookLent` does not say `title` and looks at `lent` of a row that is not there yet. Add an `on`',
  )
})

it('[CHECK-42] events with the same in their way are told together', () => {
  expect(
    said(
      'key bookId: Id  title: Text  lent: Int = 0  on BookReturned  on BookSold  on BookLent { lent: lent + 1 }  on BookBought where row.lent > 0',
    ),
  ).toEqual([
    'No row of `Shelf` ever begins: `BookReturned` and `BookSold` do not say `title`, `BookLent` does not say `title` and looks at `lent` of a row that is not there yet, `BookBought` looks at `lent` of a row that is not there yet. Give `title` a default, or let `BookReturned` or an earlier event say it',
  ])
})

it('[CHECK-42] a field that no event fills is told by itself, and nothing else where it alone is in the way', () => {
  const codes = (view: string) => checkedAll(`${BOOKS}\nview Shelf { ${view} }`).map(({ code }) => code)
  const alone = codes('key bookId: Id  title: Text  shelf: Text  on BookBought  on BookLent')
  expect(alone.filter((code) => /VIEW-3|FIELD-6/.test(code))).toEqual(['FIELD-6'])
  const both = codes(
    'key bookId: Id  title: Text  shelf: Text  on BookBought where row.shelf != ""  on BookLent',
  )
  expect(both.filter((code) => /VIEW-3|FIELD-6/.test(code)).toSorted()).toEqual(['FIELD-6', 'VIEW-3'])
})

it('[CHECK-42] more than three lines are cut short', () => {
  const lines = ['BookBought', 'BookLent', 'BookReturned', 'BookSold where row.title != ""'].map(
    (event) => `on ${event}`,
  )
  expect(said(`key bookId: Id  title: Text  reader: Text  ${lines.join('  ')}`)[0]).toContain(
    ', and so on. Give `reader`',
  )
})

it('[CHECK-42] a view that only removes has no rows to remove', () => {
  expect(said('key bookId: Id  on BookSold remove')).toEqual([
    'No row of `Shelf` ever begins: its lines only remove rows. Add an `on` with the event that begins one',
  ])
})

const BEGINNING = [
  'key bookId: Id  title: Text  on BookBought',
  'key bookId: Id  title: Text  lent: Int = 0  on BookBought  on BookLent { lent: lent + 1 }',
  'key bookId: Id  reader: Text?  on BookReturned',
  'key bookId: Id  title: Text = "?"  on BookReturned',
  'key bookId: Id  title: Text  on BookReturned { title: "again" }',
  'key reader: Text  on BookLent where reader != "" ',
  'key reader: Text  on BookBought { reader: title }',
]

it.each(BEGINNING)('[CHECK-42] a row begins: %s', (view) => {
  expect(said(view)).toEqual([])
})

it('[CHECK-42] a view without lines or without a key is told of that only', () => {
  expect(said('key bookId: Id  title: Text')).toEqual([])
  expect(said('title: Text  on BookLent')).toEqual([])
})

it('[CHECK-49] what an unknown event, a publication of nothing or an event without the key would give is not known', () => {
  const codes = (view: string) =>
    checkedAll(`${BOOKS}\ncontext Fair { publishes BookSeen }\nview Shelf { ${view} }`).map(
      ({ code }) => code,
    )
  expect(codes('key bookId: Id  title: Text  on BookLent  on BookFound')).not.toContain('VIEW-3')
  expect(codes('key bookId: Id  title: Text  on BookLent  on BookSeen')).not.toContain('VIEW-3')
  expect(codes('key shelfId: Id  title: Text  on BookBought')).not.toContain('VIEW-3')
})
