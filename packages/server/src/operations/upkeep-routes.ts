import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Problem, unavailable } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import type { OperationParts } from './operation-parts.ts'
import { operatorProblem } from './operator-problem.ts'
import type { OperatorsOnly } from './operators-only.ts'
import { sendParts } from './send-parts.ts'
import type { Upkeep } from './upkeep.ts'

/** Copies of the whole store, as it is and as lines of JSON. */
export function upkeepRoutes(app: FastifyInstance, parts: OperationParts, onRequest: OperatorsOnly): void {
  const copies = [
    {
      url: '/operations/backup',
      contentType: 'application/octet-stream',
      of: (upkeep: Upkeep) => upkeep.backup(),
    },
    {
      url: '/operations/export',
      contentType: 'application/x-ndjson; charset=utf-8',
      of: (upkeep: Upkeep) => upkeep.exported(),
    },
  ]
  for (const { url, contentType, of } of copies) {
    app.get(url, { onRequest }, (request, reply) => sendCopy(parts, { request, reply, contentType }, of))
  }
}

interface CopyRequest {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly contentType: string
}

/** A copy counts as a stream: each takes as much of the disk as the store. */
async function sendCopy(
  { upkeep, streams, callerOf, limits, log }: OperationParts,
  { request, reply, contentType }: CopyRequest,
  copy: (upkeep: Upkeep) => AsyncIterable<Uint8Array>,
): Promise<FastifyReply | undefined> {
  if (!upkeep) return sendProblem(reply, NO_COPIES)
  const stream = streams.open(callerOf(request).subject)
  if (!stream) return sendProblem(reply, unavailable('Too much goes on at once: try again later', 10))
  const breakOff = () => reply.raw.destroy()
  stream.signal.addEventListener('abort', breakOff)
  try {
    await sendParts(copy(upkeep), { request, reply, contentType, idleMsMax: limits.idleMsMax })
    return undefined
  } catch (error) {
    log({ level: 'error', message: 'A copy of the store could not be made', error })
    return sendProblem(reply, operatorProblem(error))
  } finally {
    stream.signal.removeEventListener('abort', breakOff)
    stream.close()
  }
}

const NO_COPIES: Problem = {
  type: 'unsupported',
  title: 'Not with this store',
  status: 501,
  detail: 'Whoever started this server has not said how its store is copied',
}
