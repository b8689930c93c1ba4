import type { EpochMs, Process, ScheduledPolicy } from '@landfall/kernel'
import type { SetTimeout } from '../commands/issue.ts'
import { issue, move, processMemory } from '../commands/react.ts'
import { runUntilQuiet } from '../commands/run-commands.ts'
import { draftOf, type Engine, parkIn } from '../engine.ts'
import { issueToday } from '../reading/issue-today.ts'
import type { Shelf, StoredRecord } from '../store/store.ts'
import { calling } from '../writing/missing-rows.ts'
import { settled, type Work } from '../writing/work.ts'

/** What is fired in one job at most; the rest comes with the next. */
const FIRED_COUNT_MAX = 200

/** Brings about what is due, each followed by all that it causes: chains that were interrupted first, then by moment. */
export function* fireDue(engine: Engine): Work<void> {
  yield* goOn(engine)
  const now = engine.now()
  const range = { rankMax: now, limit: FIRED_COUNT_MAX }
  const timers = yield* settled(engine.store.readRecords({ shelf: 'timer', ...range }))
  const schedules = yield* settled(engine.store.readRecords({ shelf: 'schedule', ...range }))
  const due = [
    ...timers.map((record) => ({ shelf: 'timer', record, fire: () => fireTimer(engine, record) }) as const),
    ...schedules.map(
      (record) => ({ shelf: 'schedule', record, fire: () => fireSchedule(engine, record) }) as const,
    ),
  ].toSorted((left, right) => left.record.rank - right.record.rank)
  for (const { shelf, record, fire } of due.slice(0, FIRED_COUNT_MAX)) {
    if (!isAsStored(engine, shelf, record)) continue
    yield* fire()
    yield* runUntilQuiet(engine)
  }
}

/** False: this batch has taken it off the shelf already, or put another in its place. */
function isAsStored(engine: Engine, shelf: Shelf, { scope, key }: StoredRecord): boolean {
  return draftOf(engine).find(shelf, scope, key) === undefined
}

/** Commands that an earlier run had no room for. */
function* goOn(engine: Engine): Work<void> {
  const waiting = yield* settled(engine.store.readRecords({ shelf: 'waiting', limit: FIRED_COUNT_MAX }))
  for (const record of waiting) {
    if (!isAsStored(engine, 'waiting', record)) continue
    draftOf(engine).remove('waiting', record.scope, record.key)
    engine.queue.push(issueToday(engine.names, record.value))
  }
  yield* runUntilQuiet(engine)
}

function* fireTimer(engine: Engine, { scope, key, value }: StoredRecord<'timer'>): Work<void> {
  draftOf(engine).remove('timer', scope, key)
  if (value.kind === 'command') engine.queue.push(issueToday(engine.names, value.issue))
  else yield* timeOut(engine, value)
}

/** A process has waited long enough, unless it has ended. */
export function* timeOut(engine: Engine, timeout: SetTimeout): Work<void> {
  const { key, correlationId } = timeout
  const name = engine.names.of('process', timeout.process)
  const process = processNamed(engine, name)
  const memory = yield* processMemory(engine, name, key)
  if (!process || !memory || memory.ended) return
  const causeId = `${name}[${key}]/timeout`
  const stepped = yield* calling(() => process.timeout?.(memory.state, key, engine.ports()))
  if (!stepped.ok) {
    const work = { kind: 'timeout', process: name, key, correlationId } as const
    parkIn(engine, causeId, { work, cause: stepped.failure })
  } else if (stepped.value) {
    move(engine, { process: name, key, correlationId }, stepped.value)
    const issuedBy = { kind: 'process', name } as const
    issue(engine, stepped.value.reactions, {
      issuedBy,
      causeId,
      correlationId,
      position: engine.store.lastPosition,
    })
  }
}

function processNamed({ index }: Engine, name: string): Process | undefined {
  const processes = index.definitions.reactors.filter((reactor) => reactor.kind === 'process')
  return processes.find((process) => process.name === name)
}

/** A schedule that was missed several times while nobody was there fires once. */
function* fireSchedule(
  engine: Engine,
  { key: name, rank: dueAt, value: { startedAt } }: StoredRecord<'schedule'>,
): Work<void> {
  const schedule = engine.index.definitions.schedules.find((each) => each.name === name)
  if (!schedule) return draftOf(engine).remove('schedule', '', name)
  planSchedule(engine, schedule, { after: Math.max(dueAt, engine.now()), startedAt })
  yield* reactBySchedule(engine, schedule, dueAt)
}

/** What a schedule does at one of its moments. */
export function* reactBySchedule(engine: Engine, schedule: ScheduledPolicy, dueAt: EpochMs): Work<void> {
  const { name } = schedule
  const causeId = `${name}@${dueAt}`
  const reacted = yield* calling(() => schedule.react(engine.ports()))
  if (reacted.ok) {
    const issuedBy = { kind: 'scheduled policy', name } as const
    issue(engine, reacted.value, { issuedBy, causeId, position: engine.store.lastPosition })
  } else
    parkIn(engine, causeId, { work: { kind: 'schedule', schedule: name, dueAt }, cause: reacted.failure })
}

/** Puts the next moment of a schedule on the shelf. One that cannot tell it is parked, and stops. */
export function planSchedule(
  engine: Engine,
  schedule: ScheduledPolicy,
  { after, startedAt }: { readonly after: EpochMs; readonly startedAt: EpochMs },
): void {
  const { name } = schedule
  try {
    const dueAt = schedule.next(after, startedAt)
    if (!(dueAt > after))
      throw new RangeError(`The next moment after ${after} ms must be later, and is ${dueAt} ms.`)
    draftOf(engine).put('schedule', { scope: '', key: name, rank: dueAt, value: { startedAt } })
    engine.due(dueAt)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    draftOf(engine).remove('schedule', '', name)
    parkIn(engine, `${name}@${after}/next`, {
      work: { kind: 'schedule', schedule: name, dueAt: after },
      cause: { message },
    })
  }
}

/** Schedules that this store has not seen yet count from now. */
export function* planNewSchedules(engine: Engine): Work<void> {
  for (const schedule of engine.index.definitions.schedules) {
    const planned = yield* engine.memory.recordOf('schedule', '', schedule.name)
    const now = engine.now()
    if (!planned) planSchedule(engine, schedule, { after: now, startedAt: now })
  }
}
