import { expect, it } from 'vitest'
import { BAKERY } from '../testing/bakery.ts'
import { checkedAll } from '../testing/checked-all.ts'
import { saidOf } from '../testing/found-in.ts'

/** The policies that act in no scenario of these steps. */
function missing(...steps: readonly string[]): readonly string[] {
  const scenario = `scenario "A day" {\n${steps.join('\n')}\n}`
  return saidOf(BAKERY + scenario, 'SCENARIO-4').map((message) => message.split('`')[1] ?? '')
}

it('[CHECK-102] a policy that acts in no scenario is found, and told what it needs', () => {
  const text = `${BAKERY}scenario "One" { when BakeLoaf { loafId: "1" } }`
  expect(saidOf(text, 'SCENARIO-4')).toEqual([
    '`BakeAtOnce` acts in no scenario: write one in which `LoafKneaded` happens after a `when`, because given events cause nothing',
    '`WriteOffBurnt` acts in no scenario: write one in which `LoafBurnt` happens after a `when`, because given events cause nothing',
    '`CountStock` acts in no scenario: write one in which enough time passes, with `when … pass`',
  ])
})

it('[CHECK-102] a policy acts where its event happens, whatever its condition; not where it is given', () => {
  expect(missing('given LoafKneaded { loafId: "1", weight: 1 }')).toContain('BakeAtOnce')
  expect(
    missing('when BakeLoaf { loafId: "1" }', 'Oven answers LoafBurnt { minutes: 1 }', 'when 7 days pass'),
  ).toEqual(['BakeAtOnce'])
})

it('[CHECK-102] a policy with an hour of the day may act as soon as time passes', () => {
  const text = (step: string) => `
command Tidy
policy TidyMonthly { every 1 month at "06:00" then Tidy }
scenario "One" { ${step} }`
  expect(saidOf(text('when 1 hour passes'), 'SCENARIO-4')).toEqual([])
  expect(saidOf(text('when Tidy {}'), 'SCENARIO-4')).toHaveLength(1)
})

it('[CHECK-102] nothing is told without scenarios, or of a policy that reacts to nothing known', () => {
  expect(saidOf(BAKERY, 'SCENARIO-4')).toEqual([])
  const unknown =
    'command Tidy policy A { when Opened then Tidy } policy B { then Tidy } scenario "One" { when Tidy {} }'
  expect(checkedAll(unknown).map(({ code }) => code)).not.toContain('SCENARIO-4')
})
