import type { RowQuestion } from '../running-system.ts'
import type { PlacedRow } from '../store/row-query.ts'
import type { MaybePromise, Store } from '../store/store.ts'
import { pageRows } from './page-rows.ts'
import { rowScope } from './row-scope.ts'
import type { ViewRecords } from './view-records.ts'

/**
 * The rows that are shown. Whoever goes through them goes through those of one generation, and as long as that lasts
 * they stay, also when others have taken their place.
 */
export interface ServedRows {
  row(view: string, key: string): Promise<unknown>
  rows(view: string): AsyncGenerator<unknown>
  query(view: string, question: RowQuestion): Promise<readonly PlacedRow[]>
  /** Somebody is looking at the rows of this scope. */
  isHeld(scope: string): boolean
}

export interface ServedRowsParts {
  readonly store: Store
  readonly records: Pick<ViewRecords, 'written'>
  /** Nobody looks any more at rows in the place of which others are shown. */
  readonly onReleased: () => void
}

export function createServedRows({ store, records, onReleased }: ServedRowsParts): ServedRows {
  /** How many are looking, by scope. */
  const held = new Map<string, number>()

  function shownScope(view: string): string {
    return rowScope(view, records.written(view).generation)
  }

  function hold(view: string): string {
    const scope = shownScope(view)
    held.set(scope, (held.get(scope) ?? 0) + 1)
    return scope
  }

  function release(view: string, scope: string): void {
    const count = (held.get(scope) ?? 0) - 1
    if (count > 0) held.set(scope, count)
    else held.delete(scope)
    if (count === 0 && scope !== shownScope(view)) onReleased()
  }

  async function lookAt<Value>(view: string, look: (scope: string) => MaybePromise<Value>): Promise<Value> {
    const scope = hold(view)
    try {
      return await look(scope)
    } finally {
      release(view, scope)
    }
  }

  return {
    async row(view, key) {
      const record = await lookAt(view, (scope) => store.readRecord('row', scope, key))
      return record?.value
    },
    async *rows(view) {
      const scope = hold(view)
      try {
        for await (const { value } of pageRows(store, scope)) yield value
      } finally {
        release(view, scope)
      }
    },
    query: (view, question) => lookAt(view, (scope) => store.queryRows({ ...question, view: scope })),
    isHeld: (scope) => held.has(scope),
  }
}
