import { type DefinitionIndex, type IdSource, indexDefinitions } from '@landfall/kernel'
import { type Callers, createCallers } from './callers.ts'
import { startDraft } from './draft.ts'
import { createDueWork, type DueWork } from './due-work.ts'
import { type Engine, parkIn } from './engine.ts'
import { createMemory } from './memory.ts'
import { createSignal, type Signal } from './signal.ts'
import type { Store } from './store.ts'
import { DEFAULT_LIMITS, type SystemOptions } from './system-options.ts'
import { systemTime, type TimeSource } from './time-source.ts'
import { viewRows } from './view-rows.ts'
import { createWriter, type Write, type Writer, writingWith } from './writer.ts'

/** What a running system is made of. */
export interface SystemParts {
  readonly callers: Callers
  /** Given behind each commit. */
  readonly committed: Signal
  readonly due: DueWork
  readonly engine: Engine
  readonly ids: IdSource
  readonly index: DefinitionIndex
  readonly store: Store
  readonly time: TimeSource
  readonly writer: Writer
  readonly write: Write
}

export function systemParts(options: SystemOptions): SystemParts {
  const {
    definitions,
    store,
    outside = {},
    time = systemTime(),
    ids = randomIds(),
    random = Math.random,
  } = options
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const index = indexDefinitions(definitions)
  const memory = createMemory({
    store,
    limits,
    draft: startDraft(),
    onUnreadable: ({ aggregate, eventId, position }, cause) =>
      parkIn(engine, `${eventId}/state`, { work: { kind: 'state', aggregate, position }, cause }),
  })
  const rows = viewRows(index, store, memory.draft)
  const engine: Engine = {
    index,
    store,
    memory,
    ids,
    queue: [],
    now: () => time.now(),
    ports: () => ({ now: time.now(), newId: () => ids.newId(), rows }),
    due: (at) => due.add(at),
  }
  const committed = createSignal()
  const onCommitted = () => {
    committed.give()
    due.onCommitted()
  }
  const writer = createWriter({ store, memory, limits, now: engine.now, onCommitted })
  const write = writingWith(writer)
  const callers = createCallers({ engine, outside, callCountMax: limits.callCountMax, random, time, write })
  const due = createDueWork({ callers, engine, scopes: Object.keys(outside), time, write })
  return { callers, committed, due, engine, ids, index, store, time, writer, write }
}

function randomIds(): IdSource {
  return { newId: () => crypto.randomUUID() }
}
