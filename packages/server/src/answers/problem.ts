import type { WrongField } from '../wire/wrong-field.ts'

/** What went wrong, as in RFC 9457. */
export interface Problem {
  /** Names the kind of problem for programs. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  readonly field?: string
  readonly errors?: readonly WrongField[]
  readonly code?: string
  readonly version?: number
  /** Seconds before it is of use to try again; travels as a header. */
  readonly retryAfterS?: number
}

export function invalid(errors: readonly WrongField[]): Problem {
  const [first] = errors
  return {
    type: 'invalid',
    title: 'The request cannot be read',
    status: 400,
    ...(first && { detail: `${first.field}: ${first.detail}`, field: first.field, errors }),
  }
}

export function unreadable(detail: string): Problem {
  return { type: 'invalid', title: 'The request cannot be read', status: 400, detail }
}

export function unknown(detail: string): Problem {
  return { type: 'unknown', title: 'There is no such thing', status: 404, detail }
}

export function forbidden(detail: string): Problem {
  return { type: 'forbidden', title: 'Not for this role', status: 403, detail }
}

export function unavailable(detail: string, retryAfterS = 1): Problem {
  return { type: 'unavailable', title: 'Not now', status: 503, detail, retryAfterS }
}
