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
  readonly kept: WeakMap<Element, Kept>
}

/** What was found about one element, for each reach with the stamp that it holds for. */
interface Kept {
  readonly byReach: readonly { readonly stamp: number; readonly findings: readonly Finding[] }[]
  readonly findings: readonly Finding[]
}

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
  const kept = earlier?.kept ?? new WeakMap<Element, Kept>()
  const local = localFindings(storm, numbers, kept)
  const whole = STORM_RULES.flatMap((rule) =>
    [...rule.find(storm)].map((problem) => findingOf(rule, problem)),
  )
  return { findings: [...local, ...whole], memory: { settings, numbers, kept } }
}

const REACHES: readonly Reach[] = [0, 1, 2, 3]
const WIDEST = 3
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

/** What is found about single elements. `kept` is brought up to date; what is gone from the model goes from it by itself. */
function localFindings(
  storm: CheckedStorm,
  numbers: Numbers,
  kept: WeakMap<Element, Kept>,
): readonly Finding[] {
  const stampAt = neighbourStamps(storm.index, numbers)
  const found: Finding[] = []
  storm.index.model.elements.forEach((element, position) => {
    let now = kept.get(element)
    // The widest stamp takes in all others: where it is the same, nothing at all has changed.
    if (now?.byReach[WIDEST]?.stamp !== stampAt(position, WIDEST)) {
      now = keep(element, (reach) => stampAt(position, reach), { storm, before: now })
      kept.set(element, now)
    }
    if (now) for (const finding of now.findings) found.push(finding)
  })
  return found
}

function keep(
  element: Element,
  stampOf: (reach: Reach) => number,
  { storm, before }: { readonly storm: CheckedStorm; readonly before: Kept | undefined },
): Kept {
  const byReach = REACHES.map((reach) => {
    const stamp = stampOf(reach)
    const known = before?.byReach[reach]
    return known?.stamp === stamp ? known : { stamp, findings: findingsAbout(element, reach, storm) }
  })
  return { byReach, findings: byReach.flatMap(({ findings }) => findings) }
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
