import type { Command, EpochMs, Issuer } from '@landfall/kernel'

/** A command on its way to its aggregate, with where it comes from. */
export interface Issue {
  readonly command: Command
  readonly commandId: string
  /** What its events name as their cause; the command itself where it is left out. */
  readonly causationId?: string
  readonly correlationId: string
  /** Absent for a command from outside. */
  readonly issuedBy?: Issuer
}

/** A command for later, as it lies on the shelf of timers. */
export interface SetTimer {
  readonly kind: 'command'
  readonly issue: Issue
  readonly setAt: EpochMs
}

/** A process that will give up waiting, as it lies on the shelf of timers. */
export interface SetTimeout {
  readonly kind: 'timeout'
  readonly process: string
  readonly key: string
  readonly correlationId: string
}
