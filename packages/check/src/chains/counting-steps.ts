import type { Comparison } from './comparison.ts'
import { followedBack, type Trail } from './followed-back.ts'
import { type Location, locationText } from './location.ts'
import type { MessageId, Step } from './step.ts'
import type { Tangle } from './tangle.ts'

/** Steps that count, and steps that are taken only while the count has not come to its end. */
interface Counter {
  readonly counting: readonly Step[]
  readonly guarded: readonly Step[]
}

/**
 * A value that no step of the tangle moves back, some move on, and some look at before they are taken: whoever goes
 * round over one of each comes to an end. Undefined where there is none.
 */
export function counterIn(tangle: Tangle): Counter | undefined {
  for (const step of tangle.steps) {
    for (const comparison of tangle.conditionsOf(step)) {
      const counter = counterFrom(tangle, step, comparison)
      if (counter) return counter
    }
  }
  return undefined
}

/** Numbers that count up are kept below something, those that count down above. */
const ENDS_OF = {
  up: ['<', '<=', '==', '!='],
  down: ['>', '>=', '==', '!='],
} as const

type Direction = keyof typeof ENDS_OF

function counterFrom(tangle: Tangle, step: Step, { left, operator }: Comparison): Counter | undefined {
  if (left.kind !== 'moved') return undefined
  for (const direction of ['up', 'down'] as const) {
    if (!ENDS_OF[direction].some((known) => known === operator)) continue
    const start = { message: step.from.id, location: left.from }
    const trail = followedBack(tangle, start, (source) => {
      return source.kind === 'moved' && moved(source.by, direction) >= 0
    })
    const counting = trail ? tangle.steps.filter((each) => counts(tangle, each, { trail, direction })) : []
    const guarded = trail ? tangle.steps.filter((each) => isGuarded(tangle, each, { trail, direction })) : []
    if (counting.length > 0 && guarded.length > 0) return { counting, guarded }
  }
  return undefined
}

function moved(by: number, direction: Direction): number {
  return direction === 'up' ? by : -by
}

interface Counted {
  readonly trail: Trail
  readonly direction: Direction
}

/** Whether the value has moved wherever it is kept behind the step. */
function counts(tangle: Tangle, step: Step, { trail, direction }: Counted): boolean {
  const kept = [...(trail.get(step.to.id)?.values() ?? [])]
  return (
    kept.length > 0 &&
    kept.every((location) => {
      const source = tangle.sourceOn(step, location)
      return source.kind === 'moved' && moved(source.by, direction) > 0
    })
  )
}

function isGuarded(tangle: Tangle, step: Step, counted: Counted): boolean {
  return tangle.conditionsOf(step).some((condition) => ends(tangle, step.from.id, condition, counted))
}

function ends(
  tangle: Tangle,
  message: MessageId,
  { left, operator, right }: Comparison,
  { trail, direction }: Counted,
): boolean {
  if (!ENDS_OF[direction].some((known) => known === operator)) return false
  if (left.kind !== 'moved' || !trail.get(message)?.has(locationText(left.from))) return false
  return right.kind !== 'moved' || !runsAlong(tangle, right.from, direction)
}

/** Whether the end moves on with the count. */
function runsAlong(tangle: Tangle, location: Location, direction: Direction): boolean {
  return tangle.steps.some((step) => {
    const source = tangle.sourceOn(step, location)
    return source.kind === 'moved' && moved(source.by, direction) > 0
  })
}
