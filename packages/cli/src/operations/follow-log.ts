import { setTimeout as wait } from 'node:timers/promises'
import type { Recorded } from '@landfall/kernel'
import type { Answer, Client } from './client.ts'
import { isConnectionFault } from './client.ts'
import { logMessages } from './log-stream.ts'

/** Before a service that has gone is looked for again. */
const RETRY_MS = 500

export interface Following {
  readonly client: Client
  /** Position behind which it begins. */
  readonly after: number
  /** Position at which it ends; infinite for one that goes on. */
  readonly until: number
  readonly signal: AbortSignal
  readonly tell: (recorded: Recorded) => Promise<void>
  /** Finds the service again, which may be another process by now; undefined while none runs. */
  readonly findAgain: () => Promise<Client | undefined>
  readonly onLost: () => void
}

/** How it ended: as it was meant to, or by what the service answered, or because nobody did at its beginning. */
export type FollowEnd =
  | { readonly kind: 'ended' }
  | { readonly kind: 'problem'; readonly answer: Answer }
  | { readonly kind: 'nobody'; readonly message: string }

/** Tells the events of a log as they come, each once, also when the service is stopped and started again meanwhile. */
export async function followLog(following: Following): Promise<FollowEnd> {
  const { until, signal, tell, onLost, findAgain } = following
  let client: Client | undefined = following.client
  let after = following.after
  let isLost = false

  /** Undefined where the connection was lost. */
  async function followOnce(from: Client): Promise<FollowEnd | undefined> {
    const opened = await from.open(`/operations/events?after=${after}`, { signal })
    if (!opened.ok) return isLost ? undefined : { kind: 'nobody', message: opened.failure }
    if (opened.value.kind === 'answer') return { kind: 'problem', answer: opened.value.answer }
    isLost = false
    try {
      for await (const { position, recorded } of logMessages(opened.value.parts)) {
        if (recorded && position > after) await tell(recorded)
        after = position
        if (after >= until || signal.aborted) return { kind: 'ended' }
      }
    } catch (error) {
      if (!isConnectionFault(error)) throw error
    }
    return undefined
  }

  while (after < until && !signal.aborted) {
    const end = client && (await followOnce(client))
    if (end && !signal.aborted) return end
    if (!isLost && !signal.aborted) onLost()
    isLost = true
    await wait(RETRY_MS, undefined, { signal }).catch(() => {})
    client = await findAgain()
  }
  return { kind: 'ended' }
}
