import type { IncomingMessage } from 'node:http'
import { type FastifyInstance, fastify } from 'fastify'
import { answerBrokenRequest } from './answers/answer-broken-request.ts'
import { problemOfError } from './answers/problem-of-error.ts'
import { sendProblem } from './answers/send-problem.ts'
import { readJsonBody } from './commands/read-json-body.ts'
import type { LogEntry } from './serve-options.ts'
import type { ServerLimits } from './server-limits.ts'
import type { Metrics } from './service/metrics.ts'
import { SECURITY_HEADERS } from './service/security-headers.ts'

/** Letters of one part of a path, once it is decoded. */
const PATH_PART_LENGTH_MAX = 1_000

/** Between two looks at connections whose time is over. */
const CHECK_MS = 5_000

/** HTTP with its limits, and an answer for whatever goes wrong. It has no paths yet. */
export function createApp({
  limits,
  metrics,
  log,
  isClosing,
  isUpgrade,
}: {
  readonly limits: ServerLimits
  readonly metrics: Metrics
  readonly log: (entry: LogEntry) => void
  readonly isClosing: () => boolean
  /** Whether a request that would like to go over to another protocol may; others are answered as they are. */
  readonly isUpgrade: (request: IncomingMessage) => boolean
}): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: limits.bodyBytesMax,
    requestTimeout: limits.requestMsMax,
    connectionTimeout: limits.idleMsMax,
    http: {
      maxHeaderSize: limits.headerBytesMax,
      headersTimeout: limits.requestMsMax,
      connectionsCheckingInterval: Math.min(CHECK_MS, limits.requestMsMax),
      // Many clients offer HTTP/2 with whatever they ask for.
      shouldUpgradeCallback: isUpgrade,
    },
    routerOptions: { maxParamLength: PATH_PART_LENGTH_MAX },
    exposeHeadRoutes: false,
    return503OnClosing: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: (error, socket) => answerBrokenRequest(error, socket),
    frameworkErrors: (error, _request, reply) => {
      reply.headers(SECURITY_HEADERS)
      sendProblem(reply, problemOfError(error))
    },
  })
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, readJsonBody(Buffer.from(body)))
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(SECURITY_HEADERS)
  })
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing()) reply.header('Connection', 'close')
  })
  app.addHook('onResponse', async (request, reply) => {
    metrics.countRequest({
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      seconds: reply.elapsedTime / 1_000,
    })
  })
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOfError(error)
    if (problem.status >= 500) {
      const message = `${request.method} ${request.routeOptions.url ?? 'none'} has failed`
      log({ level: 'error', message, error })
    }
    return sendProblem(reply, problem)
  })
  return app
}
