import type { Cause } from './cause.ts'
import type { Recorded, Refusal } from './message.ts'
import type { DoesNotSettle } from './step.ts'

/** What became of one command. */
export type HandledCommand =
  /** Empty where the command was accepted and is no news. */
  | { readonly kind: 'recorded'; readonly events: readonly Recorded[] }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** `decide` or `keyOf` threw. */
  | { readonly kind: 'parked'; readonly cause: Cause }
  | { readonly kind: 'unknown command' }

/** What became of a command that was sent; `does not settle` where what followed from it had to be stopped. */
export type CommandOutcome = HandledCommand | DoesNotSettle

/** What became of a run that no single command began. */
export type RunOutcome = { readonly kind: 'quiet' } | DoesNotSettle

/** What became of one answer to one call. */
export type AnswerOutcome =
  /** `outcome` is that of the command that the answer became. */
  | { readonly kind: 'answered'; readonly outcome: CommandOutcome }
  | { readonly kind: 'answered before' }
  | { readonly kind: 'unknown call' }
  /** The system's `answered` threw; the call still waits. */
  | { readonly kind: 'parked'; readonly cause: Cause }
