import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { foundIn, saidOf } from '../testing/found-in.ts'

const MOVED = 'event Moved { rack: Id, other: Id, count: Int, sort: small | large }'

function text(lines: string): string {
  return `${MOVED}\nview Racks { key rack: Id  count: Int?  name: Text?  ${lines} }`
}

it('[CHECK-43] an event that changes the row of one field and of another is found', () => {
  const storm = text('on Moved { count: 1 }  on Moved { rack: other, count: 2 }')
  expect(saidOf(storm, 'VIEW-4')).toEqual([
    '`Moved` means two rows of `Racks`: one has its `rack` from `rack`, the other from `other`. One event changes one row: make two events of it, or a view for each',
  ])
  const [found] = foundIn(storm, 'VIEW-4')
  expect(storm.slice(found?.place.start, found?.place.start).length).toBe(0)
  expect(found?.place.start).toBe(storm.lastIndexOf('Moved {'))
})

it('[CHECK-43] a line that removes goes by the field of the event', () => {
  expect(saidOf(text('on Moved { rack: other }  on Moved remove'), 'VIEW-4')).toHaveLength(1)
})

it('[CHECK-43] with one condition both lines are taken where it holds', () => {
  expect(saidOf(text('on Moved where count > 1 { rack: other }  on Moved'), 'VIEW-4')[0]).toContain(
    'where its condition holds, one has its `rack` from `other`, the other from `rack`',
  )
})

it('[CHECK-43] three lines are told once, and each event by itself', () => {
  const storm = `event Swapped { rack: Id, other: Id }\n${text(
    'on Moved  on Moved { rack: other }  on Moved { rack: other }  on Swapped  on Swapped { rack: other }',
  )}`
  expect(saidOf(storm, 'VIEW-4')).toHaveLength(2)
})

const ONE_ROW = [
  'on Moved { count: 1 }  on Moved { name: "moved" }',
  'on Moved { rack: event.rack }  on Moved',
  'on Moved { rack: other, count: 1 }  on Moved { rack: event.other, name: "x" }',
  'on Moved where sort == small { rack: other }  on Moved where sort == large',
  'on Moved { rack: if count > 1 then other else rack }  on Moved',
  'on Moved',
]

it.each(ONE_ROW)('[CHECK-43] one row, or perhaps one: %s', (lines) => {
  expect(saidOf(text(lines), 'VIEW-4')).toEqual([])
})

it('[CHECK-43] a row by two texts and a row by a word of its own are different rows', () => {
  const storm = `${MOVED}\nview Pairs { key pair: Text  on Moved { pair: "{rack}-{other}" }  on Moved { pair: "all" } }`
  expect(saidOf(storm, 'VIEW-4')[0]).toContain('from what its braces work out, the other from `"all"`')
})

it('[CHECK-49] lines that cannot be read, and views without a key, are not compared', () => {
  const codes = (storm: string) => checkedAll(storm).map(({ code }) => code)
  expect(codes(text('on Moved { rack: nobody }  on Moved { rack: other }'))).not.toContain('VIEW-4')
  expect(codes(`${MOVED}\nview Racks { on Moved  on Moved { rack: other } }`)).not.toContain('VIEW-4')
  expect(codes(text('on Mvoed  on Mvoed { rack: "other" }'))).not.toContain('VIEW-4')
})
