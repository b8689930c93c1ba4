import { draftOf, type Engine } from '../engine.ts'
import type { StoredRecord } from '../store/store.ts'
import type { Work } from '../writing/work.ts'
import type { DeadLetter } from './parked.ts'
import type { ParkedWork } from './parked-work.ts'
import { readAgainAt, retryParked } from './retry-parked.ts'

/** So many are told at once. */
const LETTER_COUNT_MAX = 1_000

/** The latest 1,000 of what is parked, in the order in which it was; more come up when these have been dealt with. */
export async function deadLetters({ store }: Engine): Promise<readonly DeadLetter[]> {
  let latest: readonly StoredRecord<'parked'>[] = []
  for (let isMore = true; isMore; ) {
    const after = latest.at(-1)
    const page = await store.readRecords({
      shelf: 'parked',
      limit: LETTER_COUNT_MAX,
      ...(after && { after }),
    })
    latest = [...latest, ...page].slice(-LETTER_COUNT_MAX)
    isMore = page.length === LETTER_COUNT_MAX
  }
  return latest.map(letterOf)
}

/** Does parked work again; false where there is none of this id. */
export function* retryDeadLetter(engine: Engine, id: string): Work<boolean> {
  const letter = yield* takeOff(engine, id)
  if (letter) yield* retryParked(engine, letter)
  return letter !== undefined
}

/** Takes parked work away for good; false where there is none of this id. */
export function* discardDeadLetter(engine: Engine, id: string, reason: string): Work<boolean> {
  const letter = yield* takeOff(engine, id)
  if (!letter) return false
  const { work, message, parkedAt } = letter
  draftOf(engine).put('discarded', {
    scope: work.kind,
    key: id,
    rank: engine.now(),
    value: { work, message, parkedAt, reason },
  })
  // Somebody has said that its instance does without this event.
  if (work.kind === 'state') yield* readAgainAt(engine, work.position)
  return true
}

/** What is parked lies under its kind; the id does not say which. */
const KINDS: readonly string[] = Object.keys({
  command: true,
  reaction: true,
  timeout: true,
  schedule: true,
  publication: true,
  view: true,
  state: true,
  call: true,
} satisfies Readonly<Record<ParkedWork['kind'], true>>)

/** What this batch has taken off already is no longer there. */
function* takeOff(engine: Engine, id: string): Work<DeadLetter | undefined> {
  for (const kind of KINDS) {
    const record = yield* engine.memory.recordOf('parked', kind, id)
    if (!record) continue
    draftOf(engine).remove('parked', kind, id)
    return letterOf(record)
  }
  return undefined
}

function letterOf({ key, rank, value }: StoredRecord<'parked'>): DeadLetter {
  return { id: key, parkedAt: rank, ...value }
}
