import { elementOf } from '@landfall/model'
import type { FastifyInstance } from 'fastify'
import { unknown } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import type { OperationParts } from './operation-parts.ts'
import type { OperatorsOnly } from './operators-only.ts'
import { sendWork } from './send-work.ts'

/** Work on the whole log: its answers are lines that say how far it has come, and at the end what came of it. */
export function longWorkRoutes(app: FastifyInstance, parts: OperationParts, onRequest: OperatorsOnly): void {
  const { system, index } = parts
  app.post<{ Params: { readonly view: string } }>(
    '/operations/views/:view/rebuild',
    { onRequest },
    async (request, reply) => {
      const { view } = request.params
      if (!elementOf(index, `view ${view}`, 'view')?.key) {
        return sendProblem(reply, unknown('There is no such view with rows: name it with its context'))
      }
      return sendWork(
        parts,
        { request, reply },
        {
          async work() {
            await system.rebuild(view)
            return { view }
          },
          progress: () => ({
            position: system.position,
            rebuiltTo: system.views().find((each) => each.view === view)?.rebuiltTo ?? 0,
          }),
        },
      )
    },
  )
  app.post('/operations/verify', { onRequest }, (request, reply) =>
    sendWork(
      parts,
      { request, reply },
      {
        work: () => system.verify(),
        progress: () => ({ position: system.position }),
      },
    ),
  )
}
