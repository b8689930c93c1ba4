import { expect, it } from 'vitest'
import { BAKERY } from '../testing/bakery.ts'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

function said(...steps: readonly string[]): readonly string[] {
  return saidOf(`${BAKERY}scenario "A day" {\n${steps.join('\n')}\n}`, 'SCENARIO-6')
}

const NO_LOOK = (view: string) =>
  `No scenario looks at \`${view}\`: add \`then ${view}[…] { … }\` where its rows should have changed`

it('[CHECK-104] a view that no scenario looks at is one finding', () => {
  expect(said('when KneadLoaf { loafId: "1", weight: 1 }')).toEqual([NO_LOOK('Stock'), NO_LOOK('Losses')])
})

it('[CHECK-104] a line whose event is in no scenario that looks at its view is found', () => {
  expect(said('when KneadLoaf { loafId: "1", weight: 1 }', 'then Stock["1"] { weight: 1 }')).toEqual([
    'No scenario shows what `LoafSold` does to `Stock`: write one in which it happens, with `then Stock[…] is absent` below it',
    NO_LOOK('Losses'),
  ])
})

it('[CHECK-104] given events count, and so does asking for a row that is not there', () => {
  expect(
    said(
      'given LoafKneaded { loafId: "1", weight: 1 }',
      'given LoafSold { loafId: "1", receipt: "" }',
      'then Stock["1"] is absent',
    ),
  ).toEqual([NO_LOOK('Losses')])
})

it('[CHECK-104] a policy that goes through the rows looks at them', () => {
  expect(said('given LoafKneaded { loafId: "1", weight: 1 }', 'when 7 days pass').join()).not.toContain(
    'looks at `Stock`:',
  )
})

it('[CHECK-104] an event of one scenario is not seen by the look of another', () => {
  const text = `${BAKERY}
scenario "Sold" { given LoafSold { loafId: "1", receipt: "" } }
scenario "Kneaded" { given LoafKneaded { loafId: "1", weight: 1 }  then Stock["1"] { weight: 1 } }`
  expect(saidOf(text, 'SCENARIO-6').join()).toContain('`LoafSold`')
})

it('[CHECK-104] a row that is published is looked at by whoever listens', () => {
  const text = `${BAKERY}
context Shop { publishes StockChanged as state { loafId, weight } from Stock }
scenario "Sold" { given LoafSold { loafId: "1", receipt: "" }  given LoafKneaded { loafId: "1", weight: 1 } }`
  expect(saidOf(text, 'SCENARIO-6')).toEqual([NO_LOOK('Losses')])
})

it('[CHECK-104] nothing is told without scenarios, without a key, or of a view that is fed by nothing known', () => {
  expect(saidOf(BAKERY, 'SCENARIO-6')).toEqual([])
  const unfinished = `
command Open
event Opened
view Doors { on Opened }
view Windows { key id: Id  on Broken }
view Walls { key id: Id }
scenario "One" { when Open {} }`
  expect(checkedAll(unfinished).map(({ code }) => code)).not.toContain('SCENARIO-6')
})
