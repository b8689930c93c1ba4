import type { Engine } from '../engine.ts'
import type { Callers } from '../outside/callers.ts'
import { StoreFault } from '../store/store.ts'
import type { TimeSource } from '../time-source.ts'
import type { Write } from '../writing/writer.ts'
import { createAlarm } from './alarm.ts'
import { fireDue } from './fire-due.ts'

/** Brings about what the clock brings, and what is left over from earlier. */
export interface DueWork {
  /** Looks at the shelves, and sets the alarm for what is due first. */
  plan(): Promise<void>
  /** Resolves when what is being brought about has been. */
  quiet(): Promise<void>
  close(): void
  /** Something on a shelf is due at this moment; what is due already comes about behind the commit. */
  add(at: number): void
  onCommitted(): void
  /** What was to be written may be there or not: it is looked after a while later. */
  onFault(): void
}

/** How long what could not be written waits before it is tried again. */
const RETRY_MS = 1_000

export interface DueWorkParts {
  readonly callers: Callers
  readonly engine: Engine
  /** Names of the systems that can be asked. */
  readonly scopes: readonly string[]
  readonly time: TimeSource
  readonly write: Write
}

export function createDueWork({ callers, engine, scopes, time, write }: DueWorkParts): DueWork {
  let isDueNow = false
  let ringing: Promise<void> = Promise.resolve()
  const alarm = createAlarm(time, () => {
    ringing = bringAbout()
  })

  async function bringAbout(): Promise<void> {
    callers.look()
    try {
      await write(() => fireDue(engine))
      await plan()
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error
      alarm.set(time.now() + RETRY_MS)
    }
  }

  async function plan(): Promise<void> {
    for (const shelf of ['timer', 'schedule', 'waiting'] as const) {
      const [first] = await engine.store.readRecords({ shelf, limit: 1 })
      if (first) alarm.set(first.rank)
    }
    for (const scope of scopes) {
      const [first] = await engine.store.readRecords({ shelf: 'call', scope, limit: 1 })
      if (first) alarm.set(first.rank)
    }
  }

  return {
    plan,
    quiet: () => ringing,
    close: () => alarm.close(),
    add(at) {
      if (at <= time.now()) isDueNow = true
      else alarm.set(at)
    },
    onCommitted() {
      if (!isDueNow) return
      isDueNow = false
      ringing = bringAbout()
    },
    onFault: () => alarm.set(time.now() + RETRY_MS),
  }
}
