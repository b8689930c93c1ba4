import { memoryStore, type Store } from '@landfall/runtime'
import { type Chance, chance } from './chance.ts'
import { type JournalInWork, journalInWork } from './journal-in-work.ts'
import { marketScene } from './market-scene.ts'
import { type OutsideWorld, outsideWorld } from './outside-world.ts'
import { type ProcessAtWork, startProcess } from './process-at-work.ts'
import type { Scene } from './scene.ts'
import { type SimulatedTime, simulatedTime } from './simulated-time.ts'
import { subscriptionScene } from './subscription-scene.ts'

/** Turns of the event loop in which a system must come to rest, or be opened, or closed. */
export const TURN_COUNT_MAX = 20_000
/** Starts of a process, behind which the store must have let it do its work. */
const START_COUNT_MAX = 200

/** What a step works with. */
export interface Simulation {
  readonly lot: Chance
  readonly scene: Scene
  readonly inner: Store
  readonly time: SimulatedTime
  readonly world: OutsideWorld
  readonly journal: JournalInWork
  readonly counts: Record<string, number>
  process: ProcessAtWork
}

export function beginSimulation(seed: number, spoil: (store: Store) => Store): Simulation {
  const lot = chance(seed)
  const scene = lot.happens(0.8) ? marketScene() : subscriptionScene()
  const time = simulatedTime(Date.UTC(2026, 0, 1))
  const world = outsideWorld(chance(lot.seed()))
  const inner = spoil(kept(memoryStore({ logId: 'log' })))
  const process = startProcess({ inner, scene, time, world, seed: lot.seed() })
  return { lot, scene, inner, time, world, journal: journalInWork(), counts: {}, process }
}

/** A process that could not be started is started again. */
export async function beAtWork(simulation: Simulation): Promise<void> {
  for (let startCount = 0; !simulation.process.system; startCount++) {
    const { process } = simulation
    let isOver = false
    void process.opened.then(() => (isOver = true))
    for (let turn = 0; turn < TURN_COUNT_MAX && !isOver; turn++) await turns(1)
    if (process.system) return
    if (!isOver || startCount > START_COUNT_MAX) throw new Error('The system does not open.')
    await assertNothingLeft(simulation)
    await process.kill()
    simulation.process = nextProcess(simulation)
  }
}

/** A system that could not be opened is no longer at work. */
async function assertNothingLeft({ process, time }: Simulation): Promise<void> {
  await turns(10)
  const { callCount } = process.store
  time.moveTo(time.now + 2_000)
  await turns(3)
  if (process.store.callCount !== callCount) throw new Error('A system that could not be opened is at work.')
}

export function nextProcess(simulation: Simulation): ProcessAtWork {
  return startProcess({ ...simulation, seed: simulation.lot.seed() })
}

export async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** A store that stays when a process that used it is closed, as a file does. */
function kept(store: Store): Store {
  return {
    ...store,
    get lastPosition() {
      return store.lastPosition
    },
    close() {},
  }
}
