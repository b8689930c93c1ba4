import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import { SHELF_NAMES } from './tables.ts'

/** What is found is told up to this many; the file needs a backup by then. */
const FOUND_COUNT_MAX = 100

/**
 * What is not as it was written, in sentences; none where all is well. It looks at the pages of the file, and at the
 * chains of events, and takes some seconds for each million of events.
 */
export function checkFile(database: DatabaseSync): readonly string[] {
  const damage = database
    .prepare(`PRAGMA integrity_check(${FOUND_COUNT_MAX})`)
    .all()
    .map(({ integrity_check: says }) => String(says))
  if (damage.some((says) => says !== 'ok')) return damage.map((says) => `The file is damaged: ${says}`)
  const found = [
    ...queried(database, PROMISES_OF_LOG),
    ...chainsOf(database),
    ...SHELF_NAMES.flatMap((shelf) => queried(database, promisesOfShelf(shelf))),
  ]
  return found.slice(0, FOUND_COUNT_MAX)
}

/** Each finds what must not be there, as a sentence. */
const PROMISES_OF_LOG: readonly string[] = [
  `SELECT 'The log has no event at position ' || (position - 1) FROM event AS later
   WHERE position > 1 AND NOT EXISTS (SELECT 1 FROM event WHERE position = later.position - 1)`,
  "SELECT 'The event at position ' || position || ' cannot be read' FROM event WHERE NOT json_valid(data)",
  `SELECT 'The event at position ' || position || ' is of no stream' FROM event
   WHERE NOT EXISTS (SELECT 1 FROM stream WHERE id = event.stream)`,
  `SELECT 'The stream of key ' || key || ' has an aggregate without a name' FROM stream
   WHERE NOT EXISTS (SELECT 1 FROM word WHERE id = stream.aggregate)`,
]

function promisesOfShelf(shelf: string): readonly string[] {
  return [
    `SELECT 'The record ' || key || ' of ${shelf} cannot be read' FROM shelf_${shelf} WHERE NOT json_valid(value)`,
    `SELECT 'The record ' || key || ' of ${shelf} has a scope without a name' FROM shelf_${shelf}
     WHERE NOT EXISTS (SELECT 1 FROM word WHERE id = scope)`,
  ]
}

function queried(database: DatabaseSync, queries: readonly string[]): readonly string[] {
  return queries.flatMap((sql) => {
    const statement = database.prepare(`${sql} LIMIT ${FOUND_COUNT_MAX}`)
    return statement.all().map((row) => String(Object.values(row)[0]))
  })
}

/** The end of a stream, as far as it has been gone through. */
interface StreamEnd {
  readonly stream: SQLOutputValue | undefined
  readonly position: number
  readonly version: number
}

/** Each stream is one chain from version 1 on, whose head is known up to where heads have been written. */
function chainsOf(database: DatabaseSync): readonly string[] {
  const found: string[] = []
  const headedTo = Number(database.prepare('SELECT headed_to FROM log').get()?.headed_to)
  const heads = database.prepare('SELECT head, version FROM stream WHERE id = ?')
  const events = database.prepare(
    'SELECT stream, event.version, position, previous FROM event ORDER BY stream, version, position',
  )
  const begun = (stream: SQLOutputValue | undefined): StreamEnd => ({ stream, position: 0, version: 0 })
  let last = begun(undefined)
  let headed = last

  function checkHead(): void {
    const head = headed.stream === undefined ? undefined : heads.get(headed.stream)
    if (head && (head.head !== headed.position || head.version !== headed.version))
      found.push(
        `The head of stream ${headed.stream} is at position ${head.head}, and not at ${headed.position}`,
      )
  }

  for (const { stream, version, position, previous } of events.iterate()) {
    if (found.length >= FOUND_COUNT_MAX) return found
    if (stream !== last.stream) {
      checkHead()
      last = begun(stream)
      headed = last
    }
    const next: StreamEnd = { stream, version: Number(version), position: Number(position) }
    if (next.version !== last.version + 1)
      found.push(`The event at position ${position} has version ${version} behind version ${last.version}`)
    else if (previous !== last.position)
      found.push(`The event at position ${position} follows on ${previous}, and not on ${last.position}`)
    last = next
    if (next.position <= headedTo) headed = next
  }
  checkHead()
  return found
}
