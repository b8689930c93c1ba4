import type { Store, StoredRecord } from '../store/store.ts'
import type { Draft } from '../writing/draft.ts'
import { MissingRows } from '../writing/missing-rows.ts'
import type { ViewRecords } from './view-records.ts'

/** Rows read at once. */
const PAGE_COUNT = 500

/**
 * The rows of a view as the draft will leave them, in the order in which they were first put. They are read page by
 * page while somebody goes through them.
 *
 * @throws an Error if no projection has this name.
 */
export function viewRows(
  views: Pick<ViewRecords, 'draftedScope'>,
  store: Store,
  draft: () => Draft,
): (view: string) => Iterable<unknown> {
  /** Rows that were fetched, for the draft in which they were wanted: behind its commit they may be others. */
  const fetched = new Map<
    string,
    { readonly draft: Draft; readonly records: readonly StoredRecord<'row'>[] }
  >()
  return (view) => {
    const scope = views.draftedScope(view)
    return { [Symbol.iterator]: () => rowsOf(scope) }
  }

  function* rowsOf(scope: string): Generator<unknown, void, undefined> {
    const changes = draft().changesOf('row', scope)
    const changed = new Set(changes.map((change) => (change.kind === 'put' ? change.record.key : change.key)))
    const put = changes.flatMap((change) => (change.kind === 'put' ? [change.record] : []))
    const pending = put.toSorted((left, right) => left.rank - right.rank)
    let next = 0
    for (const record of stored(scope)) {
      if (changed.has(record.key)) continue
      for (let row = pending[next]; row && row.rank < record.rank; row = pending[++next]) yield row.value
      yield record.value
    }
    for (const { value } of pending.slice(next)) yield value
  }

  function* stored(scope: string): Generator<StoredRecord<'row'>, void, undefined> {
    const ready = fetched.get(scope)
    fetched.delete(scope)
    if (ready?.draft === draft()) return yield* ready.records
    for (let after: StoredRecord<'row'> | undefined, isMore = true; isMore; ) {
      const page = store.readRecords({
        shelf: 'row',
        scope,
        limit: PAGE_COUNT,
        ...(after && { after }),
      })
      // What was asked for is waited for as well: otherwise nobody would hear that it failed.
      if (page instanceof Promise) throw new MissingRows(() => page.then(() => fetch(scope)))
      yield* page
      after = page.at(-1)
      isMore = page.length === PAGE_COUNT
    }
  }

  async function fetch(scope: string): Promise<void> {
    const records: StoredRecord<'row'>[] = []
    for (let isMore = true; isMore; ) {
      const after = records.at(-1)
      const page = await store.readRecords({
        shelf: 'row',
        scope,
        limit: PAGE_COUNT,
        ...(after && { after }),
      })
      records.push(...page)
      isMore = page.length === PAGE_COUNT
    }
    fetched.set(scope, { draft: draft(), records })
  }
}
