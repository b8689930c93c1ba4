import type { ModelIndex } from '@landfall/model'
import { componentsOf } from './components-of.ts'
import { counterIn } from './counting-steps.ts'
import { guardsOf } from './guards-of.ts'
import { isReadable } from './is-readable.ts'
import { shortestLoops } from './shortest-loops.ts'
import type { Step } from './step.ts'
import { stepsTakenOnce } from './steps-taken-once.ts'
import { tangleOf } from './tangle.ts'

/** A proof looks at each step of a tangle a few times for each other one; beyond this only single loops are looked at. */
const STEPS_IN_TANGLE_MAX = 300

/** From so many of its messages a loop is looked for. */
const STARTS_MAX = 50

/**
 * Of steps between messages, the loops that nothing is known to end: the shortest one of each tangle of such loops.
 * A loop ends where a step of it can be taken once only, or counts towards an end that is asked for on the way.
 */
export function endlessLoops(index: ModelIndex, steps: readonly Step[]): readonly (readonly Step[])[] {
  // What asks something that cannot be read may never be gone.
  const known = steps.filter((step) => guardsOf(step).every(({ condition }) => isReadable(condition)))
  return tanglesIn(known).flatMap((tangle) => endlessLoopIn(index, tangle) ?? [])
}

function endlessLoopIn(index: ModelIndex, tangle: readonly Step[]): readonly (readonly Step[])[] | undefined {
  const isTooLarge = tangle.length > STEPS_IN_TANGLE_MAX
  const rest = isTooLarge ? tangle : unproven(index, tangle)
  const loops = shortestLoops(rest, STARTS_MAX)
  const endless = loops.find((loop) => unproven(index, loop).length > 0)
  // Loops that end each by itself may not when they take turns.
  const told = endless ?? (isTooLarge ? undefined : loops[0])
  return told && [told]
}

/** The steps of a first tangle that no proof takes apart. Empty if every way round ends. */
function unproven(index: ModelIndex, steps: readonly Step[]): readonly Step[] {
  for (const tangle of tanglesIn(steps)) {
    const rest = unprovenIn(index, tangle)
    if (rest.length > 0) return rest
  }
  return []
}

function unprovenIn(index: ModelIndex, steps: readonly Step[]): readonly Step[] {
  const tangle = tangleOf(index, steps)
  const once = stepsTakenOnce(tangle)
  if (once.length > 0) return unproven(index, without(steps, once))
  const counter = counterIn(tangle)
  if (!counter) return steps
  const { counting, guarded } = counter
  // Who goes round for ever leaves out all steps that count, or all that are guarded.
  if (without(counting, guarded).length === 0) return unproven(index, without(steps, counting))
  const unguarded = unproven(index, without(steps, guarded))
  if (unguarded.length > 0 || without(guarded, counting).length === 0) return unguarded
  return unproven(index, without(steps, counting))
}

function without(steps: readonly Step[], others: readonly Step[]): readonly Step[] {
  const left = new Set(others)
  return steps.filter((step) => !left.has(step))
}

/** Steps that go round, by the messages that lead to each other. */
function tanglesIn(steps: readonly Step[]): readonly (readonly Step[])[] {
  const from = Map.groupBy(steps, (step) => step.from.id)
  const components = componentsOf(from.keys(), (id) => (from.get(id) ?? []).map(({ to }) => to.id))
  return components.map((component) => {
    const members = new Set(component)
    return steps.filter((step) => members.has(step.from.id) && members.has(step.to.id))
  })
}
