import type { Recorded } from '@landfall/kernel'
import type { RunningSystem } from '@landfall/runtime'

/** The event at a position; undefined where the log has not come so far. */
export async function eventAt(system: RunningSystem, position: number): Promise<Recorded | undefined> {
  if (position < 1 || position > system.position) return undefined
  for await (const recorded of system.follow({ from: position - 1 })) return recorded
  return undefined
}
