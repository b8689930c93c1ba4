import type { Command, EpochMs } from '@landfall/kernel'
import type { SendOptions, SendOutcome } from '@landfall/runtime'
import type { SentCommand } from '../promises/journal.ts'

/** What senders keep in mind while they go on. */
export interface JournalInWork {
  readonly sent: ReadonlyMap<string, SentCommand>
  /** A command is on its way; what is returned takes what its sender is told. */
  write(sending: Sending): (outcome: SendOutcome) => void
  /** Commands with ids of their own of which the first sending was lately. */
  readonly lately: readonly Sending[]
  /** Senders that wait to be told. */
  readonly waitingCount: number
  /** Nobody will be told any more what has not been told by now. */
  forgetWaiting(): void
  readonly acknowledgedCount: number
}

/** A command on its way. */
interface Sending {
  readonly id: string
  readonly command: Command
  readonly options: SendOptions
  readonly at: EpochMs
}

const LATELY_COUNT = 30

export function journalInWork(): JournalInWork {
  const sent = new Map<string, SentCommand & { readonly told: (SendOutcome | undefined)[] }>()
  const lately: Sending[] = []
  let waiting = new Set<object>()
  let acknowledgedCount = 0
  return {
    sent,
    write(sending) {
      const { id, command, options } = sending
      const { commandId, expectedVersion } = options
      const known = sent.get(id)
      const entry = known ?? { command, told: [], ...(expectedVersion !== undefined && { expectedVersion }) }
      if (!known) sent.set(id, entry)
      if (commandId !== undefined && !known) {
        lately.push(sending)
        if (lately.length > LATELY_COUNT) lately.shift()
      }
      const nth = entry.told.push(undefined) - 1
      const waiter = {}
      waiting.add(waiter)
      return (outcome) => {
        entry.told[nth] = outcome
        waiting.delete(waiter)
        acknowledgedCount += 1
      }
    },
    lately,
    get waitingCount() {
      return waiting.size
    },
    forgetWaiting() {
      waiting = new Set()
    },
    get acknowledgedCount() {
      return acknowledgedCount
    },
  }
}
