import type { Socket } from 'node:net'
import type { Problem } from './problem.ts'

/** Answers what is not even HTTP, or too much of it, and hangs up. */
export function answerBrokenRequest(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const { status, words, problem } = brokenRequest(error.code)
  const body = JSON.stringify(problem)
  socket.end(
    [
      `HTTP/1.1 ${status} ${words}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'X-Content-Type-Options: nosniff',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
}

function brokenRequest(code: string | undefined): {
  readonly status: number
  readonly words: string
  readonly problem: Problem
} {
  if (code === 'HPE_HEADER_OVERFLOW') {
    const status = 431
    const problem = { type: 'too-large', title: 'The headers are too large', status }
    return { status, words: 'Request Header Fields Too Large', problem }
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    const status = 408
    const problem = { type: 'too-slow', title: 'The request took too long to arrive', status }
    return { status, words: 'Request Timeout', problem }
  }
  const problem = {
    type: 'invalid',
    title: 'The request cannot be read',
    status: 400,
    detail: 'This is not HTTP/1.1',
  }
  return { status: 400, words: 'Bad Request', problem }
}
