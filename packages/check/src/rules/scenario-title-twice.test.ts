import { expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

it('[CHECK-106] every scenario but the first of a title is found, wherever it stands', () => {
  const text =
    'scenario "A sale" { } scenario "A return" { } context Shop { scenario "A sale" { } scenario "A sale " { } }'
  expect(saidOf(text, 'SCENARIO-8')).toEqual([
    'There is a scenario called "A sale" already: give this one another title, so that everybody knows which one fails',
    'There is a scenario called "A sale" already: give this one another title, so that everybody knows which one fails',
  ])
  expect(foundIn(text, 'SCENARIO-8')[0]?.place.start).toBe(text.indexOf('scenario "A sale"', 20))
})

it('[CHECK-106] titles that differ in a letter are two', () => {
  expect(saidOf('scenario "A sale" { } scenario "A Sale" { }', 'SCENARIO-8')).toEqual([])
})
