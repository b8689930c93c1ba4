import type { Shelf } from '@landfall/runtime'

/** Version of the tables below, kept in the file itself as `user_version`. */
export const FORMAT = 2

/** Marks a SQLite file as one of ours: the letters `LFLL`. */
export const APPLICATION_ID = 0x4c464c4c

/**
 * The events of a stream are a chain: each names the position of the one before it, and `head` the last. An index over
 * streams and versions would cost as much as the events themselves. Heads are written only every now and then, up
 * to `headed_to`; those of later events are found by reading the end of the log when the file is opened.
 *
 * Texts that come again and again (aggregates, scopes) are kept once, as words.
 */
const LOG = `
CREATE TABLE log (only INTEGER PRIMARY KEY CHECK (only = 1), id TEXT NOT NULL, headed_to INTEGER NOT NULL) STRICT;
CREATE TABLE word (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE stream (
  id INTEGER PRIMARY KEY, aggregate INTEGER NOT NULL, key TEXT NOT NULL,
  head INTEGER NOT NULL, version INTEGER NOT NULL, UNIQUE (aggregate, key)
) STRICT;
CREATE TABLE event (
  position INTEGER PRIMARY KEY, stream INTEGER NOT NULL, version INTEGER NOT NULL, previous INTEGER NOT NULL,
  at INTEGER NOT NULL, causation TEXT NOT NULL, correlation TEXT, data TEXT NOT NULL
) STRICT;
`

/** Of each shelf, whether its records are ever asked for by rank alone, or by scope and rank. */
const SHELVES: Readonly<Record<Shelf, 'rank' | 'scope, rank' | undefined>> = {
  row: 'scope, rank',
  view: undefined,
  process: undefined,
  timer: 'rank',
  schedule: 'rank',
  call: 'scope, rank',
  waiting: 'rank',
  parked: 'rank',
  answer: 'rank',
  snapshot: undefined,
  rule: undefined,
  watch: 'rank',
  broken: 'rank',
  discarded: 'rank',
}

export const SHELF_NAMES: readonly Shelf[] = [
  'row',
  'view',
  'process',
  'timer',
  'schedule',
  'call',
  'waiting',
  'parked',
  'answer',
  'snapshot',
  'rule',
  'watch',
  'broken',
  'discarded',
]

/** All that a new file is made of. */
export const TABLES: string = [
  LOG,
  ...SHELF_NAMES.map((shelf) => {
    const index = SHELVES[shelf]
    return `CREATE TABLE shelf_${shelf} (
  scope INTEGER NOT NULL, key TEXT NOT NULL, rank REAL NOT NULL, value TEXT NOT NULL, PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;${index === undefined ? '' : `\nCREATE INDEX shelf_${shelf}_by_rank ON shelf_${shelf} (${index});`}`
  }),
].join('\n')
