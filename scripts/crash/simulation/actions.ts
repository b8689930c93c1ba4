import type { Command } from '@landfall/kernel'
import { type SendOptions, StoreFault } from '@landfall/runtime'
import { RATES } from './process-at-work.ts'
import { beAtWork, nextProcess, type Simulation, TURN_COUNT_MAX, turns } from './simulation.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** What people, operators and the world do, by how often they do it. */
const ACTIONS: readonly (readonly [
  weight: number,
  name: string,
  act: (simulation: Simulation) => void | Promise<void>,
])[] = [
  [700, 'commands', sendOne],
  [60, 'sent again', sendAgain],
  [90, 'moments', letTimePass],
  [
    20,
    'long waits',
    (simulation) => simulation.time.moveTo(simulation.time.now + simulation.lot.below(2 * DAY_MS)),
  ],
  [12, 'changes of faults', changeFaults],
  [4, 'kills', kill],
  [3, 'restarts', restart],
  [20, 'dead letters', careForDeadLetters],
  [15, 'answers by another way', answerAgain],
  [4, 'mended or broken', ({ scene, lot }) => scene.setMended(lot.happens(0.5))],
  [10, 'looks', lookInside],
  [4, 'rebuilds', rebuild],
]
const WEIGHT_SUM = ACTIONS.reduce((sum, [weight]) => sum + weight, 0)

/** Does one of them, by lot. */
export async function takeStep(simulation: Simulation): Promise<void> {
  const { lot, counts } = simulation
  await beAtWork(simulation)
  let left = lot.below(WEIGHT_SUM)
  for (const [weight, name, act] of ACTIONS) {
    left -= weight
    if (left >= 0) continue
    counts[name] = (counts[name] ?? 0) + 1
    await act(simulation)
    break
  }
  await turns(lot.below(4))
}

function sendOne(simulation: Simulation): void {
  const { lot, scene } = simulation
  const command = scene.command(lot)
  const isNamed = lot.happens(0.5)
  const options = {
    ...(isNamed && { commandId: `c-${lot.seed()}-${lot.seed()}` }),
    ...(lot.happens(0.1) && { expectedVersion: lot.below(20) }),
  }
  const times = isNamed && lot.happens(0.1) ? 2 : 1
  for (let time = 0; time < times; time++) send(simulation, command, options)
}

/** Answers are kept for a week. */
function sendAgain(simulation: Simulation): void {
  const { journal, lot, time } = simulation
  const again = lot.any(journal.lately.filter(({ at }) => time.now - at < 5 * DAY_MS))
  if (again) send(simulation, again.command, again.options)
}

function send({ process, journal, time }: Simulation, command: Command, options: SendOptions): void {
  if (!process.system) return
  const told = process.system.send(command, options)
  const id = options.commandId ?? process.lastId()
  void told.then(journal.write({ id, command, options, at: time.now }))
}

function letTimePass({ time, lot }: Simulation): void {
  time.moveTo(time.now + lot.below(lot.pick([1, 100, 2_000, 60_000, HOUR_MS])))
}

function changeFaults({ process, lot }: Simulation): void {
  process.store.setRates(lot.pick(RATES))
}

async function kill(simulation: Simulation): Promise<void> {
  const { lot, journal } = simulation
  // Now and then several times, also while it is being opened.
  for (let times = lot.happens(0.3) ? 4 : 1; times > 0; times--) {
    await simulation.process.kill()
    simulation.process = nextProcess(simulation)
    await turns(lot.below(8))
  }
  journal.forgetWaiting()
}

async function restart(simulation: Simulation): Promise<void> {
  const { process, journal } = simulation
  let isClosed = false
  void process.system?.close().then(() => (isClosed = true))
  for (let turn = 0; !isClosed; turn++) {
    if (turn > TURN_COUNT_MAX) throw new Error('The system does not close.')
    await turns(1)
  }
  if (journal.waitingCount > 0) throw new Error('Somebody who sent a command was never answered.')
  await process.kill()
  simulation.process = nextProcess(simulation)
}

function careForDeadLetters({ process: { system }, lot }: Simulation): void {
  if (!system) return
  void faultsAside(async () => {
    const letter = lot.any(await system.deadLetters())
    if (!letter) return
    const times = lot.happens(0.1) ? 2 : 1
    const isRetried = lot.happens(0.7)
    for (let time = 0; time < times; time++)
      void faultsAside(() => (isRetried ? system.retry(letter.id) : system.discard(letter.id, 'of no use')))
  })
}

/** A system that says it once more, perhaps otherwise. */
function answerAgain({ process: { system }, world, scene, lot }: Simulation): void {
  const eventId = lot.any(world.lately)
  const [name] = Object.keys(scene.outside)
  if (eventId === undefined || name === undefined || !system) return
  const [answer] = world.answersTo(eventId)
  void faultsAside(() => system.answer({ system: name, eventId, answer }))
}

function lookInside({ process: { system }, scene, lot }: Simulation): void {
  const view = lot.any(scene.definitions.projections)
  if (!view || !system) return
  void faultsAside(async () => {
    for await (const _ of system.rows(view.name)) if (lot.happens(0.1)) break
    await system.query(view.name, { limit: 5 })
  })
}

function rebuild({ process: { system }, scene, lot }: Simulation): void {
  const view = lot.any(scene.definitions.projections)
  if (view && system) void faultsAside(() => system.rebuild(view.name))
}

/** What is asked of a system whose store fails is told so. */
async function faultsAside(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error
  }
}
