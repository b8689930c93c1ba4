import { attempt, type PromiseRule, type Recorded, type Watched } from '@landfall/kernel'
import { draftOf, type Engine } from '../engine.ts'
import { NEVER } from '../store/shelf-values.ts'
import type { StoredRecord } from '../store/store.ts'
import type { Work } from '../writing/work.ts'
import { tellBroken, untold } from './tell-broken.ts'

/** What came of watching. */
export interface Outcome {
  readonly brokenCount: number
  /** From when on the rule is to be asked again. */
  readonly deadline: number
}

/** Lets a rule see an event. Where it fails it remembers what it did before, and that is told. */
export function* watchEvent(engine: Engine, rule: PromiseRule, recorded: Recorded): Work<Outcome> {
  const keyed = attempt(() => rule.keyOf(recorded))
  if (!keyed.ok)
    return cannotTell(engine, rule, { key: '', positions: [recorded.position], cause: keyed.failure })
  const key = storable(keyed.value)
  const known = yield* engine.memory.recordOf('watch', rule.name, key)
  const watched = attempt(() => rule.watch(known?.value, recorded))
  if (!watched.ok)
    return cannotTell(engine, rule, { key, positions: [recorded.position], cause: watched.failure })
  return remember(engine, rule, { key, known, watched: watched.value })
}

/** Tells a rule that the deadline of one key has come. */
export function expireOne(engine: Engine, rule: PromiseRule, known: StoredRecord<'watch'>): Outcome {
  const { key, value } = known
  const now = engine.now()
  const expired = attempt(() => rule.expire?.(value, now))
  if (!expired.ok) {
    draftOf(engine).put('watch', { ...known, rank: NEVER })
    return cannotTell(engine, rule, { key, positions: [], cause: expired.failure })
  }
  const { deadline = NEVER, ...watched } = expired.value ?? { memory: value, broken: [] }
  // One that has come already would come again and again.
  const later = Math.max(deadline, now + 1)
  return remember(engine, rule, { key, known, watched: { ...watched, deadline: later } })
}

/** An event that cannot be read, or a rule that throws: whether the promise is kept nobody knows. */
export function cannotTell(
  engine: Engine,
  { name, promise, says }: PromiseRule,
  {
    key,
    positions,
    cause,
  }: {
    readonly key: string
    readonly positions: readonly number[]
    readonly cause: { readonly message: string }
  },
): Outcome {
  const id = `${positions.join('-') || engine.now()}/${key}`
  tellBroken(engine, { scope: name, id, broken: { promise, says: untold(says, cause), key, positions } })
  return { brokenCount: 1, deadline: NEVER }
}

function remember(
  engine: Engine,
  { name, promise, says }: PromiseRule,
  {
    key,
    known,
    watched,
  }: {
    readonly key: string
    readonly known: StoredRecord<'watch'> | undefined
    readonly watched: Watched<unknown>
  },
): Outcome {
  const { memory, deadline = NEVER, broken } = watched
  const draft = draftOf(engine)
  if (memory !== undefined) {
    const isSame = known?.value === memory && known.rank === deadline
    if (!isSame) draft.put('watch', { scope: name, key, rank: deadline, value: memory })
  } else if (known) draft.remove('watch', name, key)
  for (const positions of broken)
    tellBroken(engine, { scope: name, id: positions.join('-'), broken: { promise, says, key, positions } })
  return { brokenCount: broken.length, deadline: memory === undefined ? NEVER : deadline }
}

/** A store could not tell two keys apart that differ in halves of characters only; as JSON it can. */
function storable(key: string): string {
  return key.isWellFormed() ? key : JSON.stringify(key)
}
