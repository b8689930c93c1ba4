import type { IncomingMessage } from 'node:http'
import { fail, ok, type Result } from '@landfall/kernel'
import { jsonObject } from '../files/json-object.ts'
import { linesOf } from '../play/lines-of.ts'

/** Asks a service. A failure is a sentence that says why there is no answer. */
export interface Client {
  /** Such as `http://127.0.0.1:3000`. */
  readonly address: string
  get(path: string): Promise<Result<Answer, string>>
  post(path: string, body?: object, headers?: Headers): Promise<Result<Answer, string>>
  /** An answer that comes in parts; any other than 200 as a whole. Breaks off when the signal ends it. */
  open(path: string, asking?: Asking): Promise<Result<OpenAnswer, string>>
}

type Headers = Readonly<Record<string, string>>

interface Asking {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Headers
  readonly signal?: AbortSignal
}

export interface Answer {
  readonly status: number
  /** Empty for what is no JSON object. */
  readonly body: Readonly<Record<string, unknown>>
}

type OpenAnswer =
  | { readonly kind: 'parts'; readonly parts: IncomingMessage }
  | { readonly kind: 'answer'; readonly answer: Answer }

/**
 * Not `fetch`, which gives up after five minutes without a part: a large store takes longer to be copied.
 *
 * @param key - what is shown as `Authorization: Bearer …`: the key of the operator, or a token.
 */
export function createClient({ address, key }: { readonly address: string; readonly key?: string }): Client {
  async function ask(
    path: string,
    asking: Asking & { readonly body?: object },
  ): Promise<Result<IncomingMessage, string>> {
    try {
      return ok(await responseOf(new URL(address + path), { ...asking, key }))
    } catch (error) {
      if (!isConnectionFault(error)) throw error
      return fail(`Nobody answers at ${address}: is the service running?`)
    }
  }

  async function asked(
    path: string,
    asking: Asking & { readonly body?: object },
  ): Promise<Result<Answer, string>> {
    const response = await ask(path, asking)
    return response.ok ? wholeAnswer(response.value, address) : response
  }

  return {
    address,
    get: (path) => asked(path, {}),
    post: (path, body, headers = {}) => asked(path, { method: 'POST', headers, ...(body && { body }) }),
    async open(path, asking = {}) {
      const response = await ask(path, asking)
      if (!response.ok) return response
      if (response.value.statusCode === 200) return ok({ kind: 'parts', parts: response.value })
      const answer = await wholeAnswer(response.value, address)
      return answer.ok ? ok({ kind: 'answer', answer: answer.value }) : answer
    },
  }
}

async function responseOf(
  url: URL,
  {
    method = 'GET',
    headers = {},
    signal,
    key,
    body,
  }: Asking & { readonly key?: string | undefined; readonly body?: object },
): Promise<IncomingMessage> {
  const text = body && JSON.stringify(body)
  const all = {
    ...headers,
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
    ...(text !== undefined && {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(text),
    }),
  }
  // Only here: most commands ask nobody, and are to begin quickly.
  const { request: begin } = await (url.protocol === 'https:' ? import('node:https') : import('node:http'))
  return new Promise((resolve, reject) => {
    // One connection for each question: none is left that would keep the process from ending.
    const asked = begin(url, { method, headers: all, agent: false, ...(signal && { signal }) }, resolve)
    asked.on('error', reject)
    asked.end(text)
  })
}

async function wholeAnswer(response: IncomingMessage, address: string): Promise<Result<Answer, string>> {
  try {
    let text = ''
    for await (const line of linesOf(response)) text += `${line}\n`
    return ok({ status: response.statusCode ?? 0, body: jsonObject(parsed(text)) ?? {} })
  } catch (error) {
    if (!isConnectionFault(error)) throw error
    return fail(`The connection to ${address} was lost before the answer was there`)
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Whether something went wrong on the way, and not with us: nobody there, or a connection that was lost. */
export function isConnectionFault(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false
  return !/^ERR_(?!STREAM_PREMATURE_CLOSE|TLS|SSL)/.test(error.code)
}
