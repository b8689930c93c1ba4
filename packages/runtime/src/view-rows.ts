import type { DefinitionIndex } from '@landfall/kernel'
import type { Draft } from './draft.ts'
import { MissingRows } from './missing-rows.ts'
import type { Store, StoredRecord } from './store.ts'

/** Rows read at once. */
const PAGE_COUNT = 500

/**
 * The rows of a view as the draft will leave them, in the order in which they were first put. They are read page by
 * page while somebody goes through them.
 *
 * @throws an Error if no projection has this name.
 */
export function viewRows(
  index: DefinitionIndex,
  store: Store,
  draft: () => Draft,
): (view: string) => Iterable<unknown> {
  const fetched = new Map<string, readonly StoredRecord<'row'>[]>()
  return (view) => {
    const known = index.definitions.projections.map(({ name }) => name)
    if (!known.includes(view)) throw new Error(`No view is named "${view}"; there are: ${known.join(', ')}.`)
    return { [Symbol.iterator]: () => rowsOf(view) }
  }

  function* rowsOf(view: string): Generator<unknown, void, undefined> {
    const changes = draft().changesOf('row', view)
    const changed = new Set(changes.map((change) => (change.kind === 'put' ? change.record.key : change.key)))
    const put = changes.flatMap((change) => (change.kind === 'put' ? [change.record] : []))
    const pending = put.toSorted((left, right) => left.rank - right.rank)
    let next = 0
    for (const record of stored(view)) {
      if (changed.has(record.key)) continue
      for (let row = pending[next]; row && row.rank < record.rank; row = pending[++next]) yield row.value
      yield record.value
    }
    for (const { value } of pending.slice(next)) yield value
  }

  function* stored(view: string): Generator<StoredRecord<'row'>, void, undefined> {
    const ready = fetched.get(view)
    if (ready) {
      fetched.delete(view)
      return yield* ready
    }
    for (let after: StoredRecord<'row'> | undefined, isMore = true; isMore; ) {
      const page = store.readRecords({
        shelf: 'row',
        scope: view,
        limit: PAGE_COUNT,
        ...(after && { after }),
      })
      if (page instanceof Promise) throw new MissingRows(() => fetch(view))
      yield* page
      after = page.at(-1)
      isMore = page.length === PAGE_COUNT
    }
  }

  async function fetch(view: string): Promise<void> {
    const records: StoredRecord<'row'>[] = []
    for (let isMore = true; isMore; ) {
      const after = records.at(-1)
      const page = await store.readRecords({
        shelf: 'row',
        scope: view,
        limit: PAGE_COUNT,
        ...(after && { after }),
      })
      records.push(...page)
      isMore = page.length === PAGE_COUNT
    }
    fetched.set(view, records)
  }
}
