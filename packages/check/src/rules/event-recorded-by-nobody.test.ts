import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { foundIn, saidOf } from '../testing/found-in.ts'

it('[CHECK-30] an event that nothing records is found, in an aggregate and outside', () => {
  const text = `
    aggregate Bed { key bedId: Id  command AssignBed { -> BedAssigned }  event BedAssigned  event BedCleaned }
    event WardClosed`
  expect(saidOf(text, 'EVENT-4')).toEqual([
    'Nothing records `BedCleaned`: let a command of `Bed` lead to it with `-> BedCleaned`, or a system answer with it',
    'Nothing records `WardClosed`: let a command lead to it with `-> WardClosed`, or a system answer with it',
  ])
  const [first] = foundIn(text, 'EVENT-4')
  expect(first?.element).toBe('event BedCleaned')
  expect(text.slice(first?.place.start, first?.place.end)).toBe('BedCleaned')
})

it('[CHECK-30] each event of a wall of events is found', () => {
  expect(saidOf('event TramLeft event TramArrived', 'EVENT-4')).toHaveLength(2)
})

it('[CHECK-30] what a system answers with is recorded', () => {
  const text = 'command Ask { -> Asked }  event Asked  event Answered  system Oracle { on Asked -> Answered }'
  expect(saidOf(text, 'EVENT-4')).toEqual([])
})

it('[CHECK-30] being heard of, given in a scenario or talked about records nothing', () => {
  const text = `
    event Asked
    policy P { when Asked then Ask }
    command Ask
    hotspot "Who asks?" on Asked
    scenario "S" { given Asked }`
  expect(saidOf(text, 'EVENT-4')).toHaveLength(1)
})

it('[CHECK-30] an event of others is theirs, as long as their context only hands it out', () => {
  const others = (more: string) => `
    context Crm { event PersonMarried ${more} }
    context Marketing { subscribes Crm.PersonMarried }`
  expect(saidOf(others(''), 'EVENT-4')).toEqual([])
  expect(saidOf(others('command Marry'), 'EVENT-4')).toHaveLength(1)
  expect(saidOf('context Crm { event PersonMarried }', 'EVENT-4')).toHaveLength(1)
})

it('[CHECK-49] an event that a misspelt arrow means is not told, and others are', () => {
  const codes = (arrow: string) =>
    checkedAll(`command PlaceOrder { -> ${arrow} }  event OrderPlaced`).map(({ code }) => code)
  expect(codes('OrderPlcaed')).not.toContain('EVENT-4')
  expect(codes('OrderPaid')).toContain('EVENT-4')
  const ambiguous = `
    context Sales { event Cancelled }
    context Billing { event Cancelled }
    command Cancel { -> Cancelled }`
  expect(checkedAll(ambiguous).map(({ code }) => code)).not.toContain('EVENT-4')
})

it('[CHECK-49] a misspelt name elsewhere than at an arrow means no arrow', () => {
  const codes = checkedAll('event OrderPlaced  hotspot "Why?" on OrderPlcaed').map(({ code }) => code)
  expect(codes).toContain('EVENT-4')
})

it('[CHECK-30] of two events of one name the first is told', () => {
  const found = checkedAll('event Asked  event Asked').filter(({ code }) => code === 'EVENT-4')
  expect(found).toHaveLength(1)
})
