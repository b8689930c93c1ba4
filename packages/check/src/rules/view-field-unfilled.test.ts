import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

const LIBRARY = `
aggregate Book {
  key bookId: Id
  event BookBought { title: Text }
  event BookLent { reader: Text }
  event BookSold
}
`

function said(view: string): readonly string[] {
  return saidOf(`${LIBRARY}${view}`, 'FIELD-6')
}

it('[CHECK-65] a field of a view that no event fills is found', () => {
  expect(said('view Shelf { key bookId: Id  title: Text  shelf: Text  on BookBought }')).toEqual([
    'No event fills `shelf` of `Shelf`, so none of its rows can begin: give it in braces behind an `on`, as in `{ shelf: … }`, or take it out',
  ])
})

it('[CHECK-65] it says what comes of it: a default for ever, or nothing', () => {
  expect(
    said('view Shelf { key bookId: Id  title: Text  lent: Int = 0  reader: Text?  on BookBought }'),
  ).toEqual([
    'No event fills `lent` of `Shelf`, so it always has its default: give it in braces behind an `on`, as in `{ lent: … }`, or take it out',
    'No event fills `reader` of `Shelf`, so it is always missing: give it in braces behind an `on`, as in `{ reader: … }`, or take it out',
  ])
})

it('[CHECK-65] what is filled by name, in braces, or by a key is none', () => {
  expect(
    said(
      'view Shelf { key title: Text  bookId: Id  reader: Text?  lent: Int = 0  on BookBought  on BookLent { title: "a", lent: lent + 1 } }',
    ),
  ).toEqual([])
})

it('[CHECK-65] an event that removes rows fills nothing', () => {
  expect(
    said('view Shelf { key bookId: Id  title: Text  reader: Text?  on BookBought  on BookLent remove }'),
  ).toHaveLength(1)
})

it('[CHECK-65] a published event fills what its braces give', () => {
  expect(
    said(`context Shop {
      publishes BookOffered { bookId, heading: title } from BookBought
      view Offers { key bookId: Id  heading: Text  on BookOffered }
    }`),
  ).toEqual([])
})

it('[CHECK-65] a view that nobody feeds, or something unknown, is not judged', () => {
  expect(said('view Shelf { key bookId: Id  title: Text }')).toEqual([])
  expect(said('view Shelf { key bookId: Id  title: Text  on BookSold remove }')).toEqual([])
  const unknown = `${LIBRARY}view Shelf { key bookId: Id  shelf: Text  on BookBought  on BookShelved }`
  expect(checkedAll(unknown).map(({ code }) => code)).toContain('REF-1')
  expect(checkedAll(unknown).map(({ code }) => code)).not.toContain('FIELD-6')
})
