import type { Ports, Recorded } from '@landfall/kernel'
import type { Fields } from './values.ts'

/** What a running expression may look at. What its scope lacks is absent; the checker saw to it that nobody asks. */
export interface Environment {
  readonly message: Fields
  /** The state of the aggregate or process, or the row of the view. */
  readonly state: Fields
  readonly recorded: Moment | undefined
  readonly ports: Ports | undefined
  /** `let`s and parameters, each in the slot that the compiler gave it. */
  readonly locals: unknown[]
}

/** What is known of the recording of an event. */
export type Moment = Pick<Recorded, 'at' | 'eventId' | 'causationId' | 'correlationId'>

const NO_FIELDS: Fields = Object.freeze({})

export function environment(parts: Partial<Environment>): Environment {
  return {
    message: parts.message ?? NO_FIELDS,
    state: parts.state ?? NO_FIELDS,
    recorded: parts.recorded,
    ports: parts.ports,
    locals: parts.locals ?? [],
  }
}

/** A compiled expression. Throws an `EvaluationError` if it has no value. */
export type Evaluate = (environment: Environment) => unknown
