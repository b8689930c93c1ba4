import { NO_FAULTS } from '@landfall/conformance'
import { brokenPromises } from '../broken-promises.ts'
import { beAtWork, type Simulation, TURN_COUNT_MAX, turns } from './simulation.ts'

const QUARTER_MS = 6 * 3_600_000

/** Lets all come to rest without faults, and looks at what is in the store; at the end with time for all that is due. */
export async function look(simulation: Simulation, isLast: boolean): Promise<readonly string[]> {
  const { inner, scene, time, world, journal } = simulation
  await beAtWork(simulation)
  simulation.process.store.setRates(NO_FAULTS)
  scene.setMended(true)
  world.setWilling(true)
  if (!(await comeToRest(simulation, isLast))) return ['the system does not come to rest']
  const broken = await brokenPromises(inner, {
    definitions: scene.definitions,
    journal: journal.sent,
    answers: ({ eventId }) => world.answersTo(eventId),
    quiet: { now: time.now, systems: Object.keys(scene.outside) },
  })
  world.setWilling(false)
  const unanswered = journal.waitingCount === 0 ? [] : [`${journal.waitingCount} senders were never answered`]
  return [...broken, ...(await ownFindings(simulation)), ...unanswered]
}

/** False where it does not. */
async function comeToRest(simulation: Simulation, isLast: boolean): Promise<boolean> {
  const { time } = simulation
  // What failed is tried again a second later, and a question that is being asked ends after half a minute.
  for (let second = 0; second < 40; second++) {
    if (!(await rest(simulation))) return false
    time.moveTo(time.now + 1_000)
  }
  for (let quarter = 0; isLast && quarter < 120; quarter++) {
    time.moveTo(time.now + QUARTER_MS)
    if (!(await rest(simulation))) return false
  }
  return rest(simulation)
}

/** What the system itself finds when it goes through its log; and what it blames on definitions was their fault. */
async function ownFindings({ process: { system } }: Simulation): Promise<readonly string[]> {
  if (!system) return ['the system is not at work any more']
  const { faults, views, brokenPromiseCount: shown } = await system.verify()
  const told = await system.brokenPromiseCount()
  const differing = views.filter(({ differingCount }) => differingCount > 0)
  const letters = await system.deadLetters()
  return [
    ...faults,
    ...(shown === told ? [] : [`the log breaks promises ${shown} times, and ${told} are told`]),
    ...differing.map(({ view }) => `by its own account ${view} differs from the log`),
    ...letters
      .filter(({ message }) => message.includes('store'))
      .map(({ id }) => `${id} is parked for a fault of the store`),
  ]
}

/** Resolves when nothing happens any more unless time passes; false where that does not come to an end. */
async function rest({ process: { store }, world }: Simulation): Promise<boolean> {
  let before = store.callCount
  for (let still = 0, turn = 0; still < 3; turn++) {
    if (turn > TURN_COUNT_MAX) return false
    await turns(1)
    const isStill = store.callCount === before && store.unansweredCount === 0 && world.comingCount === 0
    still = isStill ? still + 1 : 0
    before = store.callCount
  }
  return true
}
