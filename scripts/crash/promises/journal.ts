import type { Command } from '@landfall/kernel'
import type { SendOutcome } from '@landfall/runtime'

/** A command as its senders know it: what it was, and what they were told each time they sent it. */
export interface SentCommand {
  readonly command: Command
  readonly expectedVersion?: number
  /** Undefined: nobody was there any more to be told. */
  readonly told: readonly (SendOutcome | undefined)[]
}

/** By the ids of the commands. */
export type Journal = ReadonlyMap<string, SentCommand>
