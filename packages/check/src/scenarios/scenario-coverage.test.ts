import { readStorm, type Storm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import type { StormRule } from '../rule.ts'
import { commandWithoutScenario } from '../rules/command-without-scenario.ts'
import { policyWithoutScenario } from '../rules/policy-without-scenario.ts'
import { processStepWithoutScenario } from '../rules/process-step-without-scenario.ts'
import { refusalWithoutScenario } from '../rules/refusal-without-scenario.ts'
import { viewLineWithoutScenario } from '../rules/view-line-without-scenario.ts'
import { BAKERY } from '../testing/bakery.ts'

const RULES: readonly StormRule[] = [
  commandWithoutScenario,
  refusalWithoutScenario,
  policyWithoutScenario,
  processStepWithoutScenario,
  viewLineWithoutScenario,
]

const SCENARIOS = `
scenario "Baked" { when KneadLoaf { loafId: "1", weight: 1 }  when 3 days pass  then Losses["1"] is absent }
scenario "Counted" { given LoafKneaded { loafId: "1", weight: 1 }  when 7 days pass  then refused }
scenario "Burnt" { when BakeLoaf { loafId: "1" }  Oven answers LoafBurnt { minutes: 1 } }
`

const EDITS: readonly (readonly [from: string, to: string])[] = [
  ['after 12h', 'after 4d'],
  ['policy BakeAtOnce { when LoafKneaded then BakeLoaf }', ''],
  ['every 1 week', 'every 2 weeks'],
  ['timeout 3d', 'timeout 5d'],
  ['-> LoafBurnt { minutes: Int }', ''],
  ['event LoafBurnt { minutes: Int } sets { status: stale }', ''],
  ['"It is baked already"', '"It is baked"'],
  ['on LoafSold remove', ''],
  ['then DiscountLoaf }', 'then WriteOffLoaf }'],
  ['policy WriteOffBurnt', 'policy DiscountBurnt { when LoafBaked then DiscountLoaf }\npolicy WriteOffBurnt'],
]

function said(storm: Storm): readonly string[] {
  const index = indexModel(storm.model)
  return RULES.flatMap(({ find }) =>
    [...find({ index, settings: DEFAULT_SETTINGS })].map(({ message }) => message),
  )
}

it.each(EDITS)(
  '[CHECK-109] after an edit from %j to %j, and back, scenarios reach what they reach afresh',
  (from, to) => {
    const before = BAKERY + SCENARIOS
    const after = before.replace(from, to)
    expect(after).not.toBe(before)
    const file = (text: string) => [{ name: 'a.storm', text }]
    const first = readStorm(file(before))
    const original = said(first)
    const edited = readStorm(file(after), first)
    expect(said(edited)).toEqual(said(readStorm(file(after))))
    expect(said(readStorm(file(before), edited))).toEqual(original)
  },
)
