import type { Recorded } from '@landfall/kernel'
import type { Store, StoredRecord } from '@landfall/runtime'

/** All that a store holds, read from outside while nobody works on it. */
export interface LeftBehind {
  readonly logId: string
  readonly log: readonly Recorded[]
  /** By what they name as their cause. */
  readonly byCause: ReadonlyMap<string, readonly Recorded[]>
  /** By aggregate and key, as `streamOf` writes them. */
  readonly byStream: ReadonlyMap<string, readonly Recorded[]>
  readonly shelves: Shelves
}

type LookedAt =
  | 'row'
  | 'view'
  | 'process'
  | 'timer'
  | 'schedule'
  | 'call'
  | 'waiting'
  | 'parked'
  | 'answer'
  | 'discarded'

type Shelves = { readonly [S in LookedAt]: readonly StoredRecord<S>[] }

const PAGE_COUNT = 5_000

export async function leftBehind(store: Store): Promise<LeftBehind> {
  const log = await wholeLog(store)
  const all = <S extends LookedAt>(shelf: S) => store.readRecords({ shelf })
  const shelves: Shelves = {
    row: await all('row'),
    view: await all('view'),
    process: await all('process'),
    timer: await all('timer'),
    schedule: await all('schedule'),
    call: await all('call'),
    waiting: await all('waiting'),
    parked: await all('parked'),
    answer: await all('answer'),
    discarded: await all('discarded'),
  }
  return {
    logId: store.logId,
    log,
    byCause: Map.groupBy(log, ({ causationId }) => causationId),
    byStream: Map.groupBy(log, streamOf),
    shelves,
  }
}

export function streamOf({ aggregate, key }: Pick<Recorded, 'aggregate' | 'key'>): string {
  return `${aggregate} ${key}`
}

async function wholeLog(store: Store): Promise<readonly Recorded[]> {
  const log: Recorded[] = []
  for (let isMore = true; isMore; ) {
    const page = await store.readLog({ afterPosition: log.length, limit: PAGE_COUNT })
    log.push(...page.map((stored) => ({ ...stored, eventId: `${store.logId}-${stored.position}` })))
    isMore = page.length > 0
  }
  return log
}
