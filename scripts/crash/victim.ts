import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Command } from '@landfall/kernel'
import { fastTime, open } from '@landfall/runtime'
import { sqlite } from '@landfall/sqlite'
import { commandsAbout, crashedStorm, gatewayAnswer, numberOf } from './storm.ts'
import type { VictimTask } from './victim-task.ts'

// A system under load, which is killed from outside. It prints each command before it is sent, and what came of it.
const CLIENT_COUNT = 16
const [, , modelFile = ''] = process.argv
const definitions = crashedStorm(JSON.parse(readFileSync(modelFile, 'utf8')))
const { file, again, run, since, loadMs } = await task()
process.stdout.write('start\n')
// Far more than are killed in: a day takes 20 ms.
const limits = { answerDaysMax: 1_000_000, snapshotVersionCount: 3 }
const system = await open({
  definitions,
  store: sqlite(file, { logId: 'crash' }),
  time: fastTime({ since, dayMs: 20 }),
  limits,
  asynchronousViews: run % 2 === 0 ? ['Subscriptions.MySubscription', 'Billing.FailedPayments'] : [],
  outside: {
    'Billing.PaymentGateway': {
      retryMs: 1,
      async ask(recorded, { attempt }) {
        const number = numberOf(recorded.key)
        await new Promise((resolve) => setTimeout(resolve, number % 3))
        if (number % 7 === 0 && attempt === 1) throw new Error('the line is dead')
        return gatewayAnswer(recorded)
      },
    },
  },
})
const loadEndsAt = performance.now() + loadMs
process.stdout.write('ready\n')

async function send(commandId: string, command: Command): Promise<void> {
  process.stdout.write(`${JSON.stringify({ commandId, command })}\n`)
  const outcome = await system.send(command, { commandId })
  process.stdout.write(`${JSON.stringify({ commandId, outcome })}\n`)
}

let number = 0

async function client(): Promise<void> {
  while (performance.now() < loadEndsAt) {
    number += 1
    const key = `${run}-${number}`
    for (const command of commandsAbout(key)) await send(`${command.type}-${key}`, command)
  }
}

if (run % 5 === 0) void system.rebuild('Fulfilment.ShipmentQueue')
await Promise.all([
  ...again.map(([commandId, command]) => send(commandId, command)),
  ...Array.from({ length: CLIENT_COUNT }, client),
])
// Only the clock is left; it is killed in the quiet as well.
setInterval(() => {}, 1_000)

async function task(): Promise<VictimTask> {
  for await (const line of createInterface({ input: process.stdin })) return JSON.parse(line)
  throw new Error('Nobody said what to do.')
}
