import type { Recorded, Result } from '@landfall/kernel'
import { nearestName } from '@landfall/language'
import { elementsOf, qualifiedName, type System } from '@landfall/model'
import type { RunningSystem, SendOutcome } from '@landfall/runtime'
import type { FastifyInstance } from 'fastify'
import { forbidden, invalid, type Problem, unavailable, unknown, unreadable } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import type { ServerParts } from '../server-parts.ts'
import type { WrongField } from '../wire/wrong-field.ts'
import { readAnswer } from './read-answer.ts'

interface AnswerRoute {
  Params: { readonly system: string }
  /** As `readJsonBody` left it; undefined where there was none. */
  Body: Result<unknown, string> | undefined
}

/** The event that an answer has become. */
interface AnsweredBody {
  readonly type: string
  readonly eventId: string
  readonly position: number
}

/** Takes answers of outside systems that come by another way than asking. */
export function answerRoutes(app: FastifyInstance, parts: ServerParts): void {
  const systems = new Map(elementsOf(parts.index, 'system').map((system) => [qualifiedName(system), system]))
  app.post<AnswerRoute>('/systems/:system/answers', async (request, reply) => {
    const name = request.params.system
    const system = systems.get(name)
    if (!system) return sendProblem(reply, unknown(unknownSystem(name, systems.keys())))
    const { roles, isOperator } = parts.callerOf(request)
    if (!isOperator && roles !== 'everybody' && !roles.has(name)) {
      return sendProblem(reply, forbidden(`Only \`${name}\` itself may answer, and an operator`))
    }
    const { body } = request
    if (!body?.ok)
      return sendProblem(reply, unreadable(body ? body.failure : `There is no body: send ${FORM}`))
    const answered = await answer(parts, system, body.value)
    return answered.ok ? reply.code(200).send(answered.value) : sendProblem(reply, answered.failure)
  })
}

const FORM = '`eventId`, `answer` and `fields`'

function unknownSystem(name: string, names: Iterable<string>): string {
  const meant = nearestName(name, names)
  const suggestion = meant === undefined ? '' : `: did you mean \`${meant}\`?`
  return `There is no system \`${name.slice(0, 80).toWellFormed()}\`${suggestion}`
}

async function answer(
  parts: ServerParts,
  system: System,
  body: unknown,
): Promise<Result<AnsweredBody, Problem>> {
  if (typeof body !== 'object' || body === null) return failed(unreadable(`Send ${FORM}`))
  const { eventId, ...said }: Readonly<Record<string, unknown>> = { ...body }
  if (typeof eventId !== 'string') {
    return failed(invalid([{ field: 'eventId', detail: 'expected the id of the event that is answered' }]))
  }
  const asked = await eventOf(parts.system, eventId)
  const name = qualifiedName(system)
  if (!asked) return failed(nothingWaits(name))
  const read = readAnswer(parts, { system, askedType: asked.event.type, said })
  switch (read.kind) {
    case 'wrong':
      return failed(invalid(read.wrong))
    case 'later':
      return failed(invalid([LATER]))
    case 'told':
      return failed(nothingWaits(name))
    case 'answered': {
      const outcome = await parts.system.answer({ system: name, eventId, answer: read.answer })
      return outcome.kind === 'unknown call'
        ? failed(nothingWaits(name))
        : answeredBody(outcome.outcome, read.eventType)
    }
  }
}

/** Whoever brings an answer has it. */
const LATER: WrongField = { field: 'later', detail: 'is of no use here: send the answer once it is there' }

/** An id ends in the position of its event. */
async function eventOf(system: RunningSystem, eventId: string): Promise<Recorded | undefined> {
  const position = Number(eventId.slice(eventId.lastIndexOf('-') + 1))
  if (!Number.isSafeInteger(position) || position < 1 || position > system.position) return undefined
  for await (const recorded of system.follow({ from: position - 1 })) {
    return recorded.eventId === eventId ? recorded : undefined
  }
  return undefined
}

function answeredBody(outcome: SendOutcome, answeredType: string): Result<AnsweredBody, Problem> {
  if (outcome.kind === 'parked') {
    return failed({
      type: 'parked',
      title: 'It could not be worked out',
      status: 500,
      detail: 'It is kept with its cause until somebody has looked at it',
    })
  }
  const [recorded] = outcome.kind === 'recorded' ? outcome.events : []
  if (!recorded) return failed(unavailable('The answer has not been taken'))
  const { event, eventId, position } = recorded
  if (event.type === answeredType) return { ok: true, value: { type: event.type, eventId, position } }
  return failed(conflict(`It was answered already, with \`${event.type}\``))
}

function nothingWaits(name: string): Problem {
  return conflict(`No question about this event waits for \`${name}\`: it was answered, or never asked`)
}

function conflict(detail: string): Problem {
  return { type: 'conflict', title: 'Nothing waits for this answer', status: 409, detail }
}

function failed(problem: Problem): { readonly ok: false; readonly failure: Problem } {
  return { ok: false, failure: problem }
}
