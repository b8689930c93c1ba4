import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Problem, unavailable } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import { within } from '../within.ts'
import type { OperationParts } from './operation-parts.ts'
import { operatorProblem } from './operator-problem.ts'

/** Between two lines that say how far work has come: short enough that no proxy takes the connection for dead. */
const LINE_MS = 1_000

/** Work that may take minutes. */
interface LongWork {
  readonly work: () => Promise<object>
  /** How far it has come. */
  readonly progress: () => object
}

/** A line of an answer about long work: how far it has come, and at the end what came of it. */
type WorkLine =
  | { readonly kind: 'progress'; readonly progress: object }
  | { readonly kind: 'done'; readonly result: object }
  | { readonly kind: 'failed'; readonly problem: Problem }

/**
 * Does long work, and answers with lines of JSON while it goes on, so that neither end takes the other for dead. Work
 * that has begun goes on when its reader has gone. It counts as a stream, and its answer ends with the server.
 */
export async function sendWork(
  { streams, callerOf, log }: OperationParts,
  { request, reply }: { readonly request: FastifyRequest; readonly reply: FastifyReply },
  { work, progress }: LongWork,
): Promise<FastifyReply> {
  const stream = streams.open(callerOf(request).subject)
  if (!stream) return sendProblem(reply, unavailable('Too much goes on at once: try again later', 10))
  reply.raw.on('close', stream.close)
  const end = Promise.race([endOf(work, log), whenAborted(stream.signal)])
  return reply.type('application/x-ndjson; charset=utf-8').send(Readable.from(lines(end, progress)))
}

async function* lines(end: Promise<WorkLine>, progress: () => object): AsyncGenerator<string> {
  for (let line: WorkLine | undefined; line === undefined; ) {
    yield textOf({ kind: 'progress', progress: progress() })
    line = await within(end, LINE_MS)
    if (line) yield textOf(line)
  }
}

async function endOf(work: LongWork['work'], log: OperationParts['log']): Promise<WorkLine> {
  try {
    return { kind: 'done', result: await work() }
  } catch (error) {
    log({ level: 'error', message: 'Work for an operator has failed', error })
    return { kind: 'failed', problem: operatorProblem(error) }
  }
}

function whenAborted(signal: AbortSignal): Promise<WorkLine> {
  const { promise, resolve } = Promise.withResolvers<WorkLine>()
  const problem = unavailable('The server is being closed')
  signal.addEventListener('abort', () => resolve({ kind: 'failed', problem }), { once: true })
  return promise
}

function textOf(line: WorkLine): string {
  return `${JSON.stringify(line)}\n`
}
