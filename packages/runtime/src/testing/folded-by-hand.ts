import { attempt, type Projection, type Recorded } from '@landfall/kernel'
import { recordedEvent } from '../reading/recorded-event.ts'
import type { RunningSystem } from '../running-system.ts'
import type { Store } from '../store/store.ts'

/** The rows that a view must have, in the order in which they were first put: the fold of all of the log that it can take. */
export async function foldedByHand(store: Store, projection: Projection): Promise<readonly unknown[]> {
  const rows = new Map<string, unknown>()
  const log = await store.readLog({ afterPosition: 0, limit: store.lastPosition })
  for (const stored of log) {
    const recorded: Recorded = recordedEvent(store.logId, stored)
    if (!projection.on.includes(recorded.event.type)) continue
    const key = projection.keyOf(recorded)
    const change = attempt(() => projection.project(rows.get(key), recorded))
    if (!change.ok) continue
    if (change.value.kind === 'put') rows.set(key, change.value.row)
    if (change.value.kind === 'remove') rows.delete(key)
  }
  return [...rows.values()]
}

export async function rowsOf(system: RunningSystem, view: string): Promise<readonly unknown[]> {
  return await Array.fromAsync(system.rows(view))
}
