import { draftOf, type Engine } from './engine.ts'
import type { DeadLetter } from './parked.ts'
import { retryParked } from './retry-parked.ts'
import { settled, type Work } from './work.ts'

/** What is parked, in the order in which it was. */
export async function deadLetters({ store }: Engine): Promise<readonly DeadLetter[]> {
  const records = await store.readRecords({ shelf: 'parked' })
  return records.map(({ key, rank, value }) => ({ id: key, parkedAt: rank, ...value }))
}

/** Does parked work again; false where there is none of this id. */
export function* retryDeadLetter(engine: Engine, id: string): Work<boolean> {
  const letter = yield* takeOff(engine, id)
  if (letter) yield* retryParked(engine, letter.work)
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
  return true
}

function* takeOff(engine: Engine, id: string): Work<DeadLetter | undefined> {
  const letters = yield* settled(deadLetters(engine))
  const letter = letters.find((each) => each.id === id)
  if (letter) draftOf(engine).remove('parked', letter.work.kind, id)
  return letter
}
