import type { Engine } from '../engine.ts'
import { createLogReader, type LogReader, type LogReaderParts } from '../following/log-reader.ts'
import { catchUp, foldAnew } from './fold-behind.ts'
import { rowScope } from './row-scope.ts'
import type { ViewBehind } from './view-behind.ts'

/** What folds views behind the log, and anew. */
export interface ViewReaders {
  /** The records of the views have changed: starts what they say is to be folded, and ends what is done. */
  look(): void
  /** Resolves once all of them have come to the end of the log, or the store has to recover first. */
  quiet(): Promise<void>
  close(): Promise<void>
}

export interface ViewReadersParts extends Omit<LogReaderParts, 'from' | 'fold' | 'store'> {
  readonly engine: Engine
  readonly views: readonly ViewBehind[]
}

type Reading = Pick<LogReaderParts, 'from' | 'fold'>

export function createViewReaders({ engine, views, ...parts }: ViewReadersParts): ViewReaders {
  /** By the scope of the rows that they fold, and whether these are folded anew. */
  const readers = new Map<string, LogReader>()
  let isClosed = false

  /** What never ends, by the scope of its rows. */
  function following(view: ViewBehind): readonly (readonly [string, Reading])[] {
    return view.isAsynchronous ? behind(view) : []
  }

  /** What ends when it has come to the end of the log. */
  function passing(view: ViewBehind): readonly (readonly [string, Reading])[] {
    return view.isAsynchronous ? anew(view) : [...behind(view), ...anew(view)]
  }

  function behind(view: ViewBehind): readonly (readonly [string, Reading])[] {
    const { name } = view.projection
    const { generation, position } = engine.views.written(name)
    if (position === undefined) return []
    return [[rowScope(name, generation), { from: position, fold: (page) => catchUp(engine, view, page) }]]
  }

  function anew(view: ViewBehind): readonly (readonly [string, Reading])[] {
    const { name } = view.projection
    const { rebuild } = engine.views.written(name)
    if (!rebuild) return []
    const { generation, position: from } = rebuild
    // Rows that have been folded anew are shown, and followed under their scope by another reader.
    return [[`${rowScope(name, generation)} anew`, { from, fold: (page) => foldAnew(engine, view, page) }]]
  }

  async function quiet(): Promise<void> {
    const known = [...readers.values()]
    await Promise.all(known.map((reader) => reader.quiet()))
    // The end of one may be the beginning of another.
    if ([...readers.values()].some((reader) => !known.includes(reader))) await quiet()
  }

  return {
    look() {
      if (isClosed) return
      // One after the other, so that however many there are commands wait for one page at most.
      const wanted = new Map([...views.flatMap(following), ...views.flatMap(passing).slice(0, 1)])
      for (const [scope, reader] of readers) {
        if (wanted.has(scope)) continue
        readers.delete(scope)
        void reader.close()
      }
      for (const [scope, reading] of wanted) {
        if (!readers.has(scope))
          readers.set(scope, createLogReader({ ...parts, ...reading, store: engine.store }))
      }
    },
    quiet,
    async close() {
      isClosed = true
      await Promise.all([...readers.values()].map((reader) => reader.close()))
    },
  }
}
