import { createHash } from 'node:crypto'
import type { Store } from '@landfall/runtime'
import { leftBehind } from '../promises/left-behind.ts'
import { takeStep } from './actions.ts'
import { look } from './look.ts'
import { beginSimulation } from './simulation.ts'

export interface SimulationOptions {
  readonly seed: number
  /** Actions, such as a command that is sent, a crash, or time that passes. */
  readonly stepCount: number
  /** What stands between the log and everybody, to plant a mistake; nothing where it is left out. */
  readonly spoil?: (store: Store) => Store
}

export interface Simulated {
  /** Steps that were made until promises were found broken, or all. */
  readonly stepCount: number
  /** Empty if every promise was kept. */
  readonly broken: readonly string[]
  /** The same for the same log. */
  readonly logHash: string
  readonly counts: Readonly<Record<string, number>>
}

/** Steps between two looks from outside. */
const LOOK_STEP_COUNT = 500

/** Plays one system in one process, in simulated time, and looks from outside whether it kept what it promised. */
export async function simulate({
  seed,
  stepCount,
  spoil = (store) => store,
}: SimulationOptions): Promise<Simulated> {
  const simulation = beginSimulation(seed, spoil)
  const { inner, journal, counts } = simulation
  let broken: readonly string[] = []
  let step = 0
  while (step < stepCount && broken.length === 0) {
    step += 1
    await takeStep(simulation)
    if (step % LOOK_STEP_COUNT === 0 || step === stepCount)
      broken = await look(simulation, step === stepCount)
  }
  const { log } = await leftBehind(inner)
  const told = [...journal.sent.values()].flatMap((sent) => sent.told)
  return {
    stepCount: step,
    broken,
    logHash: createHash('sha256')
      .update(JSON.stringify([log, told]))
      .digest('hex'),
    counts: { ...counts, events: log.length, acknowledged: journal.acknowledgedCount },
  }
}
