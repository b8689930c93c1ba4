import { type IdSource, indexDefinitions, type Recorded } from '@landfall/kernel'
import { createAlarm } from './alarm.ts'
import { bringHome, createCallers } from './callers.ts'
import { startDraft } from './draft.ts'
import { draftOf, type Engine, parkIn } from './engine.ts'
import { fireDue, planSchedule } from './fire-due.ts'
import { createMemory } from './memory.ts'
import type { DeadLetter } from './parked.ts'
import { recordedEvent } from './recorded-event.ts'
import { retryParked } from './retry-parked.ts'
import type { RunningSystem, SendOutcome } from './running-system.ts'
import { outcomeOf, sendCommand } from './send-command.ts'
import { StoreFault } from './store.ts'
import { DEFAULT_LIMITS, type SystemOptions } from './system-options.ts'
import { systemTime } from './time-source.ts'
import { viewRows } from './view-rows.ts'
import { settled, type Work } from './work.ts'
import { createWriter } from './writer.ts'

/** Events or rows read at once by whoever goes through many. */
const PAGE_COUNT = 500

/**
 * Sets definitions to work on a store: everything that was due while nobody was there is brought about, and what was
 * asked of outside systems is asked again.
 *
 * @throws Error if two definitions share a name, as for a dispatcher; StoreFault if the store cannot be read.
 */
export async function open(options: SystemOptions): Promise<RunningSystem> {
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
  const rowsOf = viewRows(index, store, memory.draft)
  const engine: Engine = {
    index,
    store,
    memory,
    ids,
    queue: [],
    now: () => time.now(),
    ports: () => ({ now: time.now(), newId: () => ids.newId(), rows: rowsOf }),
    due(at) {
      if (at <= time.now()) isDueNow = true
      else alarm.set(at)
    },
  }
  let committed = signalling()
  let isDueNow = false
  let ringing: Promise<void> = Promise.resolve()
  const writer = createWriter({
    store,
    memory,
    limits,
    now: engine.now,
    onCommitted() {
      committed.signal()
      committed = signalling()
      if (!isDueNow) return
      isDueNow = false
      ringing = bringAbout()
    },
  })
  const callers = createCallers({ engine, outside, callCountMax: limits.callCountMax, random, write })
  const alarm = createAlarm(time, () => {
    ringing = bringAbout()
  })

  async function bringAbout(): Promise<void> {
    callers.look()
    try {
      await write(() => fireDue(engine))
      await setAlarm()
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error
      alarm.set(time.now() + RETRY_MS)
    }
  }

  /** Has work done by the writer; what has been there is durable when this resolves. */
  function write<Value>(work: () => Work<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const isTaken = writer.add({ work, settle: resolve, fail: reject })
      if (!isTaken)
        reject(new StoreFault('unavailable', 'Too much waits to be written, or the system is being closed'))
    })
  }

  async function setAlarm(): Promise<void> {
    for (const shelf of ['timer', 'schedule', 'waiting'] as const) {
      const [first] = await store.readRecords({ shelf, limit: 1 })
      if (first) alarm.set(first.rank)
    }
    for (const scope of Object.keys(outside)) {
      const [first] = await store.readRecords({ shelf: 'call', scope, limit: 1 })
      if (first) alarm.set(first.rank)
    }
  }

  function* planNewSchedules(): Work<void> {
    for (const schedule of definitions.schedules) {
      const planned = yield* memory.recordOf('schedule', '', schedule.name)
      const now = engine.now()
      if (!planned) planSchedule(engine, schedule, { after: now, startedAt: now })
    }
  }

  function viewNamed(view: string): string {
    rowsOf(view)
    return view
  }

  function changeParked(id: string, work: (letter: DeadLetter) => Work<void>): Promise<boolean> {
    return write(function* () {
      const letter = (yield* settled(lettersIn())).find((each) => each.id === id)
      if (!letter) return false
      draftOf(engine).remove('parked', letter.work.kind, id)
      yield* work(letter)
      return true
    })
  }

  async function lettersIn(): Promise<readonly DeadLetter[]> {
    const records = await store.readRecords({ shelf: 'parked' })
    return records.map(({ key, rank, value }) => ({ id: key, parkedAt: rank, ...value }))
  }

  async function* follow(from: {
    readonly afterPosition: number
    readonly signal?: AbortSignal
  }): AsyncGenerator<Recorded> {
    const ended = new Promise<void>((resolve) =>
      from.signal?.addEventListener('abort', () => resolve(), { once: true }),
    )
    for (let position = from.afterPosition; !from.signal?.aborted; ) {
      const { promise: next } = committed
      const events = await store.readLog({ afterPosition: position, limit: PAGE_COUNT })
      for (const stored of events) {
        yield recordedEvent(store.logId, stored)
        position = stored.position
      }
      if (events.length === 0) await Promise.race([next, ended])
    }
  }

  async function* rows(view: string): AsyncGenerator<unknown> {
    for (let page = await pageOf(view); page.length > 0; page = await pageOf(view, page.at(-1))) {
      yield* page.map(({ value }) => value)
      if (page.length < PAGE_COUNT) return
    }
  }

  async function pageOf(
    view: string,
    after?: { readonly rank: number; readonly scope: string; readonly key: string },
  ) {
    return store.readRecords({ shelf: 'row', scope: view, limit: PAGE_COUNT, ...(after && { after }) })
  }

  await write(planNewSchedules)
  await setAlarm()

  return {
    send(command, { commandId, expectedVersion } = {}) {
      const id = commandId ?? ids.newId()
      const issue = { command, commandId: id, correlationId: id }
      const sent = {
        issue,
        isRemembered: commandId !== undefined,
        ...(expectedVersion !== undefined && { expectedVersion }),
      }
      return new Promise((resolve) => {
        const isTaken = writer.add<SendOutcome>({
          work: () => sendCommand(engine, sent),
          settle: resolve,
          fail: ({ message }) => resolve({ kind: 'fault', message }),
        })
        if (!isTaken) resolve({ kind: 'busy' })
      })
    },
    async answer({ system, eventId, answer }) {
      const position = Number(eventId.slice(eventId.lastIndexOf('-') + 1))
      const [stored] = await store.readLog({ afterPosition: position - 1, limit: 1 })
      const recorded = stored && recordedEvent(store.logId, stored)
      if (recorded?.eventId !== eventId) return { kind: 'unknown call' }
      const handled = await write(() => bringHome(engine, { name: system, recorded, answer }))
      return handled ? { kind: 'answered', outcome: outcomeOf(handled) } : { kind: 'unknown call' }
    },
    async row(view, key) {
      const record = await store.readRecord('row', viewNamed(view), key)
      return record?.value
    },
    rows: (view) => rows(viewNamed(view)),
    async queryRows(query) {
      viewNamed(query.view)
      return store.queryRows(query)
    },
    follow,
    deadLetters: lettersIn,
    retry: (id) => changeParked(id, ({ work }) => retryParked(engine, work)),
    discard: (id) => changeParked(id, function* () {}),
    get position() {
      return store.lastPosition
    },
    get now() {
      return time.now()
    },
    async quiet() {
      do {
        await ringing
        await writer.quiet()
        await callers.quiet()
      } while (writer.waitingCount > 0)
    },
    async close() {
      alarm.close()
      await callers.close()
      await writer.close()
      await store.close()
    },
  }
}

/** How long what could not be written waits before it is tried again. */
const RETRY_MS = 1_000

interface Signalling {
  readonly promise: Promise<void>
  signal(): void
}

function signalling(): Signalling {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { promise, signal: resolve }
}

function randomIds(): IdSource {
  return { newId: () => crypto.randomUUID() }
}
