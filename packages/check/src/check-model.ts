import { type Element, type Finding, type ModelIndex, severityOf } from '@landfall/model'
import type { CheckSettings } from './check-settings.ts'
import { neighbourStamps } from './neighbour-stamps.ts'
import type { CheckedStorm, ElementRule, Problem, Reach, Rule, StormRule } from './rule.ts'
import { rules } from './rules.ts'

/** What a check has found, and what the next one may take from it. */
export interface CheckResult {
  /** With their severity for a `model`; of one element together, those about the whole storm last. */
  readonly findings: readonly Finding[]
  readonly memory: CheckMemory
}

/** Findings about elements, for as long as nothing within reach of the rules has changed. Opaque. */
export interface CheckMemory {
  readonly settings: CheckSettings
  readonly numbers: Numbers
  readonly kept: ReadonlyMap<Element, Kept>
}

/** Findings of one element, for each reach with the stamp that they hold for. */
type Kept = readonly { readonly stamp: number; readonly findings: readonly Finding[] }[]

/**
 * All findings that the model alone shows, going by every rule. Pure; linear in the size of the model.
 *
 * @param previous - the memory of an earlier check: an element that is the same object, as all its neighbours are, is
 * not looked at again. Readings of a storm keep what has not changed as the same objects.
 */
export function checkModel(index: ModelIndex, settings: CheckSettings, previous?: CheckMemory): CheckResult {
  const earlier = previous?.settings === settings ? previous : undefined
  const numbers = earlier?.numbers ?? startNumbers()
  const storm: CheckedStorm = { index, settings }
  const kept = keptFindings(storm, numbers, earlier?.kept ?? new Map())
  const local = [...kept.values()].flatMap((each) => each.flatMap(({ findings }) => findings))
  const whole = STORM_RULES.flatMap((rule) =>
    [...rule.find(storm)].map((problem) => findingOf(rule, problem)),
  )
  return { findings: [...local, ...whole], memory: { settings, numbers, kept } }
}

const REACHES: readonly Reach[] = [0, 1, 2, 3]
const STORM_RULES: readonly StormRule[] = rules.filter(isStormRule)
const ELEMENT_RULES: readonly ReadonlyMap<string, readonly ElementRule[]>[] = REACHES.map((reach) =>
  byKind(rules.filter(isElementRule).filter((rule) => rule.reach === reach)),
)

function isElementRule(rule: Rule): rule is ElementRule {
  return 'about' in rule
}

function isStormRule(rule: Rule): rule is StormRule {
  return !isElementRule(rule)
}

function byKind(some: readonly ElementRule[]): ReadonlyMap<string, readonly ElementRule[]> {
  const lists = new Map<string, ElementRule[]>()
  for (const rule of some) {
    for (const kind of rule.about) lists.set(kind, [...(lists.get(kind) ?? []), rule])
  }
  return lists
}

function keptFindings(
  storm: CheckedStorm,
  numbers: Numbers,
  earlier: ReadonlyMap<Element, Kept>,
): ReadonlyMap<Element, Kept> {
  const { elements } = storm.index.model
  const { stamps } = neighbourStamps(storm.index, numbers)
  const stampsOf = REACHES.map(stamps)
  const kept = new Map<Element, Kept>()
  elements.forEach((element, position) => {
    const before = earlier.get(element)
    const isSame = before && REACHES.every((reach) => before[reach]?.stamp === stampsOf[reach]?.[position])
    if (isSame) {
      kept.set(element, before)
      return
    }
    const now = REACHES.map((reach) => {
      const stamp = stampsOf[reach]?.[position] ?? 0
      const known = before?.[reach]
      return known?.stamp === stamp ? known : { stamp, findings: findingsAbout(element, reach, storm) }
    })
    kept.set(element, now)
  })
  return kept
}

function findingsAbout(element: Element, reach: Reach, storm: CheckedStorm): readonly Finding[] {
  const asked = ELEMENT_RULES[reach]?.get(element.kind) ?? []
  return asked.flatMap((rule) =>
    [...rule.find(element, storm)].map((problem) => findingOf(rule, { element: element.id, ...problem })),
  )
}

function findingOf({ code }: Rule, problem: Problem): Finding {
  return { code, severity: severityOf(code, 'model'), ...problem }
}

type Numbers = (element: Element) => number

function startNumbers(): Numbers {
  const known = new WeakMap<Element, number>()
  let next = 1
  return (element) => {
    const number = known.get(element) ?? next++
    known.set(element, number)
    return number
  }
}
