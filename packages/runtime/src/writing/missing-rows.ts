import { attempt, type Cause, type Result } from '@landfall/kernel'
import { StoreFault } from '../store/store.ts'
import type { Work } from './work.ts'

/** A definition asked for rows that have to be fetched first. Thrown through it; it is then called again. */
export class MissingRows extends Error {
  readonly fetch: () => Promise<void>
  constructor(fetch: () => Promise<void>) {
    super('These rows have to be fetched first.')
    this.fetch = fetch
  }
}

/** How often a definition is called again because it looks at one more view. */
const VIEWS_MAX = 100

/**
 * Calls a definition, which is pure, as often as it asks for rows that were not there. What else it throws is a value,
 * but for a fault of the store: that is not the definition's.
 */
export function* calling<Value>(call: () => Value): Work<Result<Value, Cause>> {
  let outcome = attempt(call)
  for (let count = 0; count < VIEWS_MAX && !outcome.ok; count++) {
    const { error } = outcome.failure
    if (error instanceof StoreFault) throw error
    if (!(error instanceof MissingRows)) return outcome
    yield error.fetch()
    outcome = attempt(call)
  }
  return outcome
}
