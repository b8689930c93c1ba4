import type { Definitions, Recorded } from '@landfall/kernel'
import type { Store } from '@landfall/runtime'

/** What the sender of a command was told before the process was killed. */
export interface Acknowledged {
  readonly commandId: string
  readonly positions: readonly number[]
}

/** All that is wrong with what a killed process has left, as sentences; empty if every promise was kept. */
export async function brokenPromises(
  store: Store,
  {
    definitions,
    acknowledged,
  }: { readonly definitions: Definitions; readonly acknowledged: readonly Acknowledged[] },
): Promise<readonly string[]> {
  const log = await wholeLog(store)
  return [
    ...gaps(log),
    ...lost(log, acknowledged),
    ...(await effects(store, log, definitions)),
    ...(await answers(store, log)),
    ...(await views(store, log, definitions)),
  ]
}

async function wholeLog(store: Store): Promise<readonly Recorded[]> {
  const log: Recorded[] = []
  for (let isMore = true; isMore; ) {
    const page = await store.readLog({ afterPosition: log.length, limit: 5_000 })
    log.push(...page.map((stored) => ({ ...stored, eventId: `${store.logId}-${stored.position}` })))
    isMore = page.length > 0
  }
  return log
}

/** RUN-3, RUN-4: positions and versions without gaps. */
function gaps(log: readonly Recorded[]): readonly string[] {
  const versions = new Map<string, number>()
  return log.flatMap(({ position, version, aggregate, key }, at) => {
    const stream = `${aggregate} ${key}`
    const expected = (versions.get(stream) ?? 0) + 1
    versions.set(stream, version)
    return [
      ...(position === at + 1 ? [] : [`position ${at + 1} is ${position}`]),
      ...(version === expected ? [] : [`${stream} has version ${version} where ${expected} should be`]),
    ]
  })
}

/** RUN-1, RUN-2: what was acknowledged is there, once, where it was said to be. */
function lost(log: readonly Recorded[], acknowledged: readonly Acknowledged[]): readonly string[] {
  const byCause = Map.groupBy(log, ({ causationId }) => causationId)
  return acknowledged.flatMap(({ commandId, positions }) => {
    const found = (byCause.get(commandId) ?? []).map(({ position }) => position)
    return String(found) === String(positions)
      ? []
      : [`${commandId} was told ${positions}, and is at ${found}`]
  })
}

/** RUN-5, RUN-6: each reaction of each policy is done once, or lies on a shelf to be done. In this storm none is refused. */
async function effects(
  store: Store,
  log: readonly Recorded[],
  { reactors }: Definitions,
): Promise<readonly string[]> {
  const done = Map.groupBy(log, ({ causationId }) => causationId)
  const timers = await store.readRecords({ shelf: 'timer' })
  const waiting = await store.readRecords({ shelf: 'waiting' })
  const pending = [
    ...timers.flatMap(({ value }) => (value.kind === 'command' ? [value.issue.commandId] : [])),
    ...waiting.map(({ key }) => key),
  ]
  const counts = new Map<string, number>(pending.map((id) => [id, 1]))
  for (const id of done.keys()) counts.set(id, (counts.get(id) ?? 0) + 1)
  const ports = { now: 0, newId: () => '', rows: () => [] }
  return log.flatMap((recorded) =>
    reactors.flatMap((reactor) => {
      if (reactor.kind !== 'policy' || !reactor.on.includes(recorded.event.type)) return []
      return reactor.react(recorded, ports).flatMap((_, nth) => {
        const id = `${recorded.eventId}/${reactor.name}/${nth}`
        const count = counts.get(id) ?? 0
        const eventCount = done.get(id)?.length ?? 0
        return count === 1 && eventCount <= 1
          ? []
          : [`${id} was done or waits ${count} times, with ${eventCount} events`]
      })
    }),
  )
}

/** RUN-8: each question is answered once, or still waits. */
async function answers(store: Store, log: readonly Recorded[]): Promise<readonly string[]> {
  const calls = new Set((await store.readRecords({ shelf: 'call' })).map(({ key }) => key))
  const answered = Map.groupBy(log, ({ causationId }) => causationId)
  return log
    .filter(({ event }) => event.type === 'Billing.PaymentAttempted')
    .flatMap(({ eventId }) => {
      const count = (answered.get(eventId)?.length ?? 0) + (calls.has(eventId) ? 1 : 0)
      return count === 1 ? [] : [`${eventId} is answered or waits ${count} times`]
    })
}

/** RUN-7: every view is the fold of the log. */
async function views(
  store: Store,
  log: readonly Recorded[],
  { projections }: Definitions,
): Promise<readonly string[]> {
  const broken: string[] = []
  for (const { name, on, keyOf, project } of projections) {
    const rows = new Map<string, unknown>()
    for (const recorded of log) {
      if (!on.includes(recorded.event.type)) continue
      const key = keyOf(recorded)
      const change = project(rows.get(key), recorded)
      if (change.kind === 'put') rows.set(key, change.row)
      else if (change.kind === 'remove') rows.delete(key)
    }
    const stored = await store.readRecords({ shelf: 'row', scope: name })
    const expected = [...rows].map(([key, row]) => JSON.stringify([key, row])).toSorted()
    const found = stored.map(({ key, value }) => JSON.stringify([key, value])).toSorted()
    if (String(found) !== String(expected))
      broken.push(`${name} has ${found.length} rows, and its fold ${expected.length}`)
  }
  return broken
}
