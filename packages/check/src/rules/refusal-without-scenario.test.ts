import { expect, it } from 'vitest'
import { BAKERY } from '../testing/bakery.ts'
import { foundIn, saidOf } from '../testing/found-in.ts'

/** The refusals that no scenario of these steps expects. */
function missing(...steps: readonly string[]): readonly string[] {
  const scenario = `scenario "A day" {\n${steps.join('\n')}\n}`
  return saidOf(BAKERY + scenario, 'SCENARIO-3').map((message) => message.split('"')[1] ?? '')
}

const KNEAD = 'when KneadLoaf { loafId: "1", weight: 0 }'

it('[CHECK-101] each rule whose refusal no scenario expects is found', () => {
  const text = `${BAKERY}scenario "One" { when SellLoaf { loafId: "1" } then LoafSold }`
  const [found, ...others] = foundIn(text, 'SCENARIO-3')
  expect(others).toEqual([])
  expect(found?.message).toBe(
    'No scenario shows `SellLoaf` refused with "It is not for sale": write one in which this happens, with `then refused` below its `when`',
  )
  expect(text.slice(found?.place.start, found?.place.end)).toContain('requires status == baked')
})

it('[CHECK-101] a refusal that is expected with its words, or with none, is none', () => {
  expect(missing(KNEAD, 'then refused "A loaf weighs something"')).toEqual([
    'No oven is that large',
    'It is baked already',
  ])
  expect(missing(KNEAD, 'then refused')).toEqual([])
})

it('[CHECK-101] a refusal counts for the command before it, and for what policies send', () => {
  const sold = 'when SellLoaf { loafId: "1" }'
  expect(missing(KNEAD, sold, 'then refused "It is not for sale"')).toEqual([
    'A loaf weighs something',
    'No oven is that large',
    'It is baked already',
  ])
  expect(missing(KNEAD, sold, 'then refused "It is baked already"')).not.toContain('It is baked already')
  expect(missing(KNEAD, 'when 1 day passes', 'then refused')).toEqual([
    'A loaf weighs something',
    'No oven is that large',
  ])
})

it('[CHECK-101] of a command without a scenario, or a rule without words, nothing is told', () => {
  expect(saidOf(BAKERY, 'SCENARIO-3')).toEqual([])
  expect(
    saidOf(
      `aggregate Cup { key cupId: Id  state { full: Bool = false }
         command FillCup { requires not full  -> CupFilled }  event CupFilled sets { full: true } }
       scenario "One" { when FillCup { cupId: "1" } }`,
      'SCENARIO-3',
    ),
  ).toEqual([])
})
