import type { ViewRecord } from '../store/shelf-values.ts'
import type { StoredRecord } from '../store/store.ts'
import type { Draft } from '../writing/draft.ts'
import { rowScope } from './row-scope.ts'
import { unknownView } from './unknown-view.ts'

/**
 * Of each view, which of its rows are shown and how far they have come. There are few of them and each event asks for
 * some, so they are held in memory. A name that no view has is an Error.
 */
export interface ViewRecords {
  readonly names: readonly string[]
  /** As it is in the store. */
  written(view: string): ViewRecord
  /** As it will be with all that waits to be written. */
  drafted(view: string): ViewRecord
  /** Scope of the rows that are shown, as it will be. */
  draftedScope(view: string): string
  draft(view: string, record: ViewRecord): void
  /** Takes what the store holds; views without a record get theirs by `draft`. */
  start(kept: readonly StoredRecord<'view'>[]): void
  /** A draft has been written; false where it changed none of these. */
  onCommitted(written: Draft): boolean
}

export function createViewRecords(names: readonly string[], draftNow: () => Draft): ViewRecords {
  const records = new Map<string, ViewRecord>()

  function written(view: string): ViewRecord {
    const record = records.get(view)
    if (record) return record
    throw unknownView(view, names)
  }

  function drafted(view: string): ViewRecord {
    const change = draftNow().find('view', view, '')
    return change?.kind === 'put' ? change.record.value : written(view)
  }

  return {
    names,
    written,
    drafted,
    draftedScope: (view) => rowScope(view, drafted(view).generation),
    draft(view, record) {
      draftNow().put('view', { scope: view, key: '', rank: 0, value: record })
    },
    start(kept) {
      for (const { scope, value } of kept) if (names.includes(scope)) records.set(scope, value)
    },
    onCommitted(draft) {
      const before = [...records.values()]
      for (const view of names) {
        const change = draft.find('view', view, '')
        if (change?.kind === 'put') records.set(view, change.record.value)
      }
      return [...records.values()].some((record, at) => record !== before[at])
    },
  }
}
