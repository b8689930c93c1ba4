import { rowsIn } from './rows-in.ts'
import {
  type Batch,
  type NameChange,
  type RecordChange,
  type RecordRange,
  type Shelf,
  type Store,
  type StoredEvent,
  type StoredRecord,
  StoreFault,
} from './store.ts'

/**
 * A store that forgets everything when the process ends: for tests and demonstrations. Events and records are kept as
 * JSON, as any other store keeps them, so that nothing is shared with whoever wrote them.
 */
export function memoryStore({ logId = 'memory' }: { readonly logId?: string } = {}): Store {
  const log: string[] = []
  const streams = new Map<string, number[]>()
  const shelves: Shelves = new Map()
  let isOpen = true

  function assertOpen(): void {
    if (!isOpen) throw new StoreFault('unavailable', 'This store has been closed')
  }

  function eventAt(position: number): StoredEvent {
    return JSON.parse(log[position - 1] ?? 'null')
  }

  function recordsOn<S extends Shelf>(shelf: S): StoredRecord<S>[] {
    assertOpen()
    return [...(shelves.get(shelf)?.values() ?? [])].map((text) => JSON.parse(text))
  }

  return {
    logId,
    get lastPosition() {
      return log.length
    },
    commit({ events, records }: Batch) {
      assertOpen()
      for (const event of events) {
        log.push(JSON.stringify(event))
        const stream = streamText(event)
        const positions = streams.get(stream)
        if (positions) positions.push(event.position)
        else streams.set(stream, [event.position])
      }
      for (const change of records) apply(shelves, change)
    },
    readStream({ afterVersion, ...instance }) {
      assertOpen()
      return (streams.get(streamText(instance)) ?? []).slice(afterVersion).map(eventAt)
    },
    readLog({ afterPosition, limit, correlationId }) {
      assertOpen()
      const found: StoredEvent[] = []
      for (let position = afterPosition + 1; position <= log.length && found.length < limit; position++) {
        const event = eventAt(position)
        if (correlationId === undefined || event.correlationId === correlationId) found.push(event)
      }
      return found
    },
    readRecord(shelf, scope, key) {
      assertOpen()
      const text = shelves.get(shelf)?.get(recordText(scope, key))
      return text === undefined ? undefined : JSON.parse(text)
    },
    readRecords: (range) => recordsIn(recordsOn(range.shelf), range),
    queryRows(query) {
      const rows = recordsOn('row').filter(({ scope }) => scope === query.view)
      return rowsIn(rows, query)
    },
    rename(changes) {
      assertOpen()
      return changes.filter((change) => !renameIn({ log, streams, shelves }, change))
    },
    close() {
      isOpen = false
    },
  }
}

type Shelves = Map<Shelf, Map<string, string>>

interface Kept {
  readonly log: string[]
  readonly streams: Map<string, number[]>
  readonly shelves: Shelves
}

/** False where something stayed under its old name, because it has a namesake under the new one. */
function renameIn({ log, streams, shelves }: Kept, { of, from, to }: NameChange): boolean {
  if (of === 'stream') return renameStreams(log, streams, { from, to })
  const records = shelves.get(of) ?? new Map<string, string>()
  const old = [...records].filter(([place]) => nameAndKey(place)[0] === from)
  const free = old.filter(([place]) => !records.has(recordText(to, nameAndKey(place)[1])))
  for (const [place, text] of free) {
    records.delete(place)
    records.set(recordText(to, nameAndKey(place)[1]), JSON.stringify({ ...JSON.parse(text), scope: to }))
  }
  return free.length === old.length
}

function renameStreams(
  log: string[],
  streams: Map<string, number[]>,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  const old = [...streams].filter(([stream]) => nameAndKey(stream)[0] === from)
  const renamed = (stream: string) => streamText({ aggregate: to, key: nameAndKey(stream)[1] })
  const free = old.filter(([stream]) => !streams.has(renamed(stream)))
  for (const [stream, positions] of free) {
    streams.delete(stream)
    streams.set(renamed(stream), positions)
    for (const position of positions)
      log[position - 1] = JSON.stringify({ ...JSON.parse(log[position - 1] ?? 'null'), aggregate: to })
  }
  return free.length === old.length
}

/** Of a stream its aggregate and key, of a record its scope and key. */
function nameAndKey(text: string): readonly [string, string] {
  return JSON.parse(text)
}

function apply(shelves: Shelves, change: RecordChange): void {
  const shelf = shelves.get(change.shelf) ?? new Map<string, string>()
  shelves.set(change.shelf, shelf)
  if (change.kind === 'put') {
    const { record } = change
    shelf.set(recordText(record.scope, record.key), JSON.stringify(record))
  } else shelf.delete(recordText(change.scope, change.key))
}

function recordsIn<S extends Shelf>(
  records: readonly StoredRecord<S>[],
  { scope, rankMax = Number.POSITIVE_INFINITY, after, limit }: RecordRange<S>,
): StoredRecord<S>[] {
  return records
    .filter((record) => scope === undefined || record.scope === scope)
    .filter((record) => record.rank <= rankMax)
    .toSorted(byRank)
    .filter((record) => after === undefined || byRank(after, record) < 0)
    .slice(0, limit)
}

type Ranked = Pick<StoredRecord, 'rank' | 'scope' | 'key'>

function byRank(left: Ranked, right: Ranked): number {
  return left.rank - right.rank || compare(left.scope, right.scope) || compare(left.key, right.key)
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

function streamText({ aggregate, key }: { readonly aggregate: string; readonly key: string }): string {
  return JSON.stringify([aggregate, key])
}

function recordText(scope: string, key: string): string {
  return JSON.stringify([scope, key])
}
