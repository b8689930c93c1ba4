import { type FaultRates, type FaultyStore, faultyStore, NO_FAULTS } from '@landfall/conformance'
import { seededIds } from '@landfall/kernel'
import { open, type RunningSystem, type Store, StoreFault } from '@landfall/runtime'
import { type Chance, chance } from './chance.ts'
import type { OutsideWorld } from './outside-world.ts'
import type { Scene } from './scene.ts'
import type { ProcessTime, SimulatedTime } from './simulated-time.ts'

/** A process with a system at work, on a store that is not always well. */
export interface ProcessAtWork {
  /** Undefined while it is being opened, or where it could not be. */
  readonly system: RunningSystem | undefined
  /** Resolves when it was opened, or could not be. */
  readonly opened: Promise<void>
  readonly store: FaultyStore
  /** The id that the next command without one will get. */
  lastId(): string
  /** The process is dead, whatever it was doing. */
  kill(): Promise<void>
}

export interface ProcessParts {
  readonly inner: Store
  readonly scene: Scene
  readonly time: SimulatedTime
  readonly world: OutsideWorld
  readonly seed: number
}

/** How well a store may be for a while. */
export const RATES: readonly [FaultRates, ...FaultRates[]] = [
  NO_FAULTS,
  { commitFails: 0.05, answerIsLost: 0.05, readFails: 0.02, isLate: 0 },
  { commitFails: 0.02, answerIsLost: 0.02, readFails: 0.005, isLate: 0.5 },
  { commitFails: 0, answerIsLost: 0, readFails: 0, isLate: 1 },
  { commitFails: 0.3, answerIsLost: 0.3, readFails: 0.3, isLate: 0.2 },
  { commitFails: 1, answerIsLost: 0, readFails: 0, isLate: 0 },
  { commitFails: 0, answerIsLost: 1, readFails: 0, isLate: 0.1 },
  { commitFails: 1, answerIsLost: 0, readFails: 1, isLate: 0 },
]

/** Small, so that memory is forgotten, batches are cut, and some are turned away. */
function limitsBy({ below }: Chance) {
  return {
    waitingCountMax: 8 + below(100),
    batchJobCountMax: 1 + below(30),
    batchEventCountMax: 1 + below(200),
    instanceCountMax: 1 + below(30),
    rowCountMax: 1 + below(30),
    callCountMax: 1 + below(4),
    snapshotVersionCount: below(6),
  }
}

export function startProcess({ inner, scene, time, world, seed }: ProcessParts): ProcessAtWork {
  const lot = chance(seed)
  const own: ProcessTime = time.forProcess()
  const rates = lot.happens(0.3) ? lot.pick(RATES) : NO_FAULTS
  const store = faultyStore(inner, { seed: lot.seed(), rates })
  const ids = seededIds({ seed: lot.seed() })
  let lastId = ''
  let system: RunningSystem | undefined
  const outside = Object.fromEntries(
    Object.entries(scene.outside).map(([name, answerBy]) => [name, world.wayTo(answerBy, own)]),
  )
  const opening = open({
    definitions: scene.definitions,
    store,
    time: own,
    outside,
    limits: limitsBy(lot),
    // A view may be folded with the log by one process, and behind it by the next.
    asynchronousViews: scene.definitions.projections.map(({ name }) => name).filter(() => lot.happens(0.4)),
    random: () => lot.below(1_000) / 1_000,
    ids: {
      newId() {
        lastId = ids.newId()
        return lastId
      },
    },
  })
  const opened = opening.then(
    (each) => {
      system = each
    },
    (error) => {
      if (!(error instanceof StoreFault)) throw error
    },
  )
  return {
    get system() {
      return system
    },
    opened,
    store,
    lastId: () => lastId,
    async kill() {
      own.abandon()
      await store.crash()
    },
  }
}
