import type { Shelf, Store, StoredRecord } from '../store/store.ts'
import { EXPORTED_SHELVES, headerText, lineText } from './export-line.ts'

/** Events read at once. */
const EVENT_PAGE_COUNT = 1_000

/** Records read at once: more, because a store may go through a whole shelf for each page. */
const RECORD_PAGE_COUNT = 10_000

/**
 * A store as lines of JSON, without their ends: first of which log they are, then its events, then the records of the
 * shelves, and last how many there were. What is folded from the log is left out: rows, what views could not take, and
 * states. Stores of one kind with the same content give the same lines.
 *
 * Nobody may write to the store meanwhile; of a system at work, export a backup.
 *
 * @throws an Error where somebody has written to it.
 */
export async function* exportStore(store: Store): AsyncGenerator<string, void, undefined> {
  const { logId, lastPosition } = store
  yield headerText({ logId, lastPosition })
  for (let position = 0; position < lastPosition; ) {
    const events = await store.readLog({ afterPosition: position, limit: EVENT_PAGE_COUNT })
    for (const event of events) yield lineText({ kind: 'event', event })
    position = events.at(-1)?.position ?? lastPosition
  }
  let recordCount = 0
  for (const shelf of EXPORTED_SHELVES) {
    for await (const record of recordsOn(store, shelf)) {
      recordCount += 1
      yield lineText({ kind: 'record', record: { shelf, ...record } })
    }
  }
  if (store.lastPosition !== lastPosition)
    throw new Error('The store was written to while it was exported; export a backup of it.')
  yield lineText({ kind: 'end', eventCount: lastPosition, recordCount })
}

/** By scope, because a store may have an order of scopes of its own. */
async function* recordsOn<S extends Shelf>(store: Store, shelf: S): AsyncGenerator<StoredRecord<S>> {
  const scopes = new Set<string>()
  for await (const { scope } of paged(store, shelf, undefined)) scopes.add(scope)
  for (const scope of [...scopes].toSorted()) {
    // Work on views is done again when they are folded anew.
    if (shelf === 'parked' && scope === 'view') continue
    yield* paged(store, shelf, scopes.size === 1 ? undefined : scope)
  }
}

async function* paged<S extends Shelf>(
  store: Store,
  shelf: S,
  scope: string | undefined,
): AsyncGenerator<StoredRecord<S>> {
  let after: StoredRecord<S> | undefined
  for (let isMore = true; isMore; ) {
    const page = await store.readRecords({
      shelf,
      limit: RECORD_PAGE_COUNT,
      ...(scope !== undefined && { scope }),
      ...(after && { after }),
    })
    yield* page
    after = page.at(-1)
    isMore = page.length === RECORD_PAGE_COUNT
  }
}
