import { ok, type Result } from '@landfall/kernel'
import type { DeadLetter, RunningSystem } from '@landfall/runtime'
import type { FastifyInstance } from 'fastify'
import { invalid, type Problem, unknown, unreadable } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import { eventAt } from './event-at.ts'
import type { OperationParts } from './operation-parts.ts'
import type { OperatorsOnly } from './operators-only.ts'

interface LetterRoute {
  Params: { readonly id: string }
  /** As `readJsonBody` left it; undefined where there was none. */
  Body: Result<unknown, string> | undefined
}

/** Dead letters that one answer lists: the earliest. The count beside them is that of all. */
const LISTED_COUNT_MAX = 1_000
/** A reason that is longer has the wrong place here. */
const REASON_LENGTH_MAX = 1_000

/** What was parked: listed, looked at, done again, or taken away for a reason. */
export function deadLetterRoutes(
  app: FastifyInstance,
  { system }: OperationParts,
  onRequest: OperatorsOnly,
): void {
  const path = '/operations/dead-letters'
  app.get(path, { onRequest }, async () => {
    const letters = await system.deadLetters()
    return { deadLetters: letters.slice(0, LISTED_COUNT_MAX), count: letters.length }
  })
  app.get<LetterRoute>(`${path}/:id`, { onRequest }, async (request, reply) => {
    const letter = await letterOf(system, request.params.id)
    if (!letter) return sendProblem(reply, NO_LETTER)
    const event = 'position' in letter.work ? await eventAt(system, letter.work.position) : undefined
    return reply.send({ deadLetter: letter, ...(event && { event }) })
  })
  app.post<LetterRoute>(`${path}/:id/retry`, { onRequest }, async (request, reply) => {
    const { id } = request.params
    if (!(await system.retry(id))) return sendProblem(reply, NO_LETTER)
    const again = await letterOf(system, id)
    return reply.send(again ? { kind: 'parked again', message: again.message } : { kind: 'done' })
  })
  app.post<LetterRoute>(`${path}/:id/discard`, { onRequest }, async (request, reply) => {
    const reason = reasonIn(request.body)
    if (!reason.ok) return sendProblem(reply, reason.failure)
    const isGone = await system.discard(request.params.id, reason.value)
    return isGone ? reply.send({ kind: 'discarded' }) : sendProblem(reply, NO_LETTER)
  })
}

const NO_LETTER = unknown('Nothing of this id is parked')

async function letterOf(system: RunningSystem, id: string): Promise<DeadLetter | undefined> {
  return (await system.deadLetters()).find((letter) => letter.id === id)
}

function reasonIn(body: LetterRoute['Body']): Result<string, Problem> {
  if (body && !body.ok) return { ok: false, failure: unreadable(body.failure) }
  const reason: unknown = Object(body?.value).reason
  if (typeof reason === 'string' && reason.trim() !== '' && reason.length <= REASON_LENGTH_MAX) {
    return ok(reason)
  }
  const detail = `expected why it is discarded, in 1 to ${REASON_LENGTH_MAX} letters`
  return { ok: false, failure: invalid([{ field: 'reason', detail }]) }
}
