import type { Call } from './call.ts'
import type { Cause } from './cause.ts'
import type { Issuer } from './issuer.ts'
import type { Command, EpochMs, Recorded, Refusal } from './message.ts'
import type { Timer } from './timer.ts'

/** 1 for the first step of a dispatcher, then counting up by one. */
export type StepId = number

/** The definition whose code threw. */
export interface Part {
  readonly kind: Issuer['kind'] | 'decider' | 'projection' | 'publication'
  readonly name: string
}

/** How often one kind of command was handled, or one timer or schedule fired, in one run. */
export interface Repeat {
  readonly name: string
  readonly count: number
}

/** A run that reached its limit and was stopped. */
export interface DoesNotSettle {
  readonly kind: 'does not settle'
  /** What repeats, in words for people. */
  readonly message: string
  /** The most frequent first, equal ones by name; at most 5. */
  readonly repeats: readonly Repeat[]
  /** Commands that were waiting and are dropped; 0 where time was stopped, as timers stay set. */
  readonly droppedCount: number
}

/** What one step says, by its kind. */
export type StepDetail =
  | {
      readonly kind: 'command'
      readonly command: Command
      readonly commandId: string
      readonly correlationId: string
      /** Absent for a command that came from outside. */
      readonly issuedBy: Issuer | undefined
    }
  | { readonly kind: 'event'; readonly recorded: Recorded }
  | { readonly kind: 'refusal'; readonly command: Command; readonly refusal: Refusal }
  | { readonly kind: 'unknown command'; readonly command: Command }
  /** `handling` is the type of the message that the part was given, or what else called it. */
  | { readonly kind: 'parked'; readonly part: Part; readonly handling: string; readonly cause: Cause }
  | { readonly kind: 'timer set'; readonly timer: Timer }
  | { readonly kind: 'timer fired'; readonly timer: Timer }
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'answer'; readonly call: Call; readonly answer: unknown }
  | { readonly kind: 'told'; readonly system: string; readonly recorded: Recorded }
  | { readonly kind: 'row put'; readonly view: string; readonly key: string; readonly row: unknown }
  | { readonly kind: 'row removed'; readonly view: string; readonly key: string }
  | {
      readonly kind: 'process started'
      readonly process: string
      readonly key: string
      /** Absent: it waits for ever. */
      readonly timeoutAt: EpochMs | undefined
    }
  | { readonly kind: 'process ended'; readonly process: string; readonly key: string }
  | { readonly kind: 'timeout fired'; readonly process: string; readonly key: string }
  | { readonly kind: 'schedule fired'; readonly schedule: string }
  | DoesNotSettle

/**
 * One thing that happened. `causeId` is the step that led to it, always an earlier one; it is undefined for what
 * came from outside: a command sent, history given, a schedule that fired. So the steps form trees of causes.
 */
export type Step = StepDetail & {
  readonly id: StepId
  readonly causeId: StepId | undefined
  readonly at: EpochMs
}
