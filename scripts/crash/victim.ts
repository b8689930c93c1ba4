import { parseArgs } from 'node:util'
import { open } from '@landfall/runtime'
import { sqlite } from '@landfall/sqlite'
import { fastTime } from './fast-time.ts'
import { crashedStorm } from './storm.ts'

// A system under load, which is killed from outside. It prints the id of each command that was acknowledged.
const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    run: { type: 'string' },
    since: { type: 'string' },
    clients: { type: 'string' },
  },
})
const { file = '', run = '0', since = '0', clients = '16' } = values
const system = await open({
  definitions: crashedStorm(),
  store: sqlite(file, { logId: 'crash' }),
  time: fastTime({ since: Number(since) }),
  outside: {
    'Billing.PaymentGateway': {
      retryMs: 1,
      async ask({ event, version }, { attempt }) {
        const number = Number(
          String(Reflect.get(Object(Reflect.get(event, 'data')), 'cycleId'))
            .split('-')
            .at(-1),
        )
        await new Promise((resolve) => setTimeout(resolve, number % 3))
        if (number % 7 === 0 && attempt === 1) throw new Error('the line is dead')
        const isPaid = number % 2 === 0 || version > 4 + (number % 3)
        return isPaid
          ? { event: 'event Billing.PaymentSucceeded', supplied: { receipt: `r-${number}` } }
          : { event: 'event Billing.PaymentFailed', supplied: { reason: 'card declined' } }
      },
    },
  },
})
process.stdout.write('ready\n')

const price = { cents: 1900, currency: 'EUR' }
let number = 0

async function act(type: string, key: string, data: object): Promise<void> {
  const commandId = `${type}-${key}`
  const outcome = await system.send({ type, data }, { commandId })
  if (outcome.kind === 'recorded')
    process.stdout.write(`${commandId} ${outcome.events.map(({ position }) => position).join(',')}\n`)
}

async function client(): Promise<void> {
  for (;;) {
    number += 1
    const key = `${run}-${number}`
    await act('Subscriptions.CreateSubscription', key, {
      subscriptionId: key,
      customerId: 'ann',
      planId: 'p',
      price,
    })
    await act('Billing.TriggerBillingCycle', key, { cycleId: key, subscriptionId: key, amount: price })
  }
}

await Promise.all(Array.from({ length: Number(clients) }, client))
