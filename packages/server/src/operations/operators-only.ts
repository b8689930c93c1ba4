import type { FastifyReply, FastifyRequest } from 'fastify'

/** Lets nobody but operators further. */
export type OperatorsOnly = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>
