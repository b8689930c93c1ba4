import { useMemo } from 'react'
import type { LiveService } from '../live/live-service.ts'
import { useLivePart } from '../live/use-live.ts'
import { isFields } from '../service/stored-event.ts'
import { type KnownValues, knownValues } from './known-values.ts'

/** Events that are looked at for what might be meant: the last ones. */
const EVENT_COUNT = 500

/** What forms suggest: keys and words of what has happened. */
export function useKnownValues({ tape, state }: Pick<LiveService, 'tape' | 'state'>): KnownValues {
  const last = useLivePart({ state }, ({ last: position }) => position)
  return useMemo(() => {
    const positions = Array.from({ length: Math.min(EVENT_COUNT, last) }, (_, nth) => last - nth)
    const seen = positions.map((position) => tape.eventAt(position)?.event.data)
    return knownValues(seen.filter(isFields))
  }, [tape, last])
}
