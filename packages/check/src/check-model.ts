import { type Element, type ElementId, type Finding, type ModelIndex, severityOf } from '@landfall/model'
import type { CheckSettings } from './check-settings.ts'
import { nearChanges } from './near-changes.ts'
import type { CheckedStorm, ElementRule, Problem, Reach, Rule, StormRule } from './rule.ts'
import { rules } from './rules.ts'

/** What a check has found, and what the next one may take from it. */
export interface CheckResult {
  /** With their severity for a `model`; of one element together, those about the whole storm last. */
  readonly findings: readonly Finding[]
  readonly memory: CheckMemory
}

/** What was found about elements, for as long as nothing within reach of the rules has changed. Opaque, and used once. */
export interface CheckMemory {
  readonly settings: CheckSettings
  readonly index: ModelIndex
  readonly kept: WeakMap<Element, Kept>
}

/** What was found about one element, by the reach of the rules. */
interface Kept {
  readonly byReach: readonly (readonly Finding[])[]
  readonly findings: readonly Finding[]
}

/**
 * All findings that the model alone shows, going by every rule. Linear in the size of the model.
 *
 * @param previous - the memory of the check before this one: an element that is the same object, as all its neighbours
 * are, is not looked at again. Readings of a storm keep what has not changed as the same objects. A memory that was
 * used once, or with other settings, is of no use: then all is looked at.
 */
export function checkModel(index: ModelIndex, settings: CheckSettings, previous?: CheckMemory): CheckResult {
  const earlier = previous && previous.settings === settings && !used.has(previous) ? previous : undefined
  if (earlier) used.add(earlier)
  const storm: CheckedStorm = { index, settings }
  const memory = { settings, index, kept: earlier?.kept ?? new WeakMap<Element, Kept>() }
  const local = localFindings(storm, memory.kept, earlier ? nearChanges(earlier.index, index) : new Map())
  const whole = STORM_RULES.flatMap((rule) =>
    [...rule.find(storm)].map((problem) => findingOf(rule, problem)),
  )
  return { findings: [...local, ...whole], memory }
}

/** Memories whose `kept` has been brought up to date for a later model. */
const used = new WeakSet<CheckMemory>()

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

/** What is found about single elements. `kept` is brought up to date; what is gone from the model goes from it by itself. */
function localFindings(
  storm: CheckedStorm,
  kept: WeakMap<Element, Kept>,
  near: ReadonlyMap<ElementId, Reach>,
): readonly Finding[] {
  const found: Finding[] = []
  for (const element of storm.index.model.elements) {
    const before = kept.get(element)
    const nearest = before ? near.get(element.id) : 0
    let now = before
    if (!now || nearest !== undefined) {
      now = keep(element, storm, { before, nearest: nearest ?? 0 })
      kept.set(element, now)
    }
    for (const finding of now.findings) found.push(finding)
  }
  return found
}

/** @param nearest - how many neighbours away something has changed: rules that look less far find what they found. */
function keep(
  element: Element,
  storm: CheckedStorm,
  { before, nearest }: { readonly before: Kept | undefined; readonly nearest: Reach },
): Kept {
  const byReach = REACHES.map((reach) => {
    const known = reach < nearest ? before?.byReach[reach] : undefined
    return known ?? findingsAbout(element, reach, storm)
  })
  return { byReach, findings: byReach.flat() }
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
