import { type DefinitionIndex, type IdSource, indexDefinitions } from '@landfall/kernel'
import { createForgetAnswers } from './commands/forget-answers.ts'
import { createDueWork, type DueWork } from './due/due-work.ts'
import type { Engine } from './engine.ts'
import type { BackgroundWork } from './following/background-work.ts'
import { createSignal, type Signal } from './following/signal.ts'
import { type Callers, createCallers } from './outside/callers.ts'
import { parkState } from './parked/park-state.ts'
import { createRunningPromises, type RunningPromises } from './promises/running-promises.ts'
import { currentNames } from './reading/current-names.ts'
import { eventReader } from './reading/read-event.ts'
import type { Store } from './store/store.ts'
import { DEFAULT_LIMITS, type Limits, type SystemOptions } from './system-options.ts'
import { systemTime, type TimeSource } from './time-source.ts'
import type { Verification } from './verify/verification.ts'
import { verifier } from './verify/verifier.ts'
import { createRunningViews, type RunningViews } from './views/running-views.ts'
import { createViewRecords } from './views/view-records.ts'
import { viewRows } from './views/view-rows.ts'
import { type Draft, startDraft } from './writing/draft.ts'
import { createMemory } from './writing/memory.ts'
import { createWriter, type Write, type Writer, writingWith } from './writing/writer.ts'

/** What a running system is made of. */
export interface SystemParts {
  readonly callers: Callers
  /** Given behind each commit. */
  readonly committed: Signal
  readonly due: DueWork
  readonly engine: Engine
  /** Removes answers that were given long ago. */
  readonly forgetting: BackgroundWork
  readonly ids: IdSource
  readonly index: DefinitionIndex
  readonly promises: RunningPromises
  readonly store: Store
  readonly time: TimeSource
  readonly verify: () => Promise<Verification>
  readonly views: RunningViews
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
  const engine = createEngine({
    definitions,
    store,
    time,
    ids,
    limits,
    due(at) {
      if (options.isPaused !== true) due.add(at)
    },
  })
  const committed = createSignal()
  const tell = () => {
    committed.give()
    due.onCommitted()
  }
  const onCommitted = (written: Draft) => {
    views.onCommitted(written)
    tell()
  }
  const onSettled = async () => {
    await views.readAgain()
    tell()
  }
  const onFault = () => {
    engine.queue.splice(0)
    if (options.isPaused !== true) due.onFault()
  }
  const writer = createWriter({ ...engine, limits, onCommitted, onSettled, onFault })
  const write = writingWith(writer)
  const forgetting = createForgetAnswers({ engine, answerDaysMax: limits.answerDaysMax, time, write })
  const asynchronous = options.asynchronousViews ?? []
  const views = createRunningViews({ asynchronous, committed, engine, limits, time, write, writer })
  const promises = createRunningPromises({ committed, engine, time, write })
  const verify = verifier({ engine, write, keyCountMax: limits.verifiedKeyCountMax })
  const callers = createCallers({ engine, outside, callCountMax: limits.callCountMax, random, time, write })
  const due = createDueWork({ callers, engine, scopes: Object.keys(outside), time, write })
  const { index } = engine
  return {
    callers,
    committed,
    due,
    engine,
    forgetting,
    ids,
    index,
    promises,
    store,
    time,
    verify,
    views,
    writer,
    write,
  }
}

interface EngineParts extends Required<Pick<SystemOptions, 'definitions' | 'store' | 'time' | 'ids'>> {
  readonly limits: Limits
  readonly due: Engine['due']
}

function createEngine({ definitions, store, time, ids, limits, due }: EngineParts): Engine {
  const read = eventReader(store.logId, definitions.upcasters)
  const memory = createMemory({
    store,
    limits,
    read,
    draft: startDraft(),
    onUnreadable: (recorded, cause) => parkState(engine, recorded, cause),
  })
  const viewNames = definitions.projections.map(({ name }) => name)
  const views = createViewRecords(viewNames, memory.draft)
  const rows = viewRows(views, store, memory.draft)
  const engine: Engine = {
    index: indexDefinitions(definitions),
    store,
    memory,
    read,
    names: currentNames(definitions),
    views,
    ids,
    queue: [],
    now: () => time.now(),
    ports: () => ({ now: time.now(), newId: () => ids.newId(), rows }),
    due,
  }
  return engine
}

function randomIds(): IdSource {
  return { newId: () => crypto.randomUUID() }
}
