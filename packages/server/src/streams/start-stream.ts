import type { Recorded } from '@landfall/kernel'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../access/caller.ts'
import { invalid, unavailable } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import type { ServerParts } from '../server-parts.ts'
import { SECURITY_HEADERS } from '../service/security-headers.ts'
import type { WrongField } from '../wire/wrong-field.ts'
import { sendStream } from './send-stream.ts'

/** The longest that a timer can be set to. */
const TIMER_MS_MAX = 2 ** 31 - 1

/** Answers a request with a stream, as long as there is room for one. */
export async function startStream(
  parts: ServerParts,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  tell: (recorded: Recorded) => Promise<string | undefined>,
): Promise<FastifyReply | undefined> {
  const { system, tail, limits, streams, metrics } = parts
  const start = startPosition(request, tail.position)
  if ('wrong' in start) return sendProblem(reply, invalid([start.wrong]))
  const caller = parts.callerOf(request)
  const stream = streams.open(caller.subject)
  if (!stream) return sendProblem(reply, unavailable('Too many streams are open: try again later', 10))
  reply.hijack()
  const response = reply.raw
  response.on('close', stream.close)
  const timer = endWithToken(caller, stream.close)
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': 'text/event-stream; charset=utf-8',
    'X-Accel-Buffering': 'no',
    // What ends a stream ends its connection, which would otherwise stay open for a next request.
    Connection: 'close',
  })
  const { heartbeatMs, slowReaderMsMax } = limits
  const { afterPosition } = start
  const { signal } = stream
  try {
    const end = await sendStream({
      system,
      tail,
      response,
      afterPosition,
      signal,
      heartbeatMs,
      slowReaderMsMax,
      tell,
    })
    if (end === 'too slow') {
      metrics.countDropped()
      response.destroy()
    } else response.end()
  } finally {
    clearTimeout(timer)
    stream.close()
    if (!response.writableEnded) response.destroy()
  }
  return undefined
}

/** Where a reader wants to begin: behind the last event it has seen, behind `after`, or now. */
function startPosition(
  request: FastifyRequest,
  last: number,
): { readonly afterPosition: number } | { readonly wrong: WrongField } {
  const params = new URLSearchParams(request.url.split('?').slice(1).join('?'))
  const header = request.headers['last-event-id']
  for (const name of params.keys()) {
    if (name !== 'after')
      return { wrong: { field: shortened(name), detail: 'a stream knows `after` and nothing else' } }
  }
  const field = header === undefined ? 'after' : 'Last-Event-ID'
  const text = typeof header === 'string' ? header : params.get('after')
  if (text === null) return { afterPosition: last }
  if (!/^\d{1,15}$/.test(text)) return { wrong: { field, detail: 'expected a position, such as 0' } }
  const afterPosition = Number(text)
  if (afterPosition > last) {
    return {
      wrong: { field, detail: `expected at most ${last}, the last position: this log has not come so far` },
    }
  }
  return { afterPosition }
}

function endWithToken({ expiresAtMs }: Caller, end: () => void): NodeJS.Timeout | undefined {
  if (expiresAtMs === undefined) return undefined
  return setTimeout(end, Math.min(Math.max(0, expiresAtMs - Date.now()), TIMER_MS_MAX))
}

function shortened(name: string): string {
  return name.slice(0, 80).toWellFormed()
}
