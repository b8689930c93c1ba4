/** Who asks. */
export interface Caller {
  /** Tells callers apart; empty where there is no login. */
  readonly subject: string
  /** Actors and systems of the storm, by their qualified names; `everybody` where there is no login. */
  readonly roles: ReadonlySet<string> | 'everybody'
  /** Whoever keeps the service at work, and may look at what went wrong and mend it. */
  readonly isOperator: boolean
  /** When what it has shown is no longer good; never where there is no login. */
  readonly expiresAtMs?: number
}

/** Without login: who is on this machine may read the files of the service anyway. */
export const ANYBODY: Caller = { subject: '', roles: 'everybody', isOperator: true }

/** Who has shown the key of the operator. */
export const OPERATOR: Caller = { subject: 'landfall:operator', roles: 'everybody', isOperator: true }

/** The role of a token that makes its bearer an operator. No actor or system of a storm can have this name. */
export const OPERATOR_ROLE = 'landfall:operator'
