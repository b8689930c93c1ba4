import { keyText } from '@landfall/interpret'
import { qualifiedName, rowFields, type View } from '@landfall/model'
import type { RunningSystem } from '@landfall/runtime'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { forbidden, invalid, type Problem, unavailable, unknown } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import type { ServerParts } from '../server-parts.ts'
import type { Address } from '../storm-directory.ts'
import { startStream } from '../streams/start-stream.ts'
import { createToldTexts } from '../streams/told-texts.ts'
import { writeCursor } from './cursor.ts'
import { positionIn } from './position-in.ts'
import type { RowChanges } from './row-changes.ts'
import { readViewQuestion } from './view-question.ts'

interface ViewRoute {
  Params: { readonly context?: string; readonly view: string; readonly key?: string }
}

/** An answer in JSON, or why there is none. */
type ViewAnswer =
  | { readonly kind: 'answer'; readonly body: unknown }
  | { readonly kind: 'problem'; readonly problem: Problem }

/** Shows views: pages of their rows, one row, and what changes. */
export function viewRoutes(app: FastifyInstance, parts: ServerParts, changes: RowChanges): void {
  const texts = createToldTexts()
  for (const prefix of ['', '/contexts/:context']) {
    app.get<ViewRoute>(`${prefix}/views/:view`, async (request, reply) => {
      const view = viewAsked(parts, request)
      if ('problem' in view) return sendProblem(reply, view.problem)
      if (wantsStream(request)) {
        return startStream(parts, { request, reply }, (recorded) =>
          texts.of(recorded, qualifiedName(view.view), () => changes.told(view.view, recorded)),
        )
      }
      return sendAnswer(reply, await pageOf(parts, view.view, paramsOf(request)))
    })
    app.get<ViewRoute>(`${prefix}/views/:view/:key`, async (request, reply) => {
      const view = viewAsked(parts, request)
      if ('problem' in view) return sendProblem(reply, view.problem)
      return sendAnswer(
        reply,
        await rowOf(parts, view.view, { key: request.params.key ?? '', params: paramsOf(request) }),
      )
    })
  }
}

function viewAsked(
  { directory, permissions, callerOf }: ServerParts,
  request: FastifyRequest<ViewRoute>,
): { readonly view: View } | { readonly problem: Problem } {
  const { context, view: name } = request.params
  const address: Address = context === undefined ? { name } : { context, name }
  const found = directory.view(address)
  if (found.kind === 'unknown') return { problem: unknown(found.detail) }
  const { element: view } = found
  if (permissions.mayView(callerOf(request), view)) return { view }
  return { problem: forbidden(`The storm names none of your roles for \`${qualifiedName(view)}\``) }
}

function wantsStream({ headers }: FastifyRequest<ViewRoute>): boolean {
  return /^\s*text\/event-stream\s*(?:[,;]|$)/i.test(headers.accept ?? '')
}

function paramsOf({ url }: FastifyRequest<ViewRoute>): URLSearchParams {
  const at = url.indexOf('?')
  return new URLSearchParams(at < 0 ? '' : url.slice(at + 1))
}

async function pageOf(parts: ServerParts, view: View, params: URLSearchParams): Promise<ViewAnswer> {
  const read = readViewQuestion(view, params, parts.reader)
  if (read.kind === 'wrong') return problem(invalid(read.wrong))
  const { query, afterPosition } = read.question
  const late = await waitFor(parts, query.view, afterPosition)
  if (late) return problem(late)
  // Read before the rows: they are as new as that, or newer.
  const position = positionOf(parts.system, query.view)
  const rows = await parts.system.query(query.view, { ...query, limit: query.limit + 1 })
  const shown = rows.slice(0, query.limit)
  const last = rows.length > query.limit ? shown.at(-1) : undefined
  const fields = rowFields(view)
  return {
    kind: 'answer',
    body: {
      rows: shown.map(({ row }) => parts.writer.fields(fields, row, 'with personal')),
      position,
      ...(last && { next: writeCursor(last.place, query) }),
    },
  }
}

async function rowOf(
  parts: ServerParts,
  view: View,
  { key: text, params }: { readonly key: string; readonly params: URLSearchParams },
): Promise<ViewAnswer> {
  const { key } = view
  if (!key) return problem(unknown(`\`${qualifiedName(view)}\` has no key, and so no rows`))
  const other = [...params.keys()].find((name) => name !== 'after')
  if (other !== undefined) {
    return problem(
      invalid([
        { field: other.slice(0, 80).toWellFormed(), detail: 'is not known here: one row is asked for' },
      ]),
    )
  }
  const after = positionIn(params.get('after') ?? '0')
  if (after === undefined)
    return problem(invalid([{ field: 'after', detail: 'expected a position, such as 12' }]))
  const { value, wrong } = parts.reader.text(key, text, key.name)
  if (wrong.length > 0) return problem(invalid(wrong))
  const name = qualifiedName(view)
  const late = await waitFor(parts, name, after)
  if (late) return problem(late)
  const row = await parts.system.row(name, keyText(value))
  if (row === undefined) return problem(unknown('There is no such row'))
  return { kind: 'answer', body: parts.writer.fields(rowFields(view), row, 'with personal') }
}

/** A view may lag behind the log, and be folded anew. */
async function waitFor(
  { system, limits }: ServerParts,
  view: string,
  position: number,
): Promise<Problem | undefined> {
  const late = AbortSignal.timeout(limits.afterMsMax)
  try {
    await system.reached(view, position, late)
    return undefined
  } catch (error) {
    if (!late.aborted) throw error
    const reached = positionOf(system, view)
    return unavailable(`The view has come to position ${reached}, and not to ${position} in time`)
  }
}

function positionOf(system: RunningSystem, view: string): number {
  return system.views().find((progress) => progress.view === view)?.position ?? system.position
}

function sendAnswer(reply: FastifyReply, answer: ViewAnswer): FastifyReply {
  if (answer.kind === 'problem') return sendProblem(reply, answer.problem)
  return reply.code(200).send(answer.body)
}

function problem(told: Problem): ViewAnswer {
  return { kind: 'problem', problem: told }
}
