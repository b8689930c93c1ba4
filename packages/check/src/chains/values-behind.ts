import { compares } from './comparison.ts'
import type { Trail } from './followed-back.ts'
import { type Location, locationText } from './location.ts'
import type { Constant, Source } from './source.ts'
import type { MessageId, Step } from './step.ts'
import type { Tangle } from './tangle.ts'

/** What a location may hold; `any` where that is not known. */
type Values = ReadonlySet<Constant> | 'any'

type Known = ReadonlyMap<string, Values>

/** A counter that runs is no list of a few values. */
const VALUES_MAX = 16

/**
 * What the locations of a trail may hold at each message that can be reached once a step has been taken, until it is
 * taken again. A step whose conditions are known to fail is not gone. A message that cannot be reached is left out.
 */
export function valuesBehind(tangle: Tangle, first: Step, trail: Trail): ReadonlyMap<MessageId, Known> {
  const known = new Map<MessageId, Map<string, Values>>()
  const waiting: Step[] = [first]
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const before = knownOn(tangle, step, step === first ? undefined : known.get(step.from.id))
    if (!before) continue
    let hasGrown = !known.has(step.to.id)
    const behind = known.get(step.to.id) ?? new Map<string, Values>()
    known.set(step.to.id, behind)
    for (const [text, location] of trail.get(step.to.id) ?? new Map<string, Location>()) {
      const values = joined(behind.get(text), valuesOf(tangle.sourceOn(step, location), before))
      hasGrown ||= !isSame(behind.get(text), values)
      behind.set(text, values)
    }
    if (hasGrown) waiting.push(...tangle.stepsFrom(step.to.id).filter((next) => next !== first))
  }
  return known
}

/** What is known where a step is taken, its own conditions included. Undefined if it cannot be taken. */
function knownOn(tangle: Tangle, step: Step, before: Known | undefined): Known | undefined {
  const known = new Map(before ?? [])
  for (const { left, operator, right } of tangle.conditionsOf(step)) {
    if (left.kind !== 'moved' || left.by !== 0 || right.kind !== 'constant') continue
    const text = locationText(left.from)
    const values = known.get(text) ?? 'any'
    if (values !== 'any') {
      known.set(text, new Set([...values].filter((value) => compares(value, operator, right.value))))
    } else if (operator === '==') known.set(text, new Set([right.value]))
    if (isEmpty(known.get(text))) return undefined
  }
  return known
}

function isEmpty(values: Values | undefined): boolean {
  return values !== undefined && values !== 'any' && values.size === 0
}

function valuesOf(source: Source, before: Known): Values {
  switch (source.kind) {
    case 'constant':
      return new Set([source.value])
    case 'unknown':
      return 'any'
    case 'moved':
      return source.by === 0 ? (before.get(locationText(source.from)) ?? 'any') : 'any'
  }
}

function joined(one: Values | undefined, other: Values): Values {
  if (one === undefined) return other
  if (one === 'any' || other === 'any') return 'any'
  const both = new Set([...one, ...other])
  return both.size > VALUES_MAX ? 'any' : both
}

function isSame(one: Values | undefined, other: Values): boolean {
  if (one === undefined || one === 'any' || other === 'any') return one === other
  return one.size === other.size
}
