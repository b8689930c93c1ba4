import type { DatabaseSync } from 'node:sqlite'
import { Damage } from './damage.ts'

/** Where a stream is, and how far it has got. */
export interface Stream {
  readonly id: number
  /** Position of its last event; 0 for a new one. */
  head: number
  version: number
}

/** Streams by aggregate and key. Their heads are ahead of what the file says by up to `EVENT_COUNT_MAX` events. */
export interface Streams {
  /** Undefined where there is no event of it. */
  find(aggregate: number | undefined, key: string): Stream | undefined
  /** For an event that is about to be written. */
  take(aggregate: number, key: string): Stream
  /** Writes the heads down once many events lie behind the last time; part of the commit at hand. */
  writeHeads(lastPosition: number): void
  /** A commit has failed: what was taken for it is not so. */
  forget(): void
}

/** Events behind which heads are written; so many are read again when a file is opened. */
const EVENT_COUNT_MAX = 10_000
/** Streams that are kept in mind beside those. */
const KNOWN_MAX = 50_000

export function createStreams(database: DatabaseSync): Streams {
  const select = database.prepare('SELECT id, head, version FROM stream WHERE aggregate = ? AND key = ?')
  const insert = database.prepare('INSERT INTO stream (aggregate, key, head, version) VALUES (?, ?, 0, 0)')
  const update = database.prepare('UPDATE stream SET head = ?, version = ? WHERE id = ?')
  const setHeadedTo = database.prepare('UPDATE log SET headed_to = ?')
  const selectHeadedTo = database.prepare('SELECT headed_to FROM log')
  const selectMoved = database.prepare(
    `SELECT event.stream AS id, stream.aggregate, stream.key, max(position) AS head, max(event.version) AS version
     FROM event LEFT JOIN stream ON stream.id = event.stream WHERE position > ? GROUP BY event.stream`,
  )
  /** By aggregate and key. */
  let known = new Map<string, Stream>()
  /** Those whose head the file does not know. */
  let moved = new Map<string, Stream>()
  /** Position up to which the file knows the heads. */
  let headedTo = 0
  recover()

  /** Heads of the events behind `headed_to`. */
  function recover(): void {
    known = new Map()
    moved = new Map()
    headedTo = Number(selectHeadedTo.get()?.headed_to)
    for (const { id, aggregate, key, head, version } of selectMoved.iterate(headedTo)) {
      if (key === null) throw new Damage(`the event at position ${head} is of no stream`)
      const stream = { id: Number(id), head: Number(head), version: Number(version) }
      moved.set(placeOf(Number(aggregate), String(key)), stream)
    }
  }

  function find(aggregate: number | undefined, key: string): Stream | undefined {
    if (aggregate === undefined) return undefined
    const place = placeOf(aggregate, key)
    const remembered = moved.get(place) ?? known.get(place)
    if (remembered) return remembered
    const row = select.get(aggregate, key)
    if (!row) return undefined
    const stream = { id: Number(row.id), head: Number(row.head), version: Number(row.version) }
    if (known.size >= KNOWN_MAX) known = new Map()
    known.set(place, stream)
    return stream
  }

  return {
    find,
    take(aggregate, key) {
      const place = placeOf(aggregate, key)
      const stream = find(aggregate, key) ?? {
        id: Number(insert.run(aggregate, key).lastInsertRowid),
        head: 0,
        version: 0,
      }
      moved.set(place, stream)
      return stream
    },
    writeHeads(lastPosition) {
      if (lastPosition - headedTo < EVENT_COUNT_MAX) return
      for (const { id, head, version } of moved.values()) update.run(head, version, id)
      setHeadedTo.run(lastPosition)
      headedTo = lastPosition
      moved = new Map()
    },
    forget: recover,
  }
}

function placeOf(aggregate: number, key: string): string {
  return `${aggregate}\n${key}`
}
