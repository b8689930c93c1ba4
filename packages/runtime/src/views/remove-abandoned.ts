import { draftOf, type Engine } from '../engine.ts'
import type { StoredRecord } from '../store/store.ts'
import { settled } from '../writing/work.ts'
import type { Write } from '../writing/writer.ts'
import { rowScope } from './row-scope.ts'

/** A generation of a view that is shown no more. */
interface Abandoned {
  readonly view: string
  readonly generation: number
}

/** Records that are removed in one job. */
const PAGE_COUNT = 1_000

/**
 * Removes some of what generations have left that are shown no more: rows, and what was parked because they could not
 * take it. Resolves to false where there is nothing to remove.
 *
 * @param isHeld - somebody still looks at the rows of a scope, so they stay.
 */
export async function removeAbandoned(
  engine: Engine,
  write: Write,
  isHeld: (scope: string) => boolean,
): Promise<boolean> {
  const { views } = engine
  const all = views.names.flatMap((view) =>
    (views.written(view).abandoned ?? []).map((generation) => ({ view, generation })),
  )
  const abandoned = all.find(({ view, generation }) => !isHeld(rowScope(view, generation)))
  if (!abandoned) return false
  const scope = rowScope(abandoned.view, abandoned.generation)
  const letters = await parkedBy(engine, abandoned)
  await write(function* () {
    const rows = yield* settled(engine.store.readRecords({ shelf: 'row', scope, limit: PAGE_COUNT }))
    for (const { key } of rows) draftOf(engine).remove('row', scope, key)
    for (const { key } of letters) draftOf(engine).remove('parked', 'view', key)
    if (rows.length < PAGE_COUNT && letters.length < PAGE_COUNT) forget(engine, abandoned)
  })
  return true
}

/** What was parked because these rows could not take it, up to a page of it. */
async function parkedBy(
  { names, store }: Engine,
  { view, generation }: Abandoned,
): Promise<readonly StoredRecord<'parked'>[]> {
  const found: StoredRecord<'parked'>[] = []
  let after: StoredRecord<'parked'> | undefined
  for (let isMore = true; isMore && found.length < PAGE_COUNT; ) {
    const page = await store.readRecords({
      shelf: 'parked',
      scope: 'view',
      limit: PAGE_COUNT,
      ...(after && { after }),
    })
    const own = page.filter(
      ({ value: { work } }) =>
        work.kind === 'view' && names.of('view', work.view) === view && (work.generation ?? 0) === generation,
    )
    found.push(...own)
    after = page.at(-1)
    isMore = page.length === PAGE_COUNT
  }
  return found
}

function forget({ views }: Engine, { view, generation }: Abandoned): void {
  const { abandoned = [], ...record } = views.drafted(view)
  const left = abandoned.filter((each) => each !== generation)
  views.draft(view, left.length === 0 ? record : { ...record, abandoned: left })
}
