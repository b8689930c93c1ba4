import type { Projection } from '@landfall/kernel'
import { draftOf, type Engine, nextPosition } from '../engine.ts'
import type { ViewRecord } from '../store/shelf-values.ts'
import type { StoredEvent } from '../store/store.ts'
import { settled, type Work } from '../writing/work.ts'
import { foldStored } from './fold-view.ts'
import type { ViewBehind } from './view-behind.ts'

/** Takes a page of events into the rows that are shown. A view that is to go with the log does so from its end on. */
export function* catchUp(engine: Engine, view: ViewBehind, page: readonly StoredEvent[]): Work<void> {
  const { projection, isAsynchronous } = view
  const { position: from, ...record } = engine.views.drafted(projection.name)
  if (from === undefined) return
  const { generation } = record
  const position = yield* foldPage(engine, { projection, generation, from }, page)
  const end = isAsynchronous
    ? undefined
    : yield* foldRest(engine, view, { projection, generation, from: position })
  engine.views.draft(projection.name, end === undefined ? { ...record, position } : record)
}

/** Takes a page of events into the rows that are folded anew. At the end of the log they take the place of the others. */
export function* foldAnew(engine: Engine, view: ViewBehind, page: readonly StoredEvent[]): Work<void> {
  const { projection, isAsynchronous } = view
  const record = engine.views.drafted(projection.name)
  if (!record.rebuild) return
  const { generation, hash, position: from } = record.rebuild
  const position = yield* foldPage(engine, { projection, generation, from }, page)
  const end = yield* foldRest(engine, view, { projection, generation, from: position })
  engine.views.draft(
    projection.name,
    end === undefined
      ? { ...record, rebuild: { generation, hash, position } }
      : { generation, hash, abandoned: abandonedOf(record), ...(isAsynchronous && { position: end }) },
  )
}

function abandonedOf({ abandoned = [], generation }: ViewRecord): readonly number[] {
  return [...abandoned, generation]
}

interface Folding {
  readonly projection: Projection
  readonly generation: number
  readonly from: number
}

/** What is in the rows already is not folded again. Returns how far they have come. */
function* foldPage(engine: Engine, { from, ...rows }: Folding, page: readonly StoredEvent[]): Work<number> {
  const events = page.filter(({ position }) => position > from)
  yield* foldStored(engine, rows, events)
  return events.at(-1)?.position ?? from
}

/** Folds all that is left, with what this very commit will write. Undefined where it is too much, and nothing was folded. */
function* foldRest(
  engine: Engine,
  { restEventCountMax }: ViewBehind,
  { from, ...rows }: Folding,
): Work<number | undefined> {
  const { store } = engine
  const limit = store.lastPosition - from
  if (limit > restEventCountMax) return undefined
  const stored = limit > 0 ? yield* settled(store.readLog({ afterPosition: from, limit })) : []
  const events = [...stored, ...draftOf(engine).events].filter(({ position }) => position > from)
  yield* foldStored(engine, rows, events)
  return nextPosition(engine) - 1
}
