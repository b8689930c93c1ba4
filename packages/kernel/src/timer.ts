import type { Issuer } from './issuer.ts'
import type { Command, EpochMs } from './message.ts'

/** A command that waits for its time. */
export interface Timer {
  readonly timerId: string
  readonly command: Command
  readonly dueAt: EpochMs
  readonly setAt: EpochMs
  readonly issuedBy: Issuer
  /** Absent for what a schedule set: its command begins a story of its own. */
  readonly correlationId: string | undefined
}

/** A process instance that gives up waiting at `dueAt`, unless it ends before. */
export interface Timeout {
  readonly process: string
  readonly key: string
  readonly dueAt: EpochMs
}
