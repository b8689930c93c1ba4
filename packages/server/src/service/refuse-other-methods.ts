import type { FastifyInstance } from 'fastify'
import { sendProblem } from '../answers/send-problem.ts'

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** Registers routes, and lets their paths say which methods they take to whoever tries another. */
export function refuseOtherMethods(app: FastifyInstance, registerRoutes: () => void): void {
  const taken = new Map<string, readonly string[]>()
  let isRegistering = true
  app.addHook('onRoute', ({ url, method }) => {
    if (isRegistering) taken.set(url, [...(taken.get(url) ?? []), ...[method].flat()])
  })
  registerRoutes()
  isRegistering = false
  for (const [url, methods] of taken) {
    const allow = methods.join(', ')
    app.route({
      url,
      method: METHODS.filter((method) => !methods.includes(method)),
      handler: (_request, reply) =>
        sendProblem(reply.header('Allow', allow), {
          type: 'method',
          title: 'This path is used otherwise',
          status: 405,
          detail: `Use ${allow}`,
        }),
    })
  }
}
