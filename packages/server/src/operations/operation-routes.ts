import type { FastifyInstance } from 'fastify'
import { forbidden } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import { startStream } from '../streams/start-stream.ts'
import { deadLetterRoutes } from './dead-letter-routes.ts'
import { longWorkRoutes } from './long-work-routes.ts'
import type { OperationParts } from './operation-parts.ts'
import type { OperatorsOnly } from './operators-only.ts'
import { storyRoute } from './story-route.ts'
import { upkeepRoutes } from './upkeep-routes.ts'

/**
 * What operators look at and mend. They see whole events, secrets among them, in the form in which they are stored:
 * whoever keeps a service at work may read its file anyway. Nothing of that goes to the metrics or the log.
 */
export function operationRoutes(app: FastifyInstance, parts: OperationParts): void {
  const onRequest: OperatorsOnly = async (request, reply) => {
    if (!parts.callerOf(request).isOperator) return sendProblem(reply, FOR_OPERATORS)
  }
  const { system, streams, text } = parts
  app.get('/operations', { onRequest }, async () => ({
    position: system.position,
    time: new Date(system.now).toISOString(),
    views: system.views(),
    deadLetterCount: (await system.deadLetters()).length,
    brokenPromiseCount: await system.brokenPromiseCount(),
    openStreamCount: streams.count,
    ...(text && { storm: { running: text.running, current: text.current() } }),
  }))
  app.get('/operations/events', { onRequest }, (request, reply) =>
    startStream(parts, { request, reply }, async (recorded) => JSON.stringify(recorded)),
  )
  app.get('/operations/promises', { onRequest }, async () => ({
    brokenPromises: await system.brokenPromises(),
    count: await system.brokenPromiseCount(),
  }))
  deadLetterRoutes(app, parts, onRequest)
  storyRoute(app, parts, onRequest)
  longWorkRoutes(app, parts, onRequest)
  upkeepRoutes(app, parts, onRequest)
}

const FOR_OPERATORS = forbidden(
  'This is for operators: show the key of the operator, or a token with the role `landfall:operator`',
)
