import { seededRandom } from '@landfall/kernel'
import { type MaybePromise, type Store, StoreFault } from '@landfall/runtime'
import { answersThatMayCome } from './answers-that-may-come.ts'
import { uncertainCommits } from './uncertain-commits.ts'

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

export function faultyStore(
  store: Store,
  { seed, rates: first = NO_FAULTS }: FaultyStoreOptions,
): FaultyStore {
  const random = seededRandom({ seed })
  let rates = first
  const happens = (rate: number): boolean => rate > 0 && random() < rate
  const answers = answersThatMayCome(random, () => happens(rates.isLate))
  const commits = uncertainCommits(store, random)

  function reading<Value>(work: () => MaybePromise<Value>): MaybePromise<Value> {
    const failure = happens(rates.readFails) ? cannotBeReached() : undefined
    return answers.to(() => {
      if (failure) throw failure
      return commits.settled(work)
    })
  }

  return {
    logId: store.logId,
    get lastPosition() {
      return store.lastPosition
    },
    commit(batch) {
      const failure = happens(rates.commitFails) ? cannotBeReached() : undefined
      if (failure || answers.areOver) {
        return answers.to(() => {
          throw failure
        })
      }
      return answers.to(commits.begin(batch, happens(rates.answerIsLost)))
    },
    readStream: (instance) => reading(() => store.readStream(instance)),
    readLog: (range) => reading(() => store.readLog(range)),
    readRecord: (shelf, scope, key) => reading(() => store.readRecord(shelf, scope, key)),
    readRecords: (range) => reading(() => store.readRecords(range)),
    queryRows: (query) => reading(() => store.queryRows(query)),
    rename: (renamings) => reading(() => store.rename(renamings)),
    close: () => answers.to(() => store.close()),
    setRates(next) {
      rates = next
    },
    async crash() {
      answers.end()
      await commits.end()
    },
    get unansweredCount() {
      return answers.unansweredCount
    },
    get callCount() {
      return answers.callCount
    },
  }
}

function cannotBeReached(): StoreFault {
  return new StoreFault('unavailable', 'The store cannot be reached')
}
