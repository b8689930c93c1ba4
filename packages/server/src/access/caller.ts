/** Who asks. */
export interface Caller {
  /** Tells callers apart; empty where there is no login. */
  readonly subject: string
  /** Actors and systems of the storm, by their qualified names; `everybody` where there is no login. */
  readonly roles: ReadonlySet<string> | 'everybody'
  /** When what it has shown is no longer good; never where there is no login. */
  readonly expiresAtMs?: number
}

export const ANYBODY: Caller = { subject: '', roles: 'everybody' }
