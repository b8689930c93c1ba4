import { useEffect, useState } from 'react'
import { readEventAt } from '../service/read-event-at.ts'
import type { StoredEvent } from '../service/stored-event.ts'
import type { LiveService } from './live-service.ts'

/** Events that were fetched again; more are forgotten. */
const FETCHED_COUNT_MAX = 200

/** Whole events at positions, in their order. Those that are no longer remembered are fetched, and come a moment later. */
export function usePastEvents(
  { tape, client }: LiveService,
  positions: readonly number[],
): readonly StoredEvent[] {
  const [fetched, setFetched] = useState<ReadonlyMap<number, StoredEvent>>(new Map())
  const missing = positions.filter((position) => !tape.eventAt(position) && !fetched.has(position)).join(' ')
  useEffect(() => {
    if (missing === '') return
    const ending = new AbortController()
    const fetchAll = async (): Promise<void> => {
      for (const position of missing.split(' ').map(Number)) {
        const event = await readEventAt(client, position, ending.signal)
        if (ending.signal.aborted) return
        if (event)
          setFetched((known) => new Map([...known, [position, event] as const].slice(-FETCHED_COUNT_MAX)))
      }
    }
    // A slider that is being moved asks for nothing.
    const timer = setTimeout(() => void fetchAll(), 200)
    return () => {
      clearTimeout(timer)
      ending.abort()
    }
  }, [missing, client])
  return positions.flatMap((position) => tape.eventAt(position) ?? fetched.get(position) ?? [])
}
