import { elementsOf } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { subscriptionBox } from '../live/testing/subscription-box.ts'
import { problemText } from './problem.ts'
import { createServiceClient } from './service-client.ts'

const [createSubscription] = elementsOf(subscriptionBox, 'command')

/** A client, what it has asked for, and what is answered. */
function asking(response: () => Response) {
  const asked: string[] = []
  const client = createServiceClient(new URL('http://box.test/at/'), async (url, request) => {
    asked.push(`${request?.method ?? 'GET'} ${url}`)
    return response()
  })
  return { client, asked }
}

describe('asking a service', () => {
  it('[BOARD-100] sends a command to its path and gives what has happened', async () => {
    const { client, asked } = asking(() => Response.json({ events: [], position: 3, version: 1 }))
    if (!createSubscription) throw new Error('no command')
    expect(await client.send(createSubscription, {}, 'key')).toMatchObject({
      ok: true,
      value: { position: 3 },
    })
    expect(asked).toEqual(['POST http://box.test/at/contexts/Subscriptions/commands/CreateSubscription'])
  })
  it('[BOARD-100] gives the words of a problem as a value', async () => {
    const problem = { type: 'refused', title: 'Refused', status: 422, detail: 'A plan must cost something' }
    const { client } = asking(() => Response.json(problem, { status: 422 }))
    const answer = await client.overview()
    expect(answer).toEqual({ ok: false, failure: problem })
    expect(!answer.ok && problemText(answer.failure)).toBe('A plan must cost something')
  })
  it.each([
    ['an error page', () => new Response('<h1>Bad gateway</h1>', { status: 502 })],
    ['what is no JSON', () => new Response('hello')],
    [
      'nothing at all',
      () => {
        throw new TypeError('fetch failed')
      },
    ],
  ])('[BOARD-100] takes %s as a failure and throws nothing', async (_what, response) => {
    const answer = await asking(response).client.overview()
    expect(!answer.ok && answer.failure.title).toMatch(/system/)
  })
  it('[BOARD-102] reads how often each command was refused out of the metrics', async () => {
    const lines = [
      '# TYPE landfall_commands_total counter',
      'landfall_commands_total{command="Shop.Pay",outcome="refused"} 12',
      'landfall_streams_open 1',
    ]
    const { client } = asking(() => new Response(lines.join('\n')))
    expect(await client.commandCounts()).toEqual({
      ok: true,
      value: [{ command: 'Shop.Pay', outcome: 'refused', count: 12 }],
    })
  })
})
