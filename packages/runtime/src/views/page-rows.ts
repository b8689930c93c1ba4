import type { Store, StoredRecord } from '../store/store.ts'

/** Rows read at once. */
const PAGE_COUNT = 500

/** The rows of a view as they are in the store, in the order in which they were first put, page by page. */
export async function* pageRows(store: Store, view: string): AsyncGenerator<StoredRecord<'row'>> {
  let after: StoredRecord<'row'> | undefined
  for (let isMore = true; isMore; ) {
    const range = { shelf: 'row', scope: view, limit: PAGE_COUNT } as const
    const page = await store.readRecords({ ...range, ...(after && { after }) })
    yield* page
    after = page.at(-1)
    isMore = page.length === PAGE_COUNT
  }
}
