import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createAuthentication } from '../access/authenticate.ts'
import type { AuthenticationOptions } from '../access/authentication-options.ts'
import { ANYBODY, type Caller, OPERATOR } from '../access/caller.ts'
import { isLoopback } from '../access/is-loopback.ts'
import { createOperatorKeyCheck } from '../access/operator-key.ts'
import { type Problem, unavailable } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import { OPEN_PATHS } from './service-routes.ts'

/**
 * Lets no request further before it is known who asks: by a token, by the key of the operator, or without login
 * because nobody but this machine can ask.
 *
 * @returns who asks, for every request that got through; nobody on the paths that are open.
 */
export function guardRequests(
  app: FastifyInstance,
  {
    authentication,
    operatorKey,
  }: {
    readonly authentication?: AuthenticationOptions | undefined
    readonly operatorKey?: string | undefined
  },
): (request: FastifyRequest) => Caller | undefined {
  const callers = new WeakMap<FastifyRequest, Caller>()
  const authenticate = authentication && createAuthentication(authentication)
  const isOperator = operatorKey === undefined ? () => false : createOperatorKeyCheck(operatorKey)
  app.addHook('onRequest', async (request, reply) => {
    if (OPEN_PATHS.includes(request.routeOptions.url ?? '')) return
    if (!authenticate) {
      if (!isOwnHost(request.headers.host)) return sendProblem(reply, STRANGE_HOST)
      callers.set(request, ANYBODY)
      return
    }
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
  return (request) => callers.get(request)
}

/** A page of a stranger may give its own name the address of this machine; its browser still says that name here. */
function isOwnHost(host: string | undefined): boolean {
  return host !== undefined && isLoopback(host.replace(/:\d+$/, ''))
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
