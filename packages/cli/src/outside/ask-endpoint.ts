import { type AskedQuestion, AskFault, later, type OutsideSystem } from '@landfall/runtime'
import type { CloudEvent, SystemWire } from '@landfall/server'
import type { EndpointWay } from '../service-config/service-config.ts'
import { boundedText } from './bounded-text.ts'
import { retryAfterMs } from './retry-after.ts'
import { takenAnswer } from './taken-answer.ts'
import { webhookHeaders } from './webhook-headers.ts'

const ANSWER_BYTES_MAX = 1_000_000

/**
 * Asks a system by posting the event to its address, as a CloudEvent, signed. Of the address only the host is said
 * again: the rest may be a secret.
 */
export function askEndpoint(
  way: EndpointWay,
  { wire, now }: { readonly wire: SystemWire; readonly now: () => number },
): OutsideSystem['ask'] {
  return async (recorded, question) => {
    const event = wire.told(recorded)
    const response = await post(way, { event, question, atMs: now() })
    const { host } = way.url
    const isAnswered = wire.answers.has(event.type)
    if (!response.ok || response.status === 202 || !isAnswered) await response.body?.cancel()
    if (!response.ok) throw refusal(response, { host, nowMs: now() })
    if (!isAnswered) return undefined
    if (response.status === 202) return later()
    return takenAnswer(wire, event.type, await jsonOf(response, host))
  }
}

async function post(
  { url, secret }: EndpointWay,
  {
    event,
    question,
    atMs,
  }: { readonly event: CloudEvent; readonly question: AskedQuestion; readonly atMs: number },
): Promise<Response> {
  const { idempotencyKey, signal } = question
  const body = JSON.stringify(event)
  const headers = {
    'content-type': 'application/cloudevents+json',
    accept: 'application/json',
    'idempotency-key': idempotencyKey,
    ...webhookHeaders({ id: idempotencyKey, atMs, body, secret }),
  }
  try {
    // What is signed is meant for this address, and not for where it points to.
    return await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' })
  } catch (error) {
    throw new Error(`${url.host} cannot be reached${causeText(error)}`, { cause: error })
  }
}

/** `fetch` says what went wrong below what it throws. */
function causeText(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  return cause instanceof Error && 'code' in cause ? `: ${String(cause.code)}` : ''
}

/** Also what looks as if it were for good is tried again: somebody may be mending it, and the last attempt is parked. */
function refusal(
  { status, headers }: Response,
  { host, nowMs }: { readonly host: string; readonly nowMs: number },
): Error {
  if (status >= 300 && status < 400) {
    return new Error(`${host} answered ${status}: redirects are not followed, so give the address itself`)
  }
  const waitMs = retryAfterMs(headers.get('retry-after'), nowMs)
  return new AskFault(`${host} answered ${status}`, waitMs === undefined ? {} : { retryAfterMs: waitMs })
}

async function jsonOf(response: Response, host: string): Promise<unknown> {
  const { status } = response
  const text = await boundedText(response, { bytesMax: ANSWER_BYTES_MAX }).catch((error: unknown) => {
    throw new Error(`${host} broke its answer off`, { cause: error })
  })
  if (!text.ok) throw new Error(`${host} answered more than ${ANSWER_BYTES_MAX / 1_000_000} MB`)
  if (text.value === '')
    throw new Error(`${host} answered ${status} and nothing else, and an answer is needed`)
  try {
    return JSON.parse(text.value)
  } catch (error) {
    throw new Error(`${host} answered ${status} with what is no JSON`, { cause: error })
  }
}
