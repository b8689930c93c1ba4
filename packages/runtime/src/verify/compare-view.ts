import type { Projection } from '@landfall/kernel'
import type { Engine } from '../engine.ts'
import type { StoredEvent, StoredRecord } from '../store/store.ts'
import { rowScope } from '../views/row-scope.ts'
import { settled, type Work } from '../writing/work.ts'
import type { Write } from '../writing/writer.ts'
import { createViewCheck, type ViewCheck } from './check-view.ts'
import { nextTurn } from './next-turn.ts'
import type { Share } from './share.ts'

/** A view that is folded anew, as far as it had come when that began. */
export interface ComparedView {
  readonly name: string
  readonly check: ViewCheck
  /** Takes events that come right behind those before, up to where the view had come. */
  see(events: readonly StoredEvent[]): void
  /** False where its rows were exchanged meanwhile, and nothing can be said of them. */
  compare(write: Write): Promise<boolean>
}

/** Rows that are compared in one job of the writer. */
const ROW_COUNT = 500
/** Events that are folded in such a job before: more than come between two jobs. */
const REST_COUNT = 20_000
/** Events that are folded at once while others are served. */
const EVENT_COUNT = 1_000

export function createComparedView(engine: Engine, projection: Projection, share: Share): ComparedView {
  const { store, views } = engine
  const { name } = projection
  const { generation } = views.written(name)
  const scope = rowScope(name, generation)
  const check = createViewCheck(projection, share)
  const until = positionNow()
  let position = 0
  let after: StoredRecord<'row'> | undefined

  function positionNow(): number {
    return views.written(name).position ?? store.lastPosition
  }

  /** @param events - what the log has behind the position; where that is nothing there is a gap up to the end. */
  function goOnTo(end: number, events: readonly StoredEvent[]): void {
    if (events.length === 0) position = end
    seeUpTo(end, events)
  }

  function seeUpTo(end: number, events: readonly StoredEvent[]): void {
    for (const stored of events) {
      if (stored.position > end) return
      position = stored.position
      const read = engine.read(stored)
      if (read.ok) check.see(read.value)
    }
  }

  function isExchanged(): boolean {
    return views.written(name).generation !== generation || positionNow() < position
  }

  /** Commands wait as long as this takes, so that rows and log stand still: it is done for few rows at a time. */
  function* comparePage(): Work<boolean> {
    const end = positionNow()
    const limit = Math.min(end - position, REST_COUNT)
    if (limit > 0) goOnTo(end, yield* settled(store.readLog({ afterPosition: position, limit })))
    if (position < end || isExchanged()) return true
    const range = { shelf: 'row', scope, limit: ROW_COUNT } as const
    const rows = yield* settled(store.readRecords({ ...range, ...(after && { after }) }))
    check.compare(rows)
    after = rows.at(-1) ?? after
    return rows.length === ROW_COUNT
  }

  /** What has come since the log was gone through, up to a rest. */
  async function catchUp(): Promise<void> {
    for (; positionNow() - position > EVENT_COUNT; await nextTurn())
      goOnTo(positionNow(), await store.readLog({ afterPosition: position, limit: EVENT_COUNT }))
  }

  return {
    name,
    check,
    see: (events) => seeUpTo(until, events),
    async compare(write) {
      await catchUp()
      for (let isMore = true; isMore; await nextTurn()) {
        isMore = await write(comparePage)
        if (isExchanged()) return false
      }
      return true
    },
  }
}
