import type { DatabaseSync } from 'node:sqlite'
import { Damage } from './damage.ts'

/** Where a stream is, and how far it has got. */
export interface Stream {
  readonly id: number
  /** Position of its last event; 0 for a new one. */
  head: number
  version: number
}

/** Streams by aggregate and key. Their heads are ahead of what the file says, up to `HEADS_MAX` of them. */
export interface Streams {
  /** Undefined where there is no event of it. */
  find(aggregate: number | undefined, key: string): Stream | undefined
  /** For an event that is about to be written. */
  take(aggregate: number, key: string): Stream
  /** Writes the heads down once there are many; part of the commit at hand. */
  writeHeads(lastPosition: number): void
  /** A commit has failed: what was taken for it is not so. */
  forget(): void
}

/** Heads that are kept in memory before they are written; so many events are read again when a file is opened. */
const HEADS_MAX = 10_000
/** Streams that are kept in mind beside those. */
const KNOWN_MAX = 50_000

export function createStreams(database: DatabaseSync): Streams {
  const select = database.prepare('SELECT id, head, version FROM stream WHERE aggregate = ? AND key = ?')
  const selectById = database.prepare('SELECT id, aggregate, key, head, version FROM stream WHERE id = ?')
  const insert = database.prepare('INSERT INTO stream (aggregate, key, head, version) VALUES (?, ?, 0, 0)')
  const update = database.prepare('UPDATE stream SET head = ?, version = ? WHERE id = ?')
  const headedTo = database.prepare('UPDATE log SET headed_to = ?')
  /** By aggregate and key. */
  let known = new Map<string, Stream>()
  /** Those whose head the file does not know. */
  let moved = new Map<string, Stream>()
  recover()

  /** Heads of the events behind `headed_to`. */
  function recover(): void {
    known = new Map()
    moved = new Map()
    const { headed_to: from } = database.prepare('SELECT headed_to FROM log').get() ?? {}
    const events = database.prepare(
      'SELECT position, stream, version FROM event WHERE position > ? ORDER BY position',
    )
    for (const { position, stream, version } of events.iterate(Number(from))) {
      const row = selectById.get(Number(stream))
      if (!row) throw new Damage(`the event at position ${position} is of no stream`)
      const place = placeOf(Number(row.aggregate), String(row.key))
      moved.set(place, { id: Number(stream), head: Number(position), version: Number(version) })
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
      if (moved.size < HEADS_MAX) return
      for (const { id, head, version } of moved.values()) update.run(head, version, id)
      headedTo.run(lastPosition)
      moved = new Map()
    },
    forget: recover,
  }
}

function placeOf(aggregate: number, key: string): string {
  return `${aggregate}\n${key}`
}
