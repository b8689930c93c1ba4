import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { StoredEvent } from '@landfall/runtime'
import { sqlite } from '@landfall/sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type KillableService, startService } from './killable-service.ts'
import { type PaymentGateway, startGateway } from './payment-gateway.ts'

const DAY_MS = 86_400_000
/** What a day of the storm takes here. A month, after which it bills by itself, must not go by while it is restarted. */
const DAY_TAKES_MS = 2_000

const price = { cents: 1900, currency: 'EUR' }
/** One step of the story. */
interface Step {
  /** To whatever address the service has by then. */
  readonly tell: (address: string) => Promise<void>
  readonly isCommand: boolean
}

const folder = mkdtempSync(join(tmpdir(), 'landfall-story-'))
let gateway: PaymentGateway

beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => {
  gateway.close()
  rmSync(folder, { recursive: true })
})

const steps: readonly Step[] = [
  command('Subscriptions', 'CreateSubscription', {
    subscriptionId: 's1',
    customerId: 'c1',
    planId: 'coffee',
    price,
  }),
  command('Billing', 'TriggerBillingCycle', { cycleId: '2026-11', subscriptionId: 's1', amount: price }),
  // While it was being killed and started, a day may have gone by.
  row('Billing', 'FailedPayments', 's1', { retries: expect.toSatisfy((count) => count >= 0) }),
  row('Billing', 'FailedPayments', 's1', { retries: expect.toSatisfy((count) => count >= 1) }),
  row('Billing', 'FailedPayments', 's1', { status: 'paused', retries: 2 }),
  row('Subscriptions', 'MySubscription', 's1', { status: 'paused' }),
  command('Subscriptions', 'PauseSubscription', { subscriptionId: 's1', reason: 'holiday' }, 422),
  {
    isCommand: false,
    async tell() {
      gateway.isCardFine = true
    },
  },
  command('Subscriptions', 'ResumeSubscription', { subscriptionId: 's1' }),
  command('Billing', 'TriggerBillingCycle', { cycleId: '2026-12', subscriptionId: 's1', amount: price }),
  row('Fulfilment', 'ShipmentQueue', '2026-12', { subscriptionId: 's1' }),
  command('Fulfilment', 'DispatchShipment', { shipmentId: '2026-12' }),
  row('Subscriptions', 'MySubscription', 's1', { status: 'active' }),
]

const ATTEMPT = ['PaymentAttempted', 'PaymentFailed']
const STORY = [
  'SubscriptionCreated',
  'MonthlyBillingCycleTriggered',
  ...ATTEMPT,
  'PaymentRetryScheduled',
  ...ATTEMPT,
  'PaymentRetryScheduled',
  ...ATTEMPT,
  'SubscriptionPaused',
  'SubscriptionResumed',
  'MonthlyBillingCycleTriggered',
  'PaymentAttempted',
  'PaymentSucceeded',
  'ShipmentRequested',
  'ShipmentDispatched',
]

describe('The story of the subscription box over HTTP', () => {
  it('[RUN-1] [RUN-5] [RUN-6] [RUN-8] comes out the same if the service is killed between any two steps', async () => {
    const file = join(folder, 'story.db')
    const since = Date.now()
    const start = (): Promise<KillableService> =>
      startService([
        ...['--file', file, '--gateway', gateway.address],
        ...['--since', String(since), '--day-ms', String(DAY_TAKES_MS)],
      ])
    for (const step of steps) await toldUntilKilled(start, [step])
    // Told once more, everything is answered as it was, and nothing happens again.
    await toldUntilKilled(
      start,
      steps.filter(({ isCommand }) => isCommand),
    )
    const log = logOf(file)
    expect(log.map(({ event }) => event.type.split('.').at(-1))).toEqual(STORY)
    const attempts = log.filter(({ event }) => event.type.endsWith('PaymentAttempted'))
    const [first = 0, second = 0, third = 0] = attempts.map(({ at }) => at)
    expect(second - first).toBeGreaterThanOrEqual(DAY_MS)
    expect(third - second).toBeGreaterThanOrEqual(DAY_MS)
    expect([...gateway.questions.keys()]).toEqual(attempts.map(({ position }) => `story-${position}`))
  }, 180_000)
})

/** Starts the service, tells it some steps, and kills it. */
async function toldUntilKilled(start: () => Promise<KillableService>, told: readonly Step[]): Promise<void> {
  const service = await start()
  try {
    for (const { tell } of told) await tell(service.address)
  } finally {
    await service.kill()
  }
}

/** Sends a command, always under the same key: however often it is told, it is done once. */
function command(context: string, name: string, body: object, status = 200): Step {
  const key = JSON.stringify([name, body])
  const tell = async (address: string): Promise<void> => {
    const response = await fetch(`${address}/contexts/${context}/commands/${name}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': Buffer.from(key).toString('base64url'),
      },
      body: JSON.stringify(body),
    })
    expect({ status: response.status, body: await response.json() }).toMatchObject({ status })
  }
  return { tell, isCommand: true }
}

/** Waits until a row of a view has come to be so. */
function row(context: string, view: string, key: string, expected: object): Step {
  const tell = async (address: string): Promise<void> => {
    await expect
      .poll(async () => (await fetch(`${address}/contexts/${context}/views/${view}/${key}`)).json(), {
        interval: 50,
        timeout: 30_000,
      })
      .toMatchObject(expected)
  }
  return { tell, isCommand: false }
}

function logOf(file: string): readonly StoredEvent[] {
  const store = sqlite(file)
  const events = store.readLog({ afterPosition: 0, limit: 1_000 })
  void store.close()
  if (events instanceof Promise) throw new Error('A file answers at once.')
  return events
}
