import { expect, it } from 'vitest'
import { saidOf } from '../testing/found-in.ts'

it('[CHECK-37] an aggregate with neither commands nor events is found, whatever else stands in it', () => {
  const text = `
    aggregate Locker { key lockerId: Id  state { free: Bool = true }  hotspot "How many?" }
    aggregate Room
    aggregate Bed { event BedMade }
    aggregate Key { command HandOver }`
  expect(saidOf(text, 'AGGREGATE-2')).toEqual([
    '`Locker` has neither commands nor events, so it decides nothing: move into its frame what is done with it and what happens to it',
    '`Room` has neither commands nor events, so it decides nothing: move into its frame what is done with it and what happens to it',
  ])
})
