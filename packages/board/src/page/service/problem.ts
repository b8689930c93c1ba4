import type { Result } from '@landfall/kernel'
import { isFields } from './stored-event.ts'

/** Why a service has not done what it was asked for, in its own words: RFC 9457. */
export interface Problem {
  /** `refused`, `invalid`, `forbidden`, `conflict`, …; `unreachable` where nobody answered. */
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string
  /** What is wrong with fields, by paths such as `lines[2].price.cents`. */
  readonly errors?: readonly { readonly field: string; readonly detail: string }[]
}

/** What came back, or why nothing did. Nothing is thrown. */
export type Asked<Value> = Result<Value, Problem>

export const UNREACHABLE: Problem = {
  type: 'unreachable',
  title: 'The system does not answer',
  status: 0,
  detail: 'It may have been stopped; it is asked again.',
}

/** One sentence for people. */
export function problemText({ title, detail }: Problem): string {
  return detail ?? title
}

/** What an answer that is not a good one says of itself. */
export function problemIn(status: number, body: unknown): Problem {
  const fields = isFields(body) ? body : {}
  const { detail } = fields
  const errors: readonly unknown[] = Array.isArray(fields.errors) ? fields.errors : []
  return {
    type: textOr(fields.type, 'unknown'),
    title: textOr(fields.title, `The system has answered with ${status}`),
    status,
    ...(typeof detail === 'string' && { detail }),
    ...(errors.length > 0 && {
      errors: errors
        .filter(isFields)
        .map((wrong) => ({ field: textOr(wrong.field, ''), detail: textOr(wrong.detail, '') })),
    }),
  }
}

function textOr(value: unknown, other: string): string {
  return typeof value === 'string' ? value : other
}
