import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { interpret } from '@landfall/interpret'
import { readStorm } from '@landfall/language'
import { fastTime, open } from '@landfall/runtime'
import { serve } from '@landfall/server'
import { sqlite } from '@landfall/sqlite'

// The subscription box over HTTP, in a process that is killed from outside. It prints where it can be reached.
const { values } = parseArgs({
  options: {
    file: { type: 'string' },
    gateway: { type: 'string' },
    since: { type: 'string' },
    'day-ms': { type: 'string' },
  },
})
const { file = '', gateway = '', since = '0', 'day-ms': dayMs = '1000' } = values
const text = readFileSync(new URL('../../examples/subscription-box.storm', import.meta.url), 'utf8')
const { model } = readStorm([{ name: 'subscription-box.storm', text }])
const system = await open({
  definitions: interpret(model),
  store: sqlite(file, { logId: 'story' }),
  time: fastTime({ since: Number(since), dayMs: Number(dayMs) }),
  // Days go by fast here, and what was told weeks ago is told again.
  limits: { answerDaysMax: 1_000 },
  outside: {
    'Billing.PaymentGateway': {
      async ask(_, { idempotencyKey, signal }) {
        const response = await fetch(gateway, {
          method: 'POST',
          headers: { 'Idempotency-Key': idempotencyKey },
          signal,
        })
        return response.json()
      },
    },
  },
})
const { address } = await serve({ model, system, port: 0 })
process.stdout.write(`${address}\n`)
