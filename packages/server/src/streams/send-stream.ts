import type { ServerResponse } from 'node:http'
import type { Recorded } from '@landfall/kernel'
import type { RunningSystem } from '@landfall/runtime'
import type { LogTail } from './log-tail.ts'

export interface StreamParts {
  readonly system: RunningSystem
  readonly tail: LogTail
  readonly response: ServerResponse
  readonly afterPosition: number
  /** Ends the stream; what has been sent so far has been sent whole. */
  readonly signal: AbortSignal
  readonly heartbeatMs: number
  readonly slowReaderMsMax: number
  /** What is said of an event, as JSON; undefined for nothing. */
  readonly tell: (recorded: Recorded) => Promise<string | undefined>
}

/** How a stream ended: by its signal, or because its reader did not keep up. */
export type StreamEnd = 'ended' | 'too slow'

/**
 * Sends what is said of events as Server-Sent Events, each with its position as id, until the signal ends it. The log
 * waits for the reader, not in memory but where it is; a reader that takes nothing for too long is left, and can come
 * back with `Last-Event-ID`.
 */
export async function sendStream(parts: StreamParts): Promise<StreamEnd> {
  const { system, tail, response, signal, heartbeatMs, slowReaderMsMax } = parts
  let position = parts.afterPosition

  function write(text: string): Promise<boolean> | boolean {
    return response.write(text) || drained(response, slowReaderMsMax, signal)
  }

  async function send(recorded: Recorded): Promise<boolean> {
    const told = await parts.tell(recorded)
    position = recorded.position
    return told === undefined || write(`id: ${position}\ndata: ${told}\n\n`)
  }

  /** Reads the log up to where the events in memory begin. */
  async function catchUp(): Promise<boolean> {
    for await (const recorded of system.follow({ from: position, signal })) {
      if (!(await send(recorded))) return false
      if (signal.aborted || tail.behind(position) !== undefined) return true
    }
    return true
  }

  async function sendAll(events: readonly Recorded[]): Promise<boolean> {
    for (const recorded of events) {
      if (signal.aborted) return true
      if (!(await send(recorded))) return false
    }
    return true
  }

  // The id alone moves on where a reader that lost its connection begins again.
  if (!(await write(`retry: 1000\nid: ${position}\n\n`))) return 'too slow'
  while (!signal.aborted) {
    const events = tail.behind(position)
    if (events === undefined) {
      if (!(await catchUp())) return 'too slow'
    } else if (events.length > 0) {
      if (!(await sendAll(events))) return 'too slow'
    } else {
      await tail.next({ ms: heartbeatMs, signal })
      const isIdle = !signal.aborted && tail.position === position
      if (isIdle && !(await write(`: nothing new\nid: ${position}\n\n`))) return 'too slow'
    }
  }
  return 'ended'
}

/** Whether the reader has taken what was sent, before the time was over. The signal ends the waiting too. */
function drained(response: ServerResponse, ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (isDrained: boolean): void => {
      clearTimeout(timer)
      response.off('drain', onDrain)
      signal.removeEventListener('abort', onAbort)
      resolve(isDrained)
    }
    const onDrain = (): void => settle(true)
    const onAbort = (): void => settle(true)
    const timer = setTimeout(settle, ms, false)
    response.on('drain', onDrain)
    signal.addEventListener('abort', onAbort)
    if (signal.aborted) settle(true)
  })
}
