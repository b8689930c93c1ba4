import type { ViewRecord } from '../store/shelf-values.ts'

/** What is known of a view when a system is opened. */
export interface KnownOfView {
  /** Absent for a view that the store has not seen. */
  readonly record: ViewRecord | undefined
  /** Of the definition that the view has now. */
  readonly hash: string
  readonly isAsynchronous: boolean
  /** Position of the last event of the log. */
  readonly lastPosition: number
  /** There are rows of the first generation. */
  readonly hasRows: boolean
}

/** What has to be done for a view, as the record that says so. */
export function planView(known: KnownOfView): ViewRecord {
  const { hash, isAsynchronous, lastPosition } = known
  const record = known.record ?? newRecord(known)
  const { position = lastPosition, ...rest } = planRebuild(record, { hash, lastPosition })
  // With the log goes only what has come to its end.
  return isAsynchronous || position < lastPosition ? { ...rest, position } : rest
}

/** A store of an earlier version has no records, but rows, which were folded with the log: they are taken as they are. */
function newRecord({ hash, lastPosition, hasRows }: KnownOfView): ViewRecord {
  return { generation: 0, hash, position: hasRows ? lastPosition : 0 }
}

/** Rows of another definition are folded anew; a rebuild goes on where it was, unless it is of yet another one. */
function planRebuild(
  record: ViewRecord,
  { hash, lastPosition }: Pick<KnownOfView, 'hash' | 'lastPosition'>,
): ViewRecord {
  const { rebuild, ...served } = record
  if (rebuild?.hash === hash) return record
  const { position = lastPosition, abandoned = [] } = served
  const kept = rebuild ? { ...served, abandoned: [...abandoned, rebuild.generation] } : served
  if (served.hash === hash) return kept
  // Nothing has been folded yet.
  if (position === 0) return { ...kept, hash }
  return { ...kept, rebuild: { generation: nextGeneration(record), hash, position: 0 } }
}

/** One that no rows and nothing that is parked have had. */
export function nextGeneration({ generation, rebuild, abandoned = [] }: ViewRecord): number {
  return 1 + Math.max(generation, rebuild?.generation ?? 0, ...abandoned)
}
