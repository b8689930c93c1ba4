import { interpret } from '@landfall/interpret'
import { readStorm } from '@landfall/language'
import { memoryStore, open, type RunningSystem, type Store } from '@landfall/runtime'
import { onTestFinished } from 'vitest'
import { serve } from '../serve.ts'
import type { ServeOptions } from '../serve-options.ts'

/** A server on a free port of this machine, closed with its system when the test is over. */
export interface Served {
  readonly address: string
  readonly system: RunningSystem
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>
  close(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: Readonly<Record<string, unknown>>
}

export async function served(
  storm: string,
  {
    store = memoryStore(),
    asynchronousViews = [],
    ...options
  }: Partial<ServeOptions> & { readonly store?: Store; readonly asynchronousViews?: readonly string[] } = {},
): Promise<Served> {
  const { model } = readStorm([{ name: 'a.storm', text: storm }])
  const system = await open({ definitions: interpret(model), store, asynchronousViews })
  const server = await serve({ model, system, port: 0, ...options })
  onTestFinished(async () => {
    await server.close()
    await system.close()
  })
  const { address } = server
  return {
    address,
    system,
    close: () => server.close(),
    get: async (path, headers = {}) => answerOf(await fetch(address + path, { headers })),
    post: async (path, body, headers = {}) =>
      answerOf(
        await fetch(address + path, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      ),
  }
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') === true
  const body: unknown = isJson ? JSON.parse(text) : { text }
  return { status: response.status, headers: response.headers, body: { ...Object(body) } }
}
