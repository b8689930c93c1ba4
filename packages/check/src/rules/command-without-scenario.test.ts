import { expect, it } from 'vitest'
import { BAKERY } from '../testing/bakery.ts'
import { checkedAll } from '../testing/checked-all.ts'
import { foundIn, saidOf } from '../testing/found-in.ts'

/** The commands that no scenario of these steps reaches. */
function missing(...steps: readonly string[]): readonly string[] {
  const scenario = `scenario "A day" {\n${steps.join('\n')}\n}`
  return saidOf(BAKERY + scenario, 'SCENARIO-2').map((message) => message.split('`')[1] ?? '')
}

const ALL = ['KneadLoaf', 'BakeLoaf', 'SellLoaf', 'DiscountLoaf', 'WriteOffLoaf']
const KNEAD = 'when KneadLoaf { loafId: "1", weight: 500 }'

it('[CHECK-100] a command that no scenario sends is found, and told what to write', () => {
  const text = `${BAKERY}scenario "One" { ${KNEAD} }`
  const [found] = foundIn(text, 'SCENARIO-2')
  expect(found?.message).toBe(
    'No scenario sends `SellLoaf`: write one with `when SellLoaf`, and say what should come of it',
  )
  expect(text.slice(found?.place.start, found?.place.end)).toBe('SellLoaf')
})

it('[CHECK-100] what follows from a command is reached with it', () => {
  expect(missing(KNEAD)).toEqual(['SellLoaf', 'DiscountLoaf', 'WriteOffLoaf'])
})

it('[CHECK-100] what waits is reached if enough time can pass', () => {
  expect(missing(KNEAD, 'when 11 hours pass')).toContain('DiscountLoaf')
  expect(missing(KNEAD, 'when 6 hours pass', 'when 6 hours pass')).not.toContain('DiscountLoaf')
  expect(missing(KNEAD, 'when 2 days pass')).not.toContain('WriteOffLoaf')
  expect(missing('when 6 days pass')).toEqual(ALL)
  expect(missing('when 1 week passes')).not.toContain('DiscountLoaf')
})

it('[CHECK-100] a system answers only where a step says so, and only what it hears', () => {
  expect(missing(KNEAD, 'Oven answers LoafBurnt { minutes: 5 }')).not.toContain('WriteOffLoaf')
  expect(missing('Oven answers LoafBurnt { minutes: 5 }')).toEqual(ALL)
})

it('[CHECK-100] given events cause nothing but timeouts', () => {
  expect(missing('given LoafBaked { loafId: "1" }')).toEqual(ALL)
  expect(missing('given LoafBurnt { loafId: "1", minutes: 5 }')).toEqual(ALL)
  expect(missing('given LoafBaked { loafId: "1" }', 'when 3 days pass')).not.toContain('WriteOffLoaf')
})

it('[CHECK-107] without any scenario each command is told, and nothing else', () => {
  expect(saidOf(BAKERY, 'SCENARIO-2')).toHaveLength(ALL.length)
  const codes = new Set(checkedAll(BAKERY).map(({ code }) => code))
  expect([...codes].filter((code) => code.startsWith('SCENARIO'))).toEqual(['SCENARIO-2'])
})

it('[CHECK-100] loops of policies and unknown names end and are passed over', () => {
  const loop = `
aggregate Ball { key ballId: Id
  command Ping { -> Pinged }  command Pong { -> Ponged }  event Pinged  event Ponged }
policy Back { when Pinged then Pong }
policy Forth { when Ponged then Ping }
policy Lost { when Pinged then Nothing }
scenario "A rally" { when Ping { ballId: "1" }  when Serve {}  Umpire answers Fault {}  then Score["1"] {} }`
  expect(checkedAll(loop).map(({ code }) => code)).not.toContain('SCENARIO-2')
})
