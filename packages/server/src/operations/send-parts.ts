import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { SECURITY_HEADERS } from '../service/security-headers.ts'

interface SentParts {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly contentType: string
  /** For a reader to take a part. */
  readonly idleMsMax: number
}

/**
 * Answers with bytes in parts, as the reader takes them. What fails before the first part is thrown; behind it, the
 * connection is broken off, so that nobody takes what came for the whole. When this resolves the loop over the parts
 * has been left, whether the reader has taken them all or has gone.
 */
export async function sendParts(
  parts: AsyncIterable<Uint8Array>,
  { request, reply, contentType, idleMsMax }: SentParts,
): Promise<void> {
  const iterator = parts[Symbol.asyncIterator]()
  const { socket } = request.raw
  try {
    // A large store takes its time before there is anything to send.
    socket.setTimeout(0)
    const first = await iterator.next()
    socket.setTimeout(idleMsMax)
    reply.hijack()
    const response = reply.raw
    response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': contentType, Connection: 'close' })
    await pipeline(Readable.from(from(first, iterator)), response).catch(() => response.destroy())
  } finally {
    await iterator.return?.()
  }
}

async function* from(
  first: IteratorResult<Uint8Array>,
  iterator: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for (let next = first; !next.done; next = await iterator.next()) yield next.value
}
