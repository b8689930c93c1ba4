import type { Type } from '@landfall/model'
import { withoutOptional } from '@landfall/model'

/** The names that an expression may use, and what is known of them. */
export interface Scope {
  /** `let`s, parameters, the parameter of `line -> …`. */
  readonly locals: ReadonlyMap<string, Type>
  /** Fields of the command or event at hand, its key among them. */
  readonly message?: ReadonlyMap<string, Type>
  /** Fields of the state, or of the row. */
  readonly state?: ReadonlyMap<string, Type>
  readonly stateIs: 'state' | 'row'
  /** Whether there may be more fields than are known, because what declares them cannot be read whole. */
  readonly isOpen: boolean
  /** Whether there is an event at hand with `at`, `eventId`, `causationId`, `correlationId`. */
  readonly hasEnvelope: boolean
  /** Whether `now`, `today` and `newId` are handed in. */
  readonly hasPorts: boolean
  /** Paths (see `pathOf`) of optional values that are known to be there. */
  readonly present: ReadonlySet<string>
}

export const EMPTY_SCOPE: Scope = {
  locals: new Map(),
  stateIs: 'state',
  isOpen: false,
  hasEnvelope: false,
  hasPorts: false,
  present: new Set(),
}

export function withLocal(scope: Scope, name: string, type: Type): Scope {
  const path = `local:${name}`
  // What was known of another local of this name is not known of this one.
  const present = new Set(
    [...scope.present].filter((known) => known !== path && !known.startsWith(`${path}.`)),
  )
  return { ...scope, locals: new Map([...scope.locals, [name, type]]), present }
}

/** The type of what is taken by a name where nothing is given: of the message's field, else the state's or row's. */
export function typeByName(scope: Scope, name: string): Type | undefined {
  const own = scope.message?.get(name)
  const type = own ?? scope.state?.get(name)
  return type && scope.present.has(`${own ? 'message' : scope.stateIs}:${name}`)
    ? withoutOptional(type)
    : type
}

export function withPresent(scope: Scope, paths: ReadonlySet<string>): Scope {
  return paths.size === 0 ? scope : { ...scope, present: new Set([...scope.present, ...paths]) }
}
