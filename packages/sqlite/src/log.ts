import type { DatabaseSync } from 'node:sqlite'
import type { LogRange, StoredEvent } from '@landfall/runtime'
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
  range(range: LogRange): readonly StoredEvent[]
}

type Row = Readonly<Record<string, unknown>>

export function createLog(database: DatabaseSync, words: Words): Log {
  const insert = database.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
  const select = database.prepare('SELECT * FROM event WHERE position = ?')
  const selectRange = database.prepare(
    `SELECT event.*, stream.aggregate, stream.key FROM event JOIN stream ON stream.id = event.stream
     WHERE position > ? ORDER BY position LIMIT ?`,
  )
  const selectStory = database.prepare(
    `SELECT event.*, stream.aggregate, stream.key FROM event JOIN stream ON stream.id = event.stream
     WHERE position > ? AND coalesce(correlation, causation) = ? ORDER BY position LIMIT ?`,
  )

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
        const row = select.get(position)
        if (!row || Number(row.version) <= afterVersion) break
        events.push(eventOf(row, aggregate, key))
        position = Number(row.previous)
      }
      return events.reverse()
    },
    range({ afterPosition, limit, correlationId }) {
      const rows: readonly Row[] =
        correlationId === undefined
          ? selectRange.all(afterPosition, limit)
          : selectStory.all(afterPosition, correlationId, limit)
      return rows.map((row) => eventOf(row, words.textOf(Number(row.aggregate)), String(row.key)))
    },
  }
}

function eventOf(row: Row, aggregate: string, key: string): StoredEvent {
  const causationId = String(row.causation)
  return {
    position: Number(row.position),
    aggregate,
    key,
    version: Number(row.version),
    at: Number(row.at),
    causationId,
    correlationId: row.correlation === null ? causationId : String(row.correlation),
    event: JSON.parse(String(row.data)),
  }
}
