import type { RunningSystem } from '@landfall/runtime'
import type { FastifyInstance } from 'fastify'
import { unknown } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import { positionIn } from '../views/position-in.ts'
import { eventAt } from './event-at.ts'
import type { OperationParts } from './operation-parts.ts'
import type { OperatorsOnly } from './operators-only.ts'

/** What led to what: the story of an event or a command by its id, or of the event at a position. */
export function storyRoute(app: FastifyInstance, { system }: OperationParts, onRequest: OperatorsOnly): void {
  app.get<{ Params: { readonly id: string } }>(
    '/operations/stories/:id',
    { onRequest },
    async (request, reply) => {
      const { id } = request.params
      const story = await system.trace(await fullId(system, id))
      if (story) return reply.send(story)
      return sendProblem(
        reply,
        unknown('No event or command of this id is known, and no event at this position'),
      )
    },
  )
}

/** The id of the event at a position; any other id as it is. */
async function fullId(system: RunningSystem, id: string): Promise<string> {
  const position = positionIn(id)
  const recorded = position === undefined ? undefined : await eventAt(system, position)
  return recorded?.eventId ?? id
}
