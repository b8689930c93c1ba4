import { DatabaseSync } from 'node:sqlite'

/** Writes a file as the first format had it: eight events of seven instances, and a record on each of its shelves. */
export function fileOfFormat1(path: string): void {
  const database = new DatabaseSync(path)
  database.exec(`PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; ${TABLES} ${CONTENT}`)
  database.close()
}

const SHELF =
  '(scope INTEGER NOT NULL, key TEXT NOT NULL, rank REAL NOT NULL, value TEXT NOT NULL, PRIMARY KEY (scope, key)) STRICT, WITHOUT ROWID'

const TABLES = `
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
CREATE TABLE shelf_row ${SHELF};
CREATE INDEX shelf_row_by_rank ON shelf_row (scope, rank);
CREATE TABLE shelf_process ${SHELF};
CREATE TABLE shelf_timer ${SHELF};
CREATE INDEX shelf_timer_by_rank ON shelf_timer (rank);
CREATE TABLE shelf_schedule ${SHELF};
CREATE INDEX shelf_schedule_by_rank ON shelf_schedule (rank);
CREATE TABLE shelf_call ${SHELF};
CREATE INDEX shelf_call_by_rank ON shelf_call (scope, rank);
CREATE TABLE shelf_waiting ${SHELF};
CREATE INDEX shelf_waiting_by_rank ON shelf_waiting (rank);
CREATE TABLE shelf_parked ${SHELF};
CREATE INDEX shelf_parked_by_rank ON shelf_parked (rank);
CREATE TABLE shelf_answer ${SHELF};
CREATE INDEX shelf_answer_by_rank ON shelf_answer (rank);
CREATE TABLE shelf_snapshot ${SHELF};
PRAGMA application_id = 0x4c464c4c;
PRAGMA user_version = 1;
`

const ISSUE = '{"command":{"type":"C"},"commandId":"a-1/P/0","correlationId":"c1"}'

const CONTENT = `
INSERT INTO log VALUES (1, 'first', 7);
INSERT INTO word VALUES (1, 'A'), (2, ''), (3, 'V'), (4, 'P'), (5, 'S'), (6, 'command');
INSERT INTO stream VALUES
  (1, 1, '1', 1, 1), (2, 1, '2', 2, 1), (3, 1, '3', 3, 1), (4, 1, '4', 4, 1), (5, 1, '5', 5, 1), (6, 1, '6', 6, 1),
  (7, 1, '0', 7, 1);
INSERT INTO event VALUES
  (1, 1, 1, 0, 1001, 'c1', NULL, '{"type":"E","text":"one"}'), (2, 2, 1, 0, 1002, 'c2', 'c1', '{"type":"E"}'),
  (3, 3, 1, 0, 1003, 'c3', NULL, '{"type":"E"}'), (4, 4, 1, 0, 1004, 'c4', NULL, '{"type":"E"}'),
  (5, 5, 1, 0, 1005, 'c5', NULL, '{"type":"E"}'), (6, 6, 1, 0, 1006, 'c6', NULL, '{"type":"E"}'),
  (7, 7, 1, 0, 1007, 'c7', NULL, '{"type":"E"}'), (8, 1, 2, 1, 1008, 'c8', NULL, '{"type":"E","text":"two"}');
INSERT INTO shelf_row VALUES (3, '1', 1, '{"text":"one"}');
INSERT INTO shelf_process VALUES (4, '1', 0, '{"state":1,"ended":false,"correlationId":"c1"}');
INSERT INTO shelf_timer VALUES (2, 't', 9000.5, '{"kind":"command","setAt":1,"issue":${ISSUE}}');
INSERT INTO shelf_schedule VALUES (2, 'Daily', 9000, '{"startedAt":1}');
INSERT INTO shelf_call VALUES (5, 'first-1', 9000, '{"position":1,"attemptCount":2}');
INSERT INTO shelf_waiting VALUES (2, 'a-1/P/0', 1, '${ISSUE}');
INSERT INTO shelf_parked VALUES (6, 'a-1/P/0', 1, '{"message":"no","work":{"kind":"command","issue":${ISSUE}}}');
INSERT INTO shelf_answer VALUES (2, 'c1', 1001, '{"kind":"recorded","positions":[1],"key":"1","version":1}');
INSERT INTO shelf_snapshot VALUES (1, '1', 1, '{"state":1}');
`
