import type { FastifyInstance } from 'fastify'
import { unavailable } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import type { ServerParts } from '../server-parts.ts'
import type { Descriptions } from './descriptions.ts'

/** Paths that need no token: whoever watches over a process has none. */
export const OPEN_PATHS: readonly string[] = ['/health', '/ready']

/** How the server is, and what it has to offer. */
export function serviceRoutes(
  app: FastifyInstance,
  { metrics, system }: ServerParts,
  {
    descriptions,
    isClosing,
    view,
  }: {
    readonly descriptions: Descriptions
    readonly isClosing: () => boolean
    /** Any view, to see whether the store answers; undefined in a storm without one. */
    readonly view: string | undefined
  },
): void {
  const { openApi, asyncApi, page, pagePolicy } = descriptions
  app.get('/health', () => ({ status: 'up' }))
  app.get('/ready', async (_request, reply) => {
    if (isClosing()) return sendProblem(reply, unavailable('The server is being closed'))
    if (view !== undefined) await system.query(view, { limit: 1 })
    return { status: 'ready', position: system.position }
  })
  app.get('/metrics', async (_request, reply) => reply.type(metrics.contentType).send(await metrics.text()))
  app.get('/openapi.json', (_request, reply) => reply.type('application/json; charset=utf-8').send(openApi))
  app.get('/asyncapi.json', (_request, reply) => reply.type('application/json; charset=utf-8').send(asyncApi))
  app.get('/', (_request, reply) =>
    reply.header('Content-Security-Policy', pagePolicy).type('text/html; charset=utf-8').send(page),
  )
}
