import { isDeepStrictEqual } from 'node:util'
import { attempt, type Projection, type Recorded } from '@landfall/kernel'
import type { StoredRecord } from '../store/store.ts'
import { isIn, type Share } from './share.ts'
import type { ViewVerification } from './verification.ts'

/** Folds a view anew, for the keys of a share, and compares its rows with those that are shown. */
export interface ViewCheck {
  see(recorded: Recorded): void
  /** Rows that are remembered. */
  readonly size: number
  /** Rows as they are shown, some after others; each as of the event that was seen last. */
  compare(shown: readonly StoredRecord<'row'>[]): void
  /** To be called when all rows that are shown have been compared. */
  outcome(): ViewVerification
}

interface Row {
  readonly row: unknown
  readonly rank: number
  isCompared: boolean
}

/** Keys that are named. */
export const DIFFERING_COUNT_MAX = 10

export function createViewCheck(projection: Projection, share: Share): ViewCheck {
  const { name: view, on } = projection
  const rows = new Map<string, Row>()
  const heard = new Set(on)
  const differing: string[] = []
  let differingCount = 0
  let rowCount = 0

  function differs(key: string): void {
    differingCount += 1
    if (differing.length < DIFFERING_COUNT_MAX) differing.push(key)
  }

  return {
    see(recorded) {
      if (!heard.has(recorded.event.type)) return
      const keyed = attempt(() => projection.keyOf(recorded))
      // What the view cannot take has been parked, and its row stayed as it was.
      if (!keyed.ok || !isIn(share, `${view}\n${keyed.value}`)) return
      const key = keyed.value
      const known = rows.get(key)
      const projected = attempt(() => projection.project(known?.row, recorded))
      if (!projected.ok) return
      const change = projected.value
      if (change.kind === 'remove') rows.delete(key)
      else if (change.kind === 'put')
        rows.set(key, {
          row: change.row,
          rank: known?.rank ?? recorded.position,
          isCompared: known?.isCompared ?? false,
        })
    },
    get size() {
      return rows.size
    },
    compare(shown) {
      for (const { key, rank, value } of shown) {
        if (!isIn(share, `${view}\n${key}`)) continue
        rowCount += 1
        const own = rows.get(key)
        if (!own || own.rank !== rank || !isDeepStrictEqual(asStored(own.row), value)) differs(key)
        if (own) own.isCompared = true
      }
    },
    outcome() {
      for (const [key, { isCompared }] of rows) if (!isCompared) differs(key)
      return { view, rowCount, differing, differingCount }
    },
  }
}

function asStored(row: unknown): unknown {
  return JSON.parse(JSON.stringify(row))
}
