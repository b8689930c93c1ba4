import { expect, it } from 'vitest'
import { BAKERY } from '../testing/bakery.ts'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

function said(...steps: readonly string[]): readonly string[] {
  return saidOf(`${BAKERY}scenario "A day" {\n${steps.join('\n')}\n}`, 'SCENARIO-5')
}

const HANDLES =
  'No scenario shows `ShelfLife` hearing `LoafDiscounted`: write one in which it happens after a `when`, because given events cause nothing'
const RUNS_OUT =
  'The time of `ShelfLife` runs out in no scenario: write one in which it starts and enough time passes, with `when … pass`'
const ENDS_SOLD = '`ShelfLife` ends on `LoafSold` in no scenario: write one in which it happens'
const ENDS_WRITTEN_OFF = '`ShelfLife` ends on `LoafWrittenOff` in no scenario: write one in which it happens'

it('[CHECK-103] steps, timeout and ends that no scenario reaches are found', () => {
  expect(said('when BakeLoaf { loafId: "1" }')).toEqual([HANDLES, RUNS_OUT, ENDS_SOLD, ENDS_WRITTEN_OFF])
  expect(said('when BakeLoaf { loafId: "1" }', 'when 12 hours pass')).toEqual([
    RUNS_OUT,
    ENDS_SOLD,
    ENDS_WRITTEN_OFF,
  ])
  expect(said('when BakeLoaf { loafId: "1" }', 'when 3 days pass')).toEqual([ENDS_SOLD])
})

it('[CHECK-103] history starts, feeds and ends a process, but sends nothing', () => {
  const history = ['given LoafBaked { loafId: "1" }', 'given LoafDiscounted { loafId: "1" }']
  expect(said(...history)).toEqual([HANDLES, RUNS_OUT, ENDS_SOLD, ENDS_WRITTEN_OFF])
  expect(said(...history, 'given LoafSold { loafId: "1" }', 'when 3 days pass')).toEqual([HANDLES])
})

it('[CHECK-103] a process of which nothing is reached is one finding', () => {
  expect(said('when KneadLoaf { loafId: "1", weight: 0 }').length).toBeGreaterThan(1)
  expect(said('when 1 minute passes')).toEqual([
    'No scenario reaches `ShelfLife`: write one in which it starts, and one for each way in which it ends',
  ])
})

it('[CHECK-103] nothing is told without scenarios, without a key, or of unknown events', () => {
  expect(saidOf(BAKERY, 'SCENARIO-5')).toEqual([])
  const unfinished = `
event Opened { shopId: Id }
command Open
process Day { on Opened  ends on Closed }
process Night { key shopId: Id  on Closed }
scenario "One" { when Open {} }`
  expect(checkedAll(unfinished).map(({ code }) => code)).not.toContain('SCENARIO-5')
})

it('[CHECK-103] an event that is handled and ends the process is told once', () => {
  const text = `
aggregate Shop { key shopId: Id  command Open { -> Opened }  event Opened  event Closed }
process Day { key shopId: Id  on Opened  on Closed  ends on Closed }
scenario "One" { when Open { shopId: "1" } }`
  expect(saidOf(text, 'SCENARIO-5')).toHaveLength(1)
})
