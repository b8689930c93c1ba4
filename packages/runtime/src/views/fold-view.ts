import { attempt, type Cause, type Projection, type Recorded, unreachable } from '@landfall/kernel'
import { draftOf, type Engine, parkIn } from '../engine.ts'
import { readOrAsStored } from '../reading/read-event.ts'
import type { StoredEvent } from '../store/store.ts'
import type { Row } from '../writing/memory.ts'
import type { Work } from '../writing/work.ts'
import { rowScope } from './row-scope.ts'

/** One of the sets of rows that a view may have: the one that is shown, or one that is being folded anew. */
export interface Generation {
  readonly projection: Projection
  readonly generation: number
}

/** Takes an event into the rows that are shown of all views that are folded with the log. */
export function* foldViews(engine: Engine, recorded: Recorded): Work<void> {
  for (const projection of engine.index.projectionsOf(recorded.event.type)) {
    const { generation, position } = engine.views.drafted(projection.name)
    if (position === undefined) yield* foldView(engine, { projection, generation }, recorded)
  }
}

/**
 * Takes those of the events into a view that it hears, and writes each row once. An event that cannot be read is parked:
 * it might have been one of them.
 */
export function* foldStored(engine: Engine, rows: Generation, events: readonly StoredEvent[]): Work<void> {
  const { projection } = rows
  const scope = scopeOf(rows)
  const heard = new Set(projection.on)
  const changed = new Map<string, Row>()
  for (const stored of events) {
    const read = engine.read(stored)
    if (!read.ok) {
      parkView(engine, rows, readOrAsStored(engine, stored), read.failure)
      continue
    }
    if (!heard.has(read.value.event.type)) continue
    const key = keyIn(engine, rows, read.value)
    if (key === undefined) continue
    const row = changed.get(key) ?? (yield* engine.memory.rowOf(scope, key))
    if (change(engine, rows, row, read.value)) changed.set(key, row)
  }
  for (const row of changed.values()) write(engine, scope, row)
}

/** Takes an event that was parked into the rows that could not take it, unless they have been given up since. */
export function* foldAgain(engine: Engine, rows: Generation, recorded: Recorded): Work<void> {
  const { generation, rebuild } = engine.views.drafted(rows.projection.name)
  if ([generation, rebuild?.generation].includes(rows.generation)) yield* foldView(engine, rows, recorded)
}

/** Takes an event into a view. A view that cannot take it is parked, and its row stays as it was. */
function* foldView(engine: Engine, rows: Generation, recorded: Recorded): Work<void> {
  const scope = scopeOf(rows)
  const key = keyIn(engine, rows, recorded)
  if (key === undefined) return
  const row = yield* engine.memory.rowOf(scope, key)
  if (change(engine, rows, row, recorded)) write(engine, scope, row)
}

function scopeOf({ projection, generation }: Generation): string {
  return rowScope(projection.name, generation)
}

/** Undefined where the view cannot tell it. */
function keyIn(engine: Engine, rows: Generation, recorded: Recorded): string | undefined {
  const keyed = attempt(() => rows.projection.keyOf(recorded))
  if (keyed.ok) return keyed.value
  parkView(engine, rows, recorded, keyed.failure)
  return undefined
}

/** Takes an event into a row; true if it is another behind it. */
function change(engine: Engine, rows: Generation, known: Row, recorded: Recorded): boolean {
  const projected = attempt(() => rows.projection.project(known.row, recorded))
  if (!projected.ok) {
    parkView(engine, rows, recorded, projected.failure)
    return false
  }
  const change = projected.value
  switch (change.kind) {
    case 'put':
      // A row keeps its place when it is put again, unless it was removed in between.
      if (known.row === undefined) known.rank = recorded.position
      known.row = change.row
      return true
    case 'remove': {
      const wasThere = known.row !== undefined
      known.row = undefined
      return wasThere
    }
    case 'keep':
      return false
    default:
      return unreachable(change)
  }
}

function write(engine: Engine, scope: string, { key, rank, row }: Row): void {
  if (row === undefined) draftOf(engine).remove('row', scope, key)
  else draftOf(engine).put('row', { scope, key, rank, value: row })
}

function parkView(
  engine: Engine,
  { projection, generation }: Generation,
  { eventId, position }: Pick<Recorded, 'eventId' | 'position'>,
  cause: Pick<Cause, 'message'>,
): void {
  const { name: view } = projection
  const work = { kind: 'view', view, position, ...(generation > 0 && { generation }) } as const
  parkIn(engine, `${eventId}/${rowScope(view, generation)}`, { work, cause })
}
