import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createAuthentication } from '../access/authenticate.ts'
import type { AuthenticationOptions } from '../access/authentication-options.ts'
import { ANYBODY, type Caller, OPERATOR } from '../access/caller.ts'
import { isLoopback } from '../access/is-loopback.ts'
import { createOperatorKeyCheck } from '../access/operator-key.ts'
import { type Problem, unavailable } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import { OPEN_PATHS } from './service-routes.ts'

/** Knows who asks. */
export interface Guard {
  /** Of every request that got through; nobody on the paths that are open. */
  callerOf(request: FastifyRequest): Caller | undefined
  /** Of somebody who shows a token by another way than a header; undefined for one that is not good. */
  callerOfToken(token: string): Promise<Caller | undefined>
  /** Whether a request may come under the name by which it asks for this machine. */
  mayComeAs(host: string | undefined): boolean
}

/**
 * Lets no request further before it is known who asks: by a token, by the key of the operator, or without login
 * because nobody but this machine can ask.
 */
export function guardRequests(
  app: FastifyInstance,
  {
    authentication,
    operatorKey,
    openPaths,
  }: {
    readonly authentication?: AuthenticationOptions | undefined
    readonly operatorKey?: string | undefined
    /** Paths of others that need no token, beside our own. */
    readonly openPaths: readonly string[]
  },
): Guard {
  const callers = new WeakMap<FastifyRequest, Caller>()
  const authenticate = authentication && createAuthentication(authentication)
  const isOperator = operatorKey === undefined ? () => false : createOperatorKeyCheck(operatorKey)
  const mayComeAs = (host: string | undefined) => authenticate !== undefined || isOwnHost(host)
  app.addHook('onRequest', async (request, reply) => {
    if (OPEN_PATHS.includes(request.routeOptions.url ?? '')) return
    if (!mayComeAs(request.headers.host)) return sendProblem(reply, STRANGE_HOST)
    if (!authenticate && !isOwnOrigin(request.headers.origin)) return sendProblem(reply, STRANGE_ORIGIN)
    if (!authenticate) {
      callers.set(request, ANYBODY)
      return
    }
    if (openPaths.includes(request.routeOptions.url ?? '')) return
    if (isOperator(request.headers.authorization)) {
      callers.set(request, OPERATOR)
      return
    }
    const authenticated = await authenticate(request.headers.authorization)
    switch (authenticated.kind) {
      case 'caller':
        callers.set(request, authenticated.caller)
        return
      case 'no token':
        return sendProblem(reply, unauthorized('Send a token: `Authorization: Bearer …`'))
      case 'not valid':
        return sendProblem(reply, unauthorized(authenticated.detail))
      case 'unavailable':
        return sendProblem(reply, unavailable('The keys for tokens cannot be fetched', 5))
    }
  })
  return {
    callerOf: (request) => callers.get(request),
    async callerOfToken(token) {
      if (!authenticate) return ANYBODY
      const authorization = `Bearer ${token}`
      if (isOperator(authorization)) return OPERATOR
      const authenticated = await authenticate(authorization)
      return authenticated.kind === 'caller' ? authenticated.caller : undefined
    },
    mayComeAs,
  }
}

/** A page of a stranger may give its own name the address of this machine; its browser still says that name here. */
function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && isLoopback(host.replace(/:\d+$/, ''))
}

/** A browser says which page sends; what is no browser says nothing. */
function isOwnOrigin(origin: string | undefined): boolean {
  if (origin === undefined) return true
  return URL.canParse(origin) && isLoopback(new URL(origin).hostname.replace(/^\[|\]$/g, ''))
}

const STRANGE_ORIGIN: Problem = {
  type: 'forbidden',
  title: 'Not from this page',
  status: 403,
  detail: 'Without login nobody but pages of this machine may send anything here',
}

const STRANGE_HOST: Problem = {
  type: 'forbidden',
  title: 'Not under this name',
  status: 403,
  detail: 'Without login this machine is asked by its own name: localhost or 127.0.0.1',
}

function unauthorized(detail: string): Problem {
  return { type: 'unauthorized', title: 'There is no valid token', status: 401, detail }
}
