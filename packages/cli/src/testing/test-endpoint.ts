import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

/** What an endpoint has been sent. */
export interface ReceivedRequest {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** An HTTP server of somebody else, on this machine, closed when the test is over. */
export interface TestEndpoint {
  /** Such as `http://127.0.0.1:45123`. */
  readonly address: string
  readonly received: readonly ReceivedRequest[]
}

/** @param answer - called for each request, with how many there have been, this one included. */
export async function testEndpoint(
  answer: (response: ServerResponse, count: number, request: ReceivedRequest) => void,
): Promise<TestEndpoint> {
  const received: ReceivedRequest[] = []
  const server = createServer(async (request, response) => {
    const one = { path: request.url ?? '', headers: request.headers, body: await text(request) }
    received.push(one)
    answer(response, received.length, one)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { address: `http://127.0.0.1:${port}`, received }
}
