import type { Recorded, System } from '@landfall/kernel'
import { attempt } from '@landfall/kernel'
import { draftOf, type Engine, parkIn } from './engine.ts'
import type { Issue } from './issue.ts'
import type { OutsideSystem } from './outside-system.ts'
import { recordedEvent } from './recorded-event.ts'
import { retryDelayMs } from './retry-delay.ts'
import { type Handled, runCommand } from './run-commands.ts'
import type { StoredRecord } from './store.ts'
import type { Work } from './work.ts'

/** Puts the questions that lie on the shelf to the outside, and brings the answers home. */
export interface Callers {
  /** There may be new questions, or the time has come to ask again. */
  look(): void
  /** Resolves once nothing is being asked that is not waiting for its next attempt. */
  quiet(): Promise<void>
  /** Ends what is being asked; the questions stay on the shelf. */
  close(): Promise<void>
}

export interface CallersParts {
  readonly engine: Engine
  readonly outside: Readonly<Record<string, OutsideSystem>>
  readonly callCountMax: number
  readonly random: () => number
  /** Has work done by the writer. Resolves when it is durable, rejects where it could not be written. */
  readonly write: (work: () => Work<unknown>) => Promise<unknown>
}

const TIME_LIMIT_MS = 30_000
const ATTEMPT_COUNT_MAX = 10
const RETRY_MS = 1_000

export function createCallers({ engine, outside, callCountMax, random, write }: CallersParts): Callers {
  const asked = new Map<string, Promise<void>>()
  const ending = new AbortController()
  let isLooking = false
  let lookAgain = false
  let looking: Promise<void> = Promise.resolve()

  function look(): void {
    lookAgain = true
    if (isLooking || ending.signal.aborted) return
    isLooking = true
    looking = lookOnce()
  }

  async function lookOnce(): Promise<void> {
    while (lookAgain && !ending.signal.aborted) {
      lookAgain = false
      await askWhatIsDue()
    }
    isLooking = false
  }

  async function askWhatIsDue(): Promise<void> {
    for (const [name, system] of Object.entries(outside)) {
      const range = {
        shelf: 'call',
        scope: name,
        rankMax: engine.now(),
        limit: callCountMax + asked.size,
      } as const
      const records = await engine.store.readRecords(range)
      for (const record of records) {
        const place = `${name}\n${record.key}`
        if (asked.has(place) || asked.size >= callCountMax * Object.keys(outside).length) continue
        const asking = ask(name, system, record).finally(() => {
          asked.delete(place)
          look()
        })
        asked.set(place, asking)
      }
    }
  }

  async function ask(name: string, system: OutsideSystem, record: StoredRecord<'call'>): Promise<void> {
    const recorded = await eventOf(record)
    if (!recorded) return
    const attemptCount = record.value.attemptCount + 1
    const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(system.timeLimitMs ?? TIME_LIMIT_MS)])
    const answer = await settle(
      abortable(
        system.ask(recorded, { idempotencyKey: recorded.eventId, attempt: attemptCount, signal }),
        signal,
      ),
    )
    if (ending.signal.aborted) return
    if (answer.ok) await write(() => bringHome(engine, { name, recorded, answer: answer.value }))
    else await write(() => failed({ name, system, recorded, attemptCount, message: answer.message }))
  }

  async function eventOf({ value }: StoredRecord<'call'>): Promise<Recorded | undefined> {
    const [stored] = await engine.store.readLog({ afterPosition: value.position - 1, limit: 1 })
    return stored && recordedEvent(engine.store.logId, stored)
  }

  function* failed({ name, system, recorded, attemptCount, message }: Failure): Work<void> {
    const waiting = yield* engine.memory.recordOf('call', name, recorded.eventId)
    if (!waiting) return
    const { position, eventId } = recorded
    if (attemptCount >= (system.attemptCountMax ?? ATTEMPT_COUNT_MAX)) {
      draftOf(engine).remove('call', name, eventId)
      const work = { kind: 'call', system: name, position, attemptCount } as const
      parkIn(engine, `${eventId}/${name}`, { work, cause: { message } })
      return
    }
    const delayMs = retryDelayMs({ attemptCount, baseMs: system.retryMs ?? RETRY_MS }, random)
    const rank = engine.now() + delayMs
    draftOf(engine).put('call', { scope: name, key: eventId, rank, value: { position, attemptCount } })
    engine.due(rank)
  }

  return {
    look,
    async quiet() {
      for (await looking; asked.size > 0; await looking) await Promise.allSettled(asked.values())
    },
    async close() {
      ending.abort()
      await looking
      await Promise.allSettled(asked.values())
    },
  }
}

interface Failure {
  readonly name: string
  readonly system: OutsideSystem
  readonly recorded: Recorded
  readonly attemptCount: number
  readonly message: string
}

/** Takes an answer for a question that still waits; a second answer to the same one is no news. */
export function* bringHome(
  engine: Engine,
  {
    name,
    recorded,
    answer,
  }: { readonly name: string; readonly recorded: Recorded; readonly answer: unknown },
): Work<Handled | undefined> {
  const { eventId, correlationId, position } = recorded
  const waiting = yield* engine.memory.recordOf('call', name, eventId)
  if (!waiting) return undefined
  draftOf(engine).remove('call', name, eventId)
  const system = systemFor(engine, name, recorded.event.type)
  if (!system?.answers) return undefined
  const answered = attempt(() => system.answered(recorded, answer))
  if (!answered.ok) {
    const work = {
      kind: 'call',
      system: name,
      position,
      attemptCount: waiting.value.attemptCount + 1,
    } as const
    parkIn(engine, `${eventId}/${name}`, { work, cause: answered.failure })
    return undefined
  }
  const issued: Issue = {
    command: answered.value,
    commandId: `${eventId}/${name}`,
    causationId: eventId,
    correlationId,
    issuedBy: { kind: 'system', name },
  }
  return yield* runCommand(engine, issued)
}

/** Several definitions may stand for one system, each for the events that it listens to. */
function systemFor({ index }: Engine, name: string, eventType: string): System | undefined {
  const systems = index.reactorsTo(eventType).filter((reactor) => reactor.kind === 'system')
  return systems.find((system) => system.name === name)
}

type Settlement =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string }

async function settle(answer: Promise<unknown>): Promise<Settlement> {
  try {
    return { ok: true, value: await answer }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}

/** Does not wait for somebody who ignores the signal. */
function abortable(answer: Promise<unknown>, signal: AbortSignal): Promise<unknown> {
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('No answer within the time limit')), {
      once: true,
    })
  })
  return Promise.race([answer, ended])
}
