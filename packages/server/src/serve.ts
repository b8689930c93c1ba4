import type { IncomingMessage } from 'node:http'
import rateLimit from '@fastify/rate-limit'
import { defaultValues } from '@landfall/interpret'
import { elementsOf, indexModel, type ModelIndex, qualifiedName } from '@landfall/model'
import type { FastifyInstance } from 'fastify'
import { isLoopback } from './access/is-loopback.ts'
import { createPermissions } from './access/permissions.ts'
import type { AddedRoutes } from './added-routes.ts'
import { unknown } from './answers/problem.ts'
import { sendProblem } from './answers/send-problem.ts'
import { commandRoutes } from './commands/command-routes.ts'
import { createApp } from './create-app.ts'
import type { OperationParts } from './operations/operation-parts.ts'
import { operationRoutes } from './operations/operation-routes.ts'
import type { ServeOptions } from './serve-options.ts'
import { DEFAULT_LIMITS, type ServerLimits } from './server-limits.ts'
import type { ServerParts } from './server-parts.ts'
import { createDescriptions } from './service/descriptions.ts'
import { type Guard, guardRequests } from './service/guard-requests.ts'
import { createMetrics } from './service/metrics.ts'
import { refuseOtherMethods } from './service/refuse-other-methods.ts'
import { OPEN_PATHS, serviceRoutes } from './service/service-routes.ts'
import { createStormDirectory } from './storm-directory.ts'
import { eventStreamRoutes } from './streams/event-stream-routes.ts'
import { createLogTail } from './streams/log-tail.ts'
import { createOpenStreams } from './streams/open-streams.ts'
import { answerRoutes } from './systems/answer-routes.ts'
import { createStoryTraces } from './traces/story-traces.ts'
import { createRowChanges } from './views/row-changes.ts'
import { viewRoutes } from './views/view-routes.ts'
import { createValueReader } from './wire/read-values.ts'
import { createValueWriter } from './wire/write-values.ts'
import { within } from './within.ts'

/** A server that listens. */
export interface Server {
  /** Such as `http://127.0.0.1:8080`. */
  readonly address: string
  /** Takes no more requests, ends the streams, and waits a bounded time for what is being answered. */
  close(): Promise<void>
}

/**
 * Serves a system over HTTP. The system stays whoever opened it's: it is not closed with the server.
 *
 * @throws Error if others could reach it without a token, if a secret is too short, or if the address is taken.
 */
export async function serve(options: ServeOptions): Promise<Server> {
  const {
    model,
    system,
    host = '127.0.0.1',
    port,
    authentication,
    version = '1.0.0',
    log = () => {},
  } = options
  if (!authentication && !isLoopback(host)) {
    throw new Error(
      `Others can reach ${host}, and there is no authentication: say how tokens are checked, or listen on 127.0.0.1`,
    )
  }
  const limits: ServerLimits = {
    ...DEFAULT_LIMITS,
    ...(!authentication && { requestsPerSecondMax: Number.MAX_SAFE_INTEGER }),
    ...options.limits,
  }
  const index = indexModel(model)
  const streams = createOpenStreams(limits)
  const metrics = createMetrics(system, streams)
  let isClosing = false
  const { app, callerOf } = guardedApp(options, { limits, metrics, log, isClosing: () => isClosing })
  await limitRate(app, limits, (request) => callerOf(request)?.subject ?? '')
  const tail = createLogTail(system, {
    eventCountMax: limits.recentEventCountMax,
    onFault: (error) => log({ level: 'warning', message: 'The log could not be read', error }),
  })
  const parts: ServerParts = {
    ...stormParts(index),
    index,
    system,
    limits,
    tail,
    streams,
    metrics,
    traces: createStoryTraces(tail),
    callerOf(request) {
      const caller = callerOf(request)
      if (!caller) throw new Error('This request was answered before it was known who asks.')
      return caller
    },
  }
  registerRoutes(app, parts, { ...options, version, isClosing: () => isClosing, log })
  const closeParts = async (): Promise<void> => {
    await parts.traces.close()
    await tail.close()
  }
  const address = await listen(app, { host, port, onFail: closeParts })
  return {
    address,
    async close() {
      isClosing = true
      streams.closeAll()
      const closed = await within(
        app.close().then(() => true),
        limits.closeMsMax,
      )
      if (!closed) app.server.closeAllConnections()
      await closeParts()
    },
  }
}

/** HTTP that knows who asks, before it has any path. */
function guardedApp(
  { authentication, operatorKey, added }: ServeOptions,
  parts: Omit<Parameters<typeof createApp>[0], 'isUpgrade'>,
): { readonly app: FastifyInstance; readonly callerOf: Guard['callerOf'] } {
  const isUpgrade = (request: IncomingMessage) =>
    guard.mayComeAs(request.headers.host) && added?.isUpgrade(request) === true
  const app = createApp({ ...parts, isUpgrade })
  const guard = guardRequests(app, { authentication, operatorKey, openPaths: added?.openPaths ?? [] })
  if (added) takeUpgrades(app, guard, { ...added, isUpgrade })
  return { app, callerOf: guard.callerOf }
}

function stormParts(index: ModelIndex): Pick<ServerParts, 'directory' | 'permissions' | 'reader' | 'writer'> {
  return {
    directory: createStormDirectory(index),
    permissions: createPermissions(index),
    reader: createValueReader(index, defaultValues(index.model)),
    writer: createValueWriter(index),
  }
}

function registerRoutes(
  app: FastifyInstance,
  parts: ServerParts,
  {
    version,
    isClosing,
    log,
    upkeep,
    text,
    added,
  }: Pick<ServeOptions, 'upkeep' | 'text' | 'added'> & {
    readonly version: string
    readonly isClosing: () => boolean
    readonly log: OperationParts['log']
  },
): void {
  const { index } = parts
  const [view] = elementsOf(index, 'view')
  refuseOtherMethods(app, () => {
    commandRoutes(app, parts)
    viewRoutes(app, parts, createRowChanges(index, parts))
    eventStreamRoutes(app, parts)
    answerRoutes(app, parts)
    operationRoutes(app, { ...parts, log, ...(upkeep && { upkeep }), ...(text && { text }) })
    serviceRoutes(app, parts, {
      descriptions: createDescriptions(index, version),
      isClosing,
      view: view && qualifiedName(view),
    })
    added?.register(app, parts.callerOf)
  })
}

function takeUpgrades(app: FastifyInstance, { callerOfToken }: Guard, added: AddedRoutes): void {
  app.server.on('upgrade', (request, socket, head) => {
    // Before Node 24.9 everything that would like to go over to another protocol comes here.
    if (added.isUpgrade(request)) added.upgrade({ request, socket, head }, callerOfToken)
    else socket.destroy()
  })
}

async function limitRate(
  app: FastifyInstance,
  { requestsPerSecondMax }: ServerLimits,
  subjectOf: (request: Parameters<ServerParts['callerOf']>[0]) => string,
): Promise<void> {
  await app.register(rateLimit, {
    max: requestsPerSecondMax,
    timeWindow: 1_000,
    hook: 'preParsing',
    keyGenerator: subjectOf,
    allowList: (request) => OPEN_PATHS.includes(request.routeOptions.url ?? ''),
  })
  // The limit of the plugin is on paths that are there; guessing at others counts as well.
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (_request, reply) =>
    sendProblem(reply, unknown('There is nothing under this path: see / for what there is')),
  )
}

async function listen(
  app: FastifyInstance,
  {
    host,
    port,
    onFail,
  }: { readonly host: string; readonly port: number; readonly onFail: () => Promise<void> },
): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    await onFail()
    throw error
  }
}
