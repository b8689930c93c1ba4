import type { Engine } from '../engine.ts'
import { type BackgroundWork, createBackgroundWork } from '../following/background-work.ts'
import type { Signal } from '../following/signal.ts'
import type { ViewRecord } from '../store/shelf-values.ts'
import type { Limits } from '../system-options.ts'
import type { TimeSource } from '../time-source.ts'
import type { Draft } from '../writing/draft.ts'
import type { Write, Writer } from '../writing/writer.ts'
import { openViews } from './open-views.ts'
import { createRebuilds } from './rebuilds.ts'
import { removeAbandoned } from './remove-abandoned.ts'
import { createServedRows, type ServedRows } from './served-rows.ts'
import { unknownView } from './unknown-view.ts'
import type { ViewBehind } from './view-behind.ts'
import type { ViewProgress } from './view-progress.ts'
import { createViewReaders } from './view-readers.ts'
import { createWaiting } from './waiting.ts'

/** The views of a system at work: those that go with the log, and those that are folded behind it or anew. */
export interface RunningViews extends Pick<ServedRows, 'row' | 'rows' | 'query'> {
  /** Reads how far each view has come, and begins with what is missing. Nothing may be recorded before. */
  open(): Promise<void>
  progress(): readonly ViewProgress[]
  reached(view: string, position: number, signal?: AbortSignal): Promise<void>
  rebuild(view: string): Promise<void>
  onCommitted(written: Draft): void
  /** Reads again how far each view has come: whether a commit was written was in doubt. */
  readAgain(): Promise<void>
  /** Resolves once all views have come to the end of the log, or the store has to recover first. */
  quiet(): Promise<void>
  /** To be called before the writer is closed. */
  close(): Promise<void>
}

export interface RunningViewsParts {
  /** Names of the views that stay behind the log. One that is not there is an Error. */
  readonly asynchronous: readonly string[]
  readonly committed: Signal
  readonly engine: Engine
  readonly limits: Pick<Limits, 'pageEventCount'>
  readonly time: TimeSource
  readonly write: Write
  readonly writer: Pick<Writer, 'isAlone'>
}

/** Records that one commit writes while a view is folded: a command that comes meanwhile waits for about 100 ms. */
const RECORD_COUNT_MAX = 25_000

export function createRunningViews(parts: RunningViewsParts): RunningViews {
  const { committed, engine, limits, time, write, writer } = parts
  const { store, views: records } = engine
  const views = viewsOf(parts)
  const readers = createViewReaders({
    committed,
    engine,
    time,
    views,
    write,
    mayGoOn: () => writer.isAlone && engine.memory.draft().recordCount < RECORD_COUNT_MAX,
    pageEventCount: limits.pageEventCount,
  })
  const served = createServedRows({ store, records, onReleased: () => removing.wake() })
  const step = () => removeAbandoned(engine, write, served.isHeld)
  const removing: BackgroundWork = createBackgroundWork({ time, step })
  const waiting = createWaiting(committed)
  const rebuild = createRebuilds({ engine, views, waiting, write })

  function look(): void {
    readers.look()
    removing.wake()
  }

  function positionOf(view: string): number {
    return records.written(view).position ?? store.lastPosition
  }

  return {
    ...served,
    async open() {
      const kept = await store.readRecords({ shelf: 'view' })
      records.start(kept)
      await write(() => openViews(engine, views, kept))
      look()
    },
    progress: () => records.names.map((view) => progressOf(view, positionOf(view), records.written(view))),
    reached: (view, position, signal) => waiting.until(() => positionOf(view) >= position, signal),
    rebuild,
    onCommitted(written) {
      if (records.onCommitted(written)) look()
    },
    async readAgain() {
      records.start(await store.readRecords({ shelf: 'view' }))
      look()
    },
    async quiet() {
      await readers.quiet()
      await removing.quiet()
    },
    async close() {
      waiting.end()
      await readers.close()
      await removing.close()
    },
  }
}

function viewsOf(parts: RunningViewsParts): readonly ViewBehind[] {
  const { asynchronous, engine, limits } = parts
  const { index, views } = engine
  const unknown = asynchronous.find((name) => !views.names.includes(name))
  if (unknown !== undefined) throw unknownView(unknown, views.names)
  return index.definitions.projections.map((projection) => ({
    projection,
    isAsynchronous: asynchronous.includes(projection.name),
    restEventCountMax: limits.pageEventCount,
  }))
}

function progressOf(view: string, position: number, record: ViewRecord): ViewProgress {
  return {
    view,
    position,
    isAsynchronous: record.position !== undefined,
    ...(record.rebuild && { rebuiltTo: record.rebuild.position }),
  }
}
