import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { LogRange, MaybePromise, StoredEvent } from '@landfall/runtime'
import { Damage, storedValue } from './damage.ts'
import type { Stream } from './streams.ts'
import type { Words } from './words.ts'

/** The events of a store. */
export interface Log {
  /** Writes an event behind the last one of its stream; part of the commit at hand. */
  append(event: StoredEvent, stream: Stream): void
  /** The events of a stream behind a version, in their order; none of one that is not there. */
  chain(
    stream: Stream | undefined,
    from: { readonly aggregate: string; readonly key: string; readonly afterVersion: number },
  ): readonly StoredEvent[]
  /** The events of one story are looked for bit by bit, and others are served meanwhile. */
  range(range: LogRange): MaybePromise<readonly StoredEvent[]>
}

/** Events looked through at once for those of a story: some 5 ms. */
const STORY_SLICE_COUNT = 20_000

/** Rows come as arrays: reading a log takes half the time that it takes with objects. */
type Row = Readonly<Record<number, SQLOutputValue>>

const COLUMNS = 'position, event.version, at, causation, correlation, data'

export function createLog(database: DatabaseSync, words: Words): Log {
  const insert = database.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const select = database.prepare(`SELECT ${COLUMNS}, stream, previous FROM event WHERE position = ?`)
  const joined = `SELECT ${COLUMNS}, stream.aggregate, stream.key FROM event LEFT JOIN stream ON stream.id = event.stream`
  const selectRange = database.prepare(`${joined} WHERE position > ? ORDER BY position LIMIT ?`)
  const selectStory = database.prepare(
    `${joined} WHERE position > ? AND position <= ? AND coalesce(correlation, causation) = ? ORDER BY position LIMIT ?`,
  )
  const selectLast = database.prepare('SELECT max(position) FROM event')
  for (const each of [select, selectRange, selectStory, selectLast]) each.setReturnArrays(true)

  function withStream(row: Row): StoredEvent {
    const { 6: aggregate, 7: key } = row
    if (typeof key !== 'string') throw new Damage(`the event at position ${String(row[0])} is of no stream`)
    return eventOf(row, { aggregate: words.textOf(Number(aggregate)), key })
  }

  async function story({
    afterPosition,
    limit,
    correlationId,
  }: Required<LogRange>): Promise<readonly StoredEvent[]> {
    const found: StoredEvent[] = []
    const row: Row = selectLast.get() ?? []
    const last = Number(row[0])
    for (let from = afterPosition; from < last && found.length < limit; from += STORY_SLICE_COUNT) {
      if (from > afterPosition) await nextTurn()
      const rows = selectStory.all(from, from + STORY_SLICE_COUNT, correlationId, limit - found.length)
      found.push(...rows.map(withStream))
    }
    return found
  }

  return {
    append({ position, version, at, causationId, correlationId, event }, stream) {
      // What begins a story is its own correlation, and most of it is.
      const correlation = correlationId === causationId ? null : correlationId
      insert.run(
        position,
        stream.id,
        version,
        stream.head,
        at,
        causationId,
        correlation,
        JSON.stringify(event),
      )
    },
    chain(stream, { aggregate, key, afterVersion }) {
      const events: StoredEvent[] = []
      for (let position = stream?.head ?? 0; position > 0; ) {
        const row: Row | undefined = select.get(position)
        if (row?.[6] !== stream?.id || !row)
          throw new Damage(`the event of ${aggregate} ${key} at position ${position} is missing`)
        if (Number(row[1]) <= afterVersion) break
        events.push(eventOf(row, { aggregate, key }))
        position = previousOf(row, position)
      }
      return events.reverse()
    },
    range({ afterPosition, limit, correlationId }) {
      if (correlationId !== undefined) return story({ afterPosition, limit, correlationId })
      return selectRange.all(afterPosition, limit).map(withStream)
    },
  }
}

function previousOf(row: Row, position: number): number {
  const previous = Number(row[7])
  if (previous >= position) throw new Damage(`the event at position ${position} follows on a later one`)
  return previous
}

function eventOf(
  row: Row,
  { aggregate, key }: { readonly aggregate: string; readonly key: string },
): StoredEvent {
  const { 0: at0, 1: version, 2: at, 3: causation, 4: correlation, 5: data } = row
  const position = Number(at0)
  const causationId = String(causation)
  return {
    position,
    aggregate,
    key,
    version: Number(version),
    at: Number(at),
    causationId,
    correlationId: correlation === null ? causationId : String(correlation),
    event: storedValue(data, () => `the event at position ${position}`),
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
