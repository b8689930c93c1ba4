import { readStorm } from '@landfall/language'
import { elementsOf, indexModel } from '@landfall/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BAKERY } from '../testing/bakery.ts'
import { scenarioReach } from './scenario-reach.ts'

const STEPS = [
  'given LoafKneaded { loafId: "1", weight: 1 }',
  'given LoafBaked { loafId: "1" }',
  'given LoafSold { loafId: "1", receipt: "" }',
  'when KneadLoaf { loafId: "1", weight: 1 }',
  'when BakeLoaf { loafId: "1" }',
  'when SellLoaf { loafId: "1" }',
  'when 12 hours pass',
  'when 3 days pass',
  'when 7 days pass',
  'Oven answers LoafBurnt { minutes: 1 }',
  'then LoafBaked',
  'then refused',
  'then Stock["1"] is absent',
]

it('[CHECK-108] a scenario that goes on reaches all that it has reached before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...STEPS), { minLength: 1, maxLength: 8 }),
      fc.nat(),
      (steps, cut) => {
        const text = `${BAKERY}scenario "A day" {\n${steps.join('\n')}\n}`
        const index = indexModel(readStorm([{ name: 'a.storm', text }]).model)
        const scheduled = elementsOf(index, 'policy')
        for (const scenario of elementsOf(index, 'scenario')) {
          const shorter = { ...scenario, steps: scenario.steps.slice(0, cut % steps.length) }
          const before = scenarioReach(index, shorter, scheduled).played
          const after = scenarioReach(index, scenario, scheduled).played
          expect([...before].filter((part) => !after.has(part))).toEqual([])
        }
      },
    ),
    { numRuns: 60 },
  )
})
