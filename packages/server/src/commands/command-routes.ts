import type { Result } from '@landfall/kernel'
import { messageFields, qualifiedName } from '@landfall/model'
import type { SendOptions, SendOutcome } from '@landfall/runtime'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { forbidden, invalid, type Problem, unavailable, unknown, unreadable } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import type { ServerParts } from '../server-parts.ts'
import type { Address } from '../storm-directory.ts'
import { within } from '../within.ts'
import { type CommandAnswer, commandAnswer, type Sent } from './command-answer.ts'
import { readCommandHeaders } from './command-headers.ts'

interface CommandRoute {
  Params: { readonly context?: string; readonly command: string }
  /** As `readJsonBody` left it; undefined where there was none. */
  Body: Result<unknown, string> | undefined
}

/** Takes commands. */
export function commandRoutes(app: FastifyInstance, parts: ServerParts): void {
  for (const url of ['/commands/:command', '/contexts/:context/commands/:command']) {
    app.post<CommandRoute>(url, async (request, reply) => {
      const { context, command: name } = request.params
      const address = context === undefined ? { name } : { context, name }
      const answer = await answerCommand(parts, address, request)
      return sendAnswer(reply, answer)
    })
  }
}

async function answerCommand(
  parts: ServerParts,
  address: Address,
  request: FastifyRequest<CommandRoute>,
): Promise<CommandAnswer> {
  const found = parts.directory.command(address)
  if (found.kind === 'unknown') return problem(unknown(found.detail))
  const { element: command } = found
  const caller = parts.callerOf(request)
  if (!parts.permissions.maySend(caller, command)) {
    return problem(forbidden(`The storm names none of your roles for \`${qualifiedName(command)}\``))
  }
  const { body } = request
  if (!body) return problem(unreadable('There is no body: send the fields of the command, at least {}'))
  if (!body.ok) return problem(unreadable(body.failure))
  const { value: data, wrong } = parts.reader.fields(messageFields(parts.index, command), body.value)
  if (wrong.length > 0) return problem(invalid(wrong))
  const headers = readCommandHeaders(request.headers, { caller, commandType: qualifiedName(command) })
  if (headers.kind === 'wrong') return problem(invalid([headers.wrong]))
  const sent: Sent = { command, data, caller }
  const outcome = await send(parts, sent, { options: headers.options, headers: request.headers })
  if (outcome === undefined) {
    return problem(
      unavailable(
        'There is no answer yet, and it may still be done: send it again with the same `Idempotency-Key`',
      ),
    )
  }
  return commandAnswer(parts, sent, outcome)
}

/** Undefined where the time was up before there was an outcome. */
async function send(
  { system, limits, metrics, traces }: ServerParts,
  { command, data }: Sent,
  {
    options,
    headers,
  }: { readonly options: SendOptions; readonly headers: Readonly<Record<string, unknown>> },
): Promise<SendOutcome | undefined> {
  const type = qualifiedName(command)
  const outcome = await traces.traceCommand(type, headers, () =>
    within(system.send({ type, data }, options), limits.commandMsMax),
  )
  metrics.countCommand(type, outcome?.kind ?? 'no answer in time')
  return outcome
}

function sendAnswer(reply: FastifyReply, answer: CommandAnswer): FastifyReply {
  if (answer.kind === 'problem') return sendProblem(reply, answer.problem)
  return reply.code(200).header('ETag', `"${answer.version}"`).send(answer.body)
}

function problem(told: Problem): CommandAnswer {
  return { kind: 'problem', problem: told }
}
