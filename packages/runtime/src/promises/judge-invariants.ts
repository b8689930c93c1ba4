import { attempt, type Decider, type Invariant, type Recorded } from '@landfall/kernel'
import { draftOf, type Engine } from '../engine.ts'
import type { Work } from '../writing/work.ts'
import { tellBroken, untold } from './tell-broken.ts'

/** What a command has done to an instance. */
export interface Judged {
  readonly decider: Decider
  readonly before: unknown
  readonly after: unknown
  /** What it has recorded, in order. */
  readonly events: readonly Recorded[]
}

/** Tells which invariants hold no longer. One that did not hold before either has been told already. */
export function* judgeInvariants(engine: Engine, judged: Judged): Work<void> {
  const last = judged.events.at(-1)
  const { aggregate, invariants = [] } = judged.decider
  if (!last || invariants.length === 0) return
  const broken = invariants.flatMap((invariant) => {
    const says = newlyBroken(invariant, judged, last)
    return says === undefined ? [] : [{ name: invariant.name, says }]
  })
  if (broken.length === 0) return
  const { eventId, key } = last
  const positions = judged.events.map(({ position }) => position)
  for (const { name, says } of broken)
    tellBroken(engine, {
      scope: aggregate,
      id: `${eventId}/${name}`,
      broken: { promise: aggregate, says, key, positions },
    })
  const known = yield* engine.memory.recordOf('rule', aggregate, 'always')
  const brokenCount = (known?.value.brokenCount ?? 0) + broken.length
  draftOf(engine).put('rule', {
    scope: aggregate,
    key: 'always',
    rank: 0,
    value: { hash: '', position: last.position, brokenCount },
  })
}

/** What is told of an invariant that has just been broken. */
function newlyBroken(
  invariant: Invariant,
  { before, after, events: [first] }: Judged,
  last: Recorded,
): string | undefined {
  const says = sayIfBroken(invariant, after, last)
  // An instance that begins broke nothing before.
  const wasBroken =
    first !== undefined && first.version > 1 && sayIfBroken(invariant, before, last) !== undefined
  return wasBroken ? undefined : says
}

/** What is told of an invariant that a state breaks; undefined where it holds. */
export function sayIfBroken(invariant: Invariant, state: unknown, recorded: Recorded): string | undefined {
  const says = `always ${invariant.name}`
  const judged = attempt(() => invariant.holds(state, recorded))
  if (!judged.ok) return untold(says, judged.failure)
  return judged.value ? undefined : says
}
