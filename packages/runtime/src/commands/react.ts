import {
  type Process,
  type ProcessStep,
  type Reaction,
  type Reactor,
  type Recorded,
  type System,
  unreachable,
} from '@landfall/kernel'
import { draftOf, type Engine, parkIn } from '../engine.ts'
import { calling } from '../writing/missing-rows.ts'
import type { Work } from '../writing/work.ts'
import type { Issue, SetTimeout, SetTimer } from './issue.ts'
import type { ProcessMemory } from './process-memory.ts'

/** Lets all that listens to an event react to it, in the order in which it was given. */
export function* react(engine: Engine, recorded: Recorded): Work<void> {
  for (const reactor of engine.index.reactorsTo(recorded.event.type))
    yield* reactWith(engine, reactor, recorded)
}

export function* reactWith(engine: Engine, reactor: Reactor, recorded: Recorded): Work<void> {
  switch (reactor.kind) {
    case 'policy': {
      const reacted = yield* calling(() => reactor.react(recorded, engine.ports()))
      if (reacted.ok) issue(engine, reacted.value, originOf(reactor, recorded))
      else parkReaction(engine, reactor, recorded, reacted.failure.message)
      return
    }
    case 'process':
      return yield* reactProcess(engine, reactor, recorded)
    case 'system':
      return call(engine, reactor, recorded)
    default:
      unreachable(reactor)
  }
}

function* reactProcess(engine: Engine, process: Process, recorded: Recorded): Work<void> {
  const keyed = yield* calling(() => process.keyOf(recorded))
  if (!keyed.ok) return parkReaction(engine, process, recorded, keyed.failure.message)
  const memory = yield* processMemory(engine, process.name, keyed.value)
  if (memory?.ended) return
  const state = memory ? memory.state : process.initialState
  const stepped = yield* calling(() => ({
    step: process.react(state, recorded, engine.ports()),
    timeoutAt: memory || process.timeout === undefined ? undefined : process.timeoutAt?.(recorded.at),
  }))
  if (!stepped.ok) return parkReaction(engine, process, recorded, stepped.failure.message)
  const { step, timeoutAt } = stepped.value
  const correlationId = memory?.correlationId ?? recorded.correlationId
  move(engine, { process: process.name, key: keyed.value, correlationId }, step)
  if (timeoutAt !== undefined && !step.ended) {
    const timeout: SetTimeout = { kind: 'timeout', process: process.name, key: keyed.value, correlationId }
    setTimer(engine, timeoutAt, { id: `1.${padded(recorded.position)}.${process.name}`, value: timeout })
  }
  issue(engine, step.reactions, originOf(process, recorded))
}

/** What a process remembers for a key; undefined where it has not started. */
export function* processMemory(
  engine: Engine,
  process: string,
  key: string,
): Work<ProcessMemory | undefined> {
  const record = yield* engine.memory.recordOf('process', process, key)
  return record?.value
}

/** Remembers where a process has got to. */
export function move(
  engine: Engine,
  {
    process,
    key,
    correlationId,
  }: { readonly process: string; readonly key: string; readonly correlationId: string },
  { state, ended }: ProcessStep<unknown>,
): void {
  draftOf(engine).put('process', { scope: process, key, rank: 0, value: { state, ended, correlationId } })
}

/** Where the commands of a reaction come from. */
export interface Origin {
  readonly issuedBy: {
    readonly kind: 'policy' | 'process' | 'system' | 'scheduled policy'
    readonly name: string
  }
  /** What led to them, and is part of their ids: the same reaction issues the same commands. */
  readonly causeId: string
  /** Absent where each command begins a story of its own. */
  readonly correlationId?: string
  /** The position that the cause is known by, for the order of timers. */
  readonly position: number
}

function originOf({ kind, name }: Reactor, { eventId, correlationId, position }: Recorded): Origin {
  return { issuedBy: { kind, name }, causeId: eventId, correlationId, position }
}

/** Sends what a reaction wants sent: at once, or when it is due. */
export function issue(engine: Engine, reactions: readonly Reaction[], origin: Origin): void {
  const { issuedBy, causeId, position } = origin
  reactions.forEach(({ command, dueAt }, nth) => {
    const commandId = `${causeId}/${issuedBy.name}/${nth}`
    const correlationId = origin.correlationId ?? commandId
    const issued: Issue = { command, commandId, correlationId, issuedBy }
    const now = engine.now()
    if (dueAt === undefined || dueAt <= now) engine.queue.push(issued)
    else {
      const value: SetTimer = { kind: 'command', issue: issued, setAt: now }
      // The cause tells apart what two timeouts, or two moments of a schedule, set behind the same event.
      setTimer(engine, dueAt, {
        id: `0.${padded(position)}.${issuedBy.name}.${padded(nth)}.${causeId}`,
        value,
      })
    }
  })
}

/** At the same moment: commands as they were set, then timeouts as their processes started. */
function setTimer(
  engine: Engine,
  dueAt: number,
  { id, value }: { readonly id: string; readonly value: SetTimer | SetTimeout },
): void {
  draftOf(engine).put('timer', { scope: '', key: id, rank: dueAt, value })
  engine.due(dueAt)
}

function padded(count: number): string {
  return String(count).padStart(15, '0')
}

/** A question to the outside is written down with the event that asks it, and put when both are durable. */
function call(engine: Engine, { name }: System, { eventId, position }: Recorded): void {
  const now = engine.now()
  draftOf(engine).put('call', { scope: name, key: eventId, rank: now, value: { position, attemptCount: 0 } })
  engine.due(now)
}

function parkReaction(
  engine: Engine,
  { name }: Reactor,
  { eventId, position }: Recorded,
  message: string,
): void {
  const work = { kind: 'reaction', reactor: name, position } as const
  parkIn(engine, `${eventId}/${name}`, { work, cause: { message } })
}
