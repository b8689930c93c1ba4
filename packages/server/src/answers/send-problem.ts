import type { FastifyReply } from 'fastify'
import type { Problem } from './problem.ts'

/** Answers with a problem. */
export function sendProblem(reply: FastifyReply, { retryAfterS, ...problem }: Problem): FastifyReply {
  if (retryAfterS !== undefined) reply.header('Retry-After', String(retryAfterS))
  if (problem.status === 401) reply.header('WWW-Authenticate', 'Bearer')
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .serializer((body: unknown) => JSON.stringify(body))
    .send(problem)
}
