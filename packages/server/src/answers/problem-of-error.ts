import { StoreFault } from '@landfall/runtime'
import { type Problem, unavailable, unreadable } from './problem.ts'

/** What was thrown while a request was answered, in words for whoever asked: never what the error itself says. */
export function problemOfError(error: unknown): Problem {
  if (error instanceof StoreFault) return unavailable('The store does not answer')
  const code = property(error, 'code')
  switch (code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return { type: 'too-large', title: 'The body is too large', status: 413 }
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return {
        type: 'not-json',
        title: 'The body is not JSON',
        status: 415,
        detail: 'Send it with `Content-Type: application/json`',
      }
    case 'FST_ERR_CTP_INVALID_CONTENT_LENGTH':
      return unreadable('The body is not as long as `Content-Length` says')
    case 'FST_ERR_BAD_URL':
      return unreadable('The path cannot be read: look at its `%` signs')
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return unreadable('A part of the path is too long')
  }
  if (property(error, 'statusCode') === 429) {
    return {
      type: 'too-many',
      title: 'Too many requests',
      status: 429,
      detail: 'Wait for as long as `Retry-After` says',
    }
  }
  return {
    type: 'bug',
    title: 'Something went wrong here',
    status: 500,
    detail: 'It has been noted, and is not your fault',
  }
}

function property(error: unknown, name: string): unknown {
  return typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined
}
