import type { Store, StoredEvent } from '../store/store.ts'
import type { TimeSource } from '../time-source.ts'
import { settled, type Work } from '../writing/work.ts'
import type { Write } from '../writing/writer.ts'
import { createBackgroundWork } from './background-work.ts'
import type { Signal } from './signal.ts'

/** Goes through the log behind the writer, to its end and then along with it. */
export interface LogReader {
  /** Position of the last event that has been folded durably. */
  readonly position: number
  /** Resolves once it has come to the end of the log, or the store has to recover first. */
  quiet(): Promise<void>
  /** Ends behind the page at hand. To be called before the writer is closed. */
  close(): Promise<void>
}

export interface LogReaderParts {
  readonly store: Store
  /** Given behind each commit. */
  readonly committed: Signal
  readonly time: TimeSource
  readonly write: Write
  /** Position behind which it begins. */
  readonly from: number
  /** Events of a page, if no more have come since the last one. 2,000 if left out. */
  readonly pageEventCount?: number
  /**
   * Asked in a job of the writer that has folded a page: whether it may fold another before others get their turn. It
   * may not where this is left out.
   */
  readonly mayGoOn?: () => boolean
  /**
   * Takes a page of events into what is kept, in a job of the writer: all that it drafts is written in one commit, and
   * with it the position of the last event of the page, which it drafts as well, for the next start. The page is never
   * empty, and begins right behind the one before it. Events are as they were stored; `engine.read` reads them.
   *
   * If the store does not do its part the same page, or one that begins where it begins, comes again. As a rule nothing
   * of the first has been written; where the answer of the store was lost it may have been, so what lies up to the
   * position that is kept is to be passed over.
   */
  fold(events: readonly StoredEvent[]): Work<void>
}

/** Events of a page: what is folded in one job holds up the commands behind it. */
const PAGE_EVENT_COUNT = 2_000
const PAGE_EVENT_COUNT_MAX = 20_000

/** Events that are folded before a commit. What has been read stays in memory until then. */
const JOB_EVENT_COUNT_MAX = 100_000

/**
 * Starts to read. Behind each page commands get their turn, if some wait. A fault of the store is waited out and the
 * page tried again, as long as it takes.
 */
export function createLogReader(parts: LogReaderParts): LogReader {
  const { store, committed, time, write, from, fold, mayGoOn = () => false } = parts
  const { pageEventCount = PAGE_EVENT_COUNT } = parts
  let position = from
  let lengthBefore = store.lastPosition
  let isClosed = false
  const reading = createBackgroundWork({ time, step: readOn })

  async function readOn(): Promise<boolean> {
    if (position >= store.lastPosition) return false
    position = await write(foldPages)
    return true
  }

  function* foldPages(): Work<number> {
    let reached = position
    do {
      const limit = pageCount()
      const page = yield* settled(store.readLog({ afterPosition: reached, limit }))
      if (page.length > 0) yield* fold(page)
      reached = page.at(-1)?.position ?? reached
      const isAtEnd = reached >= store.lastPosition || isClosed
      if (isAtEnd || reached - position >= JOB_EVENT_COUNT_MAX || !mayGoOn()) break
      // Who comes with a command is only seen when it is their turn.
      yield nextTurn()
    } while (mayGoOn())
    return reached
  }

  /** Twice what has come since the last page, so that it catches up under any load. */
  function pageCount(): number {
    const cameCount = store.lastPosition - lengthBefore
    lengthBefore = store.lastPosition
    return Math.min(Math.max(pageEventCount, 2 * cameCount), PAGE_EVENT_COUNT_MAX)
  }

  async function followCommits(): Promise<void> {
    for (; !isClosed; await committed.next()) reading.wake()
  }

  void followCommits()
  return {
    get position() {
      return position
    },
    quiet: () => reading.quiet(),
    close() {
      isClosed = true
      return reading.close()
    },
  }
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
