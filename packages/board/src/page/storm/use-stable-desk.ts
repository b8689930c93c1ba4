import { useEffect, useMemo, useRef } from 'react'
import type { WallDesk } from './wall-desk.ts'

/** One desk for good, which does what the latest would do: with another object all stickies would be drawn again. */
export function useStableDesk(now: WallDesk): WallDesk {
  const latest = useRef(now)
  useEffect(() => {
    latest.current = now
  })
  return useMemo<WallDesk>(
    () => ({
      rename: (key, text) => latest.current.rename(key, text),
      stopRenaming: () => latest.current.stopRenaming(),
      openFindings: (key) => latest.current.openFindings(key),
      resize: (key, rect, isDone) => latest.current.resize(key, rect, isDone),
    }),
    [],
  )
}
