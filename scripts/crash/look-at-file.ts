import { open, systemTime } from '@landfall/runtime'
import { sqlite } from '@landfall/sqlite'
import { brokenPromises } from './broken-promises.ts'
import type { Journal } from './promises/journal.ts'
import { crashedStorm, gatewayAnswer } from './storm.ts'
import { subscriptionModel } from './subscription-model.ts'

const definitions = crashedStorm(subscriptionModel())

/** Promises that a killed system has broken, by what is in its file. */
export async function lookAtFile(file: string, journal: Journal): Promise<readonly string[]> {
  const store = sqlite(file, { logId: 'crash' })
  const answers = (recorded: Parameters<typeof gatewayAnswer>[0]) => [gatewayAnswer(recorded)]
  const broken = await brokenPromises(store, { definitions, journal, answers })
  await store.close()
  return broken
}

/** What a system that is opened on the file finds itself, and the number of its events. */
export async function verifyFile(
  file: string,
): Promise<{ readonly broken: readonly string[]; readonly eventCount: number }> {
  const system = await open({
    definitions,
    store: sqlite(file, { logId: 'crash' }),
    time: systemTime(),
    isPaused: true,
  })
  const { eventCount, faults, views } = await system.verify()
  await system.close()
  const differing = views.filter(({ differingCount }) => differingCount > 0)
  return { broken: [...faults, ...differing.map(({ view }) => `${view} differs from the log`)], eventCount }
}
