import { type Batch, type MaybePromise, type Store, StoreFault } from '@landfall/runtime'
import { seededRandom } from './seeded-random.ts'

/** How often something goes wrong, from 0 for never to 1 for always. */
export interface FaultRates {
  /** Commits that fail, and have written nothing. */
  readonly commitFails: number
  /** Commits whose answer is lost: they are written later or not at all, and settled when the store answers again. */
  readonly answerIsLost: number
  readonly readFails: number
  /** Calls that are answered some turns later, and so in another order than they were made. */
  readonly isLate: number
}

export const NO_FAULTS: FaultRates = { commitFails: 0, answerIsLost: 0, readFails: 0, isLate: 0 }

/** A store that does to a runtime what disks, networks and power cuts do. It breaks no promise of a store. */
export interface FaultyStore extends Store {
  setRates(rates: FaultRates): void
  /** The process that uses it is dead: it is answered nothing any more, and what it was writing is there, or not at all. */
  crash(): Promise<void>
  /** Calls that will be answered, and have not been. */
  readonly unansweredCount: number
  /** Calls that have been made. */
  readonly callCount: number
}

export interface FaultyStoreOptions {
  /** The same seed and the same calls give the same faults. */
  readonly seed: number
  /** None where it is left out. */
  readonly rates?: FaultRates
}

/** Turns of the event loop that a late call waits at most, on the way there and on the way back. */
const TURN_COUNT_MAX = 3

export function faultyStore(
  store: Store,
  { seed, rates: first = NO_FAULTS }: FaultyStoreOptions,
): FaultyStore {
  const random = seededRandom(seed)
  let rates = first
  let isDead = false
  let unansweredCount = 0
  let callCount = 0
  let settling: Promise<void> | undefined
  /** Batches on their way, and those whose answer was lost: nobody knows yet whether they will be written. */
  const onTheWay = new Set<Batch>()
  const inDoubt = new Set<Batch>()

  const happens = (rate: number): boolean => rate > 0 && random() < rate
  const fault = (): StoreFault => new StoreFault('unavailable', 'The store cannot be reached')

  /** It is written now, or never will be. */
  async function settle(batches: Set<Batch>): Promise<void> {
    const written = [...batches].filter(() => happens(0.5))
    batches.clear()
    for (const batch of written) await store.commit(batch)
  }

  /** Does something at once, or on the way; whoever is dead by then waits for ever. */
  function answering<Value>(work: () => MaybePromise<Value>): MaybePromise<Value> {
    callCount += 1
    if (isDead) return never()
    return happens(rates.isLate) ? later(work) : untilDead(work())
  }

  async function later<Value>(work: () => MaybePromise<Value>): Promise<Value> {
    unansweredCount += 1
    try {
      await turns(random)
      if (isDead) return await never()
      const value = await work()
      await turns(random)
      return await untilDead(value)
    } finally {
      unansweredCount -= 1
    }
  }

  function untilDead<Value>(value: MaybePromise<Value>): MaybePromise<Value> {
    if (!(value instanceof Promise)) return isDead ? never() : value
    return value.then((each) => (isDead ? never() : each))
  }

  function reading<Value>(work: () => MaybePromise<Value>): MaybePromise<Value> {
    const failure = happens(rates.readFails) ? fault() : undefined
    return answering(() => {
      if (failure) throw failure
      if (inDoubt.size > 0) settling = settle(inDoubt).finally(() => (settling = undefined))
      return settling ? settling.then(work) : work()
    })
  }

  function committing(batch: Batch): MaybePromise<void> {
    if (inDoubt.size > 0) throw new Error('Nobody has asked what became of the last commit.')
    assertFollows(store, batch)
    if (happens(rates.commitFails)) {
      return answering(() => {
        throw fault()
      })
    }
    onTheWay.add(batch)
    const isLost = happens(rates.answerIsLost)
    return answering(() => {
      onTheWay.delete(batch)
      if (!isLost) return store.commit(batch)
      inDoubt.add(batch)
      throw new StoreFault('in doubt', 'The answer of the store was lost')
    })
  }

  return {
    logId: store.logId,
    get lastPosition() {
      return store.lastPosition
    },
    commit: (batch) => (isDead ? never() : committing(batch)),
    readStream: (instance) => reading(() => store.readStream(instance)),
    readLog: (range) => reading(() => store.readLog(range)),
    readRecord: (shelf, scope, key) => reading(() => store.readRecord(shelf, scope, key)),
    readRecords: (range) => reading(() => store.readRecords(range)),
    queryRows: (query) => reading(() => store.queryRows(query)),
    rename: (renamings) => reading(() => store.rename(renamings)),
    close: () => (isDead ? never() : store.close()),
    setRates(next) {
      rates = next
    },
    async crash() {
      isDead = true
      await settle(onTheWay)
      await settle(inDoubt)
    },
    get unansweredCount() {
      return isDead ? 0 : unansweredCount
    },
    get callCount() {
      return callCount
    },
  }
}

function assertFollows({ lastPosition }: Store, { events: [first] }: Batch): void {
  if (!first || first.position === lastPosition + 1) return
  throw new Error(`An event is to be written at ${first.position}, and the last one is at ${lastPosition}.`)
}

async function turns(random: () => number): Promise<void> {
  const turnCount = 1 + Math.floor(random() * TURN_COUNT_MAX)
  for (let turn = 0; turn < turnCount; turn++) await new Promise((resolve) => setImmediate(resolve))
}

function never(): Promise<never> {
  return new Promise(() => {})
}
