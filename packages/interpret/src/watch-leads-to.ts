import type { EpochMs, Recorded, Watched } from '@landfall/kernel'
import type { Duration, Place } from '@landfall/model'
import { EvaluationError } from './evaluation-error.ts'
import type { StormEvent } from './message.ts'
import { timePlus } from './time.ts'
import type { LeadsToRule } from './watched-rule.ts'
import type { Watching } from './watching.ts'

/** Of one key, what has happened and not led to anything yet; the earliest first. */
interface Waiting {
  readonly open: readonly Open[]
  /** What finds `OPEN_COUNT_MAX` before it is counted, and told as one. */
  readonly rest?: { readonly first: Open; readonly lastPosition: number; readonly count: number }
}

interface Open {
  readonly position: number
  /** The first moment that is too late. Absent where it has all the time there is. */
  readonly tooLateAt?: EpochMs
}

const OPEN_COUNT_MAX = 1_000
const NONE: Waiting = { open: [] }

/** `every A leads to B | C within 2d`: an outcome keeps all that is open and that it is not too late for. */
export function watchLeadsTo({ event, outcomes, within }: LeadsToRule): Watching<Waiting> {
  return {
    on: [...new Set([event, ...outcomes])],
    watch(memory = NONE, recorded) {
      const { broken, left } = timePasses(memory, recorded.at)
      const kept = outcomes.includes(recorded.event.type) ? NONE : left
      const waiting = recorded.event.type === event ? withOpen(kept, openedBy(recorded, within)) : kept
      return watched(waiting, broken)
    },
    expire(memory, now) {
      const { broken, left } = timePasses(memory, now)
      return watched(left, broken)
    },
  }
}

/** What it is too late for, and what is left. */
function timePasses(
  { open, rest }: Waiting,
  now: EpochMs,
): { readonly broken: readonly (readonly number[])[]; readonly left: Waiting } {
  const isLate = ({ tooLateAt }: Open): boolean => tooLateAt !== undefined && tooLateAt <= now
  const late = open.filter(isLate).map(({ position }) => [position])
  const left = late.length === 0 ? open : open.filter((each) => !isLate(each))
  if (!rest) return { broken: late, left: { open: left } }
  if (!isLate(rest.first)) return { broken: late, left: { open: left, rest } }
  const positions = [...new Set([rest.first.position, rest.lastPosition])]
  return { broken: [...late, positions], left: { open: left } }
}

function openedBy({ position, at }: Recorded<StormEvent>, within: Duration | undefined): Open {
  const tooLateAt = within && firstMomentBehind(at, within)
  return { position, ...(tooLateAt !== undefined && { tooLateAt }) }
}

const NOWHERE: Place = { file: '', start: 0, end: 0 }

/** The moment at which the time is up still counts. Beyond the calendar there is none. */
function firstMomentBehind(at: EpochMs, within: Duration): EpochMs | undefined {
  try {
    return timePlus(at, within, NOWHERE) + 1
  } catch (error) {
    if (error instanceof EvaluationError) return undefined
    throw error
  }
}

function withOpen({ open, rest }: Waiting, added: Open): Waiting {
  const lastPosition = added.position
  if (rest) return { open, rest: { ...rest, lastPosition, count: rest.count + 1 } }
  if (open.length < OPEN_COUNT_MAX) return { open: [...open, added] }
  return { open, rest: { first: added, lastPosition, count: 1 } }
}

function watched(waiting: Waiting, broken: readonly (readonly number[])[]): Watched<Waiting> {
  const { open, rest } = waiting
  const all = rest ? [...open, rest.first] : open
  const deadlines = all.flatMap(({ tooLateAt }) => tooLateAt ?? [])
  return {
    memory: all.length === 0 ? undefined : waiting,
    // A calendar month from a later day may be over earlier, so the first is not always the earliest.
    ...(deadlines.length > 0 && { deadline: deadlines.reduce((least, each) => Math.min(least, each)) }),
    broken,
    openCount: open.length + (rest?.count ?? 0),
  }
}
