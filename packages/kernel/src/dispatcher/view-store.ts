import { attempt } from '../cause.ts'
import type { Projection } from '../definitions.ts'
import type { Recorded } from '../message.ts'
import { unreachable } from '../result.ts'
import type { Part, StepId } from '../step.ts'
import { type DefinitionIndex, unknownName } from './definition-index.ts'
import type { Journal } from './journal.ts'

/** The rows of every view. A row keeps its place when it is put again, unless it was removed in between. */
export interface ViewStore {
  /** Throws an Error if no projection has this name. */
  rowsOf(view: string): ReadonlyMap<string, unknown>
  fold(recorded: Recorded, causeId: StepId): void
}

export function viewStore({
  index,
  journal,
}: {
  readonly index: DefinitionIndex
  readonly journal: Journal
}): ViewStore {
  const views = new Map<string, Map<string, unknown>>()
  for (const { name } of index.definitions.projections) views.set(name, new Map())

  function rowsOf(view: string): Map<string, unknown> {
    const rows = views.get(view)
    if (rows === undefined) throw unknownName('view', view, views.keys())
    return rows
  }

  function project(projection: Projection, recorded: Recorded, causeId: StepId): void {
    const view = projection.name
    const rows = rowsOf(view)
    const projected = attempt(() => {
      const key = projection.keyOf(recorded)
      return { key, change: projection.project(rows.get(key), recorded) }
    })
    if (!projected.ok) {
      const part: Part = { kind: 'projection', name: view }
      journal.park({ part, handling: recorded.event.type, cause: projected.failure }, causeId)
      return
    }
    const { key, change } = projected.value
    switch (change.kind) {
      case 'put':
        rows.set(key, change.row)
        journal.record({ kind: 'row put', view, key, row: change.row }, causeId)
        return
      case 'remove':
        if (rows.delete(key)) journal.record({ kind: 'row removed', view, key }, causeId)
        return
      case 'keep':
        return
      default:
        unreachable(change)
    }
  }

  return {
    rowsOf,
    fold(recorded, causeId) {
      for (const projection of index.projectionsOf(recorded.event.type))
        project(projection, recorded, causeId)
    },
  }
}
