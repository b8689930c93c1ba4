import type { Problem } from '../service/problem.ts'

/** Something that somebody tried here, and what became of it. */
export interface Attempt {
  readonly id: string
  /** Who did what, as people say it: "Customer: Pause subscription". */
  readonly title: string
  readonly outcome:
    | { readonly kind: 'happened'; readonly position: number }
    /** It was so already. */
    | { readonly kind: 'no news' }
    | { readonly kind: 'refused'; readonly words: string }
    | { readonly kind: 'failed'; readonly words: string }
}

/** Attempts that are shown: the latest. */
const ATTEMPT_COUNT_MAX = 30

export function withAttempt(attempts: readonly Attempt[], attempt: Attempt): readonly Attempt[] {
  return [attempt, ...attempts].slice(0, ATTEMPT_COUNT_MAX)
}

/** What a command became, in the words of the storm. Undefined where only fields are wrong: the form shows that. */
export function outcomeOf(
  answer:
    | { readonly ok: true; readonly value: { readonly position: number } }
    | { readonly ok: false; readonly failure: Problem },
): Attempt['outcome'] | undefined {
  if (answer.ok) {
    const { position } = answer.value
    return position === 0 ? { kind: 'no news' } : { kind: 'happened', position }
  }
  const { type, title, detail = title, errors = [] } = answer.failure
  if (type === 'refused') return { kind: 'refused', words: detail }
  return errors.length > 0 ? undefined : { kind: 'failed', words: detail }
}
