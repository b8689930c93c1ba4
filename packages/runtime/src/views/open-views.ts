import type { Engine } from '../engine.ts'
import { definitionHash } from '../reading/definition-hash.ts'
import type { StoredRecord } from '../store/store.ts'
import { settled, type Work } from '../writing/work.ts'
import { catchUp, foldAnew } from './fold-behind.ts'
import { planView } from './plan-view.ts'
import type { ViewBehind } from './view-behind.ts'

/** Plans what has to be done for each view, and does what is little. Nothing has been recorded since the last time. */
export function* openViews(
  engine: Engine,
  views: readonly ViewBehind[],
  kept: readonly StoredRecord<'view'>[],
): Work<void> {
  for (const view of views) {
    const { name, definition } = view.projection
    const record = kept.find(({ scope }) => scope === name)?.value
    const planned = planView({
      record,
      // Without a text nobody can tell whether a definition has changed.
      hash: definition === undefined ? '' : definitionHash(definition),
      isAsynchronous: view.isAsynchronous,
      lastPosition: engine.store.lastPosition,
      hasRows: record === undefined && (yield* hasRows(engine, name)),
    })
    if (JSON.stringify(planned) !== JSON.stringify(record)) engine.views.draft(name, planned)
    if (!view.isAsynchronous) yield* catchUp(engine, view, [])
    yield* foldAnew(engine, view, [])
  }
  leaveOthers(engine, views, kept)
}

/** A view that has left the storm keeps its rows, and how far they have come: it may come back. */
function leaveOthers(
  engine: Engine,
  views: readonly ViewBehind[],
  kept: readonly StoredRecord<'view'>[],
): void {
  const { lastPosition: position } = engine.store
  for (const { scope, value } of kept) {
    const isThere = views.some(({ projection }) => projection.name === scope)
    if (!isThere && value.position === undefined) engine.views.draft(scope, { ...value, position })
  }
}

function* hasRows({ store }: Engine, view: string): Work<boolean> {
  const rows = yield* settled(store.readRecords({ shelf: 'row', scope: view, limit: 1 }))
  return rows.length > 0
}
