import {
  attempt,
  type Command,
  type DefinitionIndex,
  type EpochMs,
  type Recorded,
  type System,
} from '@landfall/kernel'
import { type Folded, folded } from './folded.ts'
import type { LeftBehind } from './left-behind.ts'
import { type OnIssued, type ProcessInstance, portsAt, replayedProcesses } from './replayed-processes.ts'

/** A command that a reaction must have led to. */
export interface Issued {
  readonly id: string
  readonly command: Command
  readonly reactor: string
  /** Position of what it follows from. */
  readonly position: number
  /** Absent: at once. */
  readonly dueAt?: EpochMs
}

/** What an event is to a system: a question, or news. */
export interface Question {
  readonly system: System
  readonly recorded: Recorded
}

/** What must be, if the log is what the definitions made of what came from outside. */
export interface Replay {
  readonly broken: readonly string[]
  /** By id. */
  readonly issued: ReadonlyMap<string, Issued>
  readonly questions: readonly Question[]
  readonly processes: readonly ProcessInstance[]
  readonly folded: Folded
}

/** What is known of the world outside. */
export interface KnownOutside {
  /** A command that somebody sent, by its id. */
  sent(id: string): Command | undefined
  /** What a system may have answered to an event, or whether it was told of it. Undefined: nobody knows. */
  answers(recorded: Recorded): readonly unknown[] | undefined
}

/** RUN-4, RUN-5, RUN-11: goes through the log once more, as the definitions would have written it. */
export function replay({ log }: LeftBehind, index: DefinitionIndex, outside: KnownOutside): Replay {
  const broken: string[] = []
  const issued = new Map<string, Issued>()
  const questions = new Map<string, Question[]>()
  const done = new Set<string>()
  const far = folded(index)

  const onIssued: OnIssued = (reactions, origin) => keepIssued(issued, reactions, origin)
  const processes = replayedProcesses(onIssued)

  /** The events of one command are what its instance decides as it is, once. */
  function judge(events: readonly Recorded[], { causationId, position, at }: Recorded): void {
    if (done.has(causationId)) broken.push(`${causationId} was done twice, again at ${position}`)
    done.add(causationId)
    const commands = commandsBehind(causationId)
    if (commands?.length === 0) broken.push(`${causationId} at ${position} is nothing that anybody sent`)
    else if (commands && !commands.some((command) => isDecided(index, far, { command, events })))
      broken.push(`${causationId} at ${position} is not what its instance decides`)
    const dueAt = issued.get(causationId)?.dueAt
    if (dueAt !== undefined && at < dueAt) broken.push(`${causationId} came before it was due`)
  }

  /** What may have led to these events; undefined where only the ids are known. */
  function commandsBehind(causationId: string): readonly Command[] | undefined {
    const own = issued.get(causationId)?.command ?? outside.sent(causationId)
    if (own) return [own]
    const asked = questions.get(causationId)
    const answers = asked?.[0] && outside.answers(asked[0].recorded)
    if (asked) return answers && asked.flatMap((question) => answered(question, answers))
    const isScheduled = index.definitions.schedules.some(({ name }) => causationId.startsWith(`${name}@`))
    return isScheduled ? undefined : []
  }

  function react(recorded: Recorded): void {
    for (const reactor of index.reactorsTo(recorded.event.type)) {
      if (reactor.kind === 'process') processes.hear(reactor, recorded)
      else if (reactor.kind === 'system') {
        const { eventId } = recorded
        questions.set(eventId, [...(questions.get(eventId) ?? []), { system: reactor, recorded }])
      } else {
        const reacted = attempt(() => reactor.react(recorded, portsAt(recorded.at)))
        if (reacted.ok)
          onIssued(reacted.value, { reactor: reactor.name, causeId: recorded.eventId, recorded })
      }
    }
  }

  for (let first = log[0]; first; ) {
    const events = eventsOfOne(log, first)
    broken.push(...processes.timeOutBefore(first))
    judge(events, first)
    const { all, missing } = withPublished(log, { events, index, far })
    broken.push(...missing)
    for (const recorded of all) react(recorded)
    first = log[(all.at(-1) ?? first).position]
  }
  return {
    broken,
    issued,
    questions: [...questions.values()].flat(),
    processes: processes.instances,
    folded: far,
  }
}

function keepIssued(
  issued: Map<string, Issued>,
  ...[reactions, { reactor, causeId, recorded }]: Parameters<OnIssued>
): void {
  const { position } = recorded
  reactions.forEach(({ command, dueAt }, nth) => {
    const id = `${causeId}/${reactor}/${nth}`
    issued.set(id, { id, command, reactor, position, ...(dueAt !== undefined && { dueAt }) })
  })
}

/** Events of one command stand behind one another. */
function eventsOfOne(log: readonly Recorded[], first: Recorded): readonly Recorded[] {
  const events: Recorded[] = []
  const isOfOne = ({ causationId, aggregate, key }: Recorded) =>
    causationId === first.causationId && aggregate === first.aggregate && key === first.key
  for (let next: Recorded | undefined = first; next && isOfOne(next); next = log[next.position])
    events.push(next)
  return events
}

/** Takes the events of one command in, and behind them what is published of them, which must be there. */
function withPublished(
  log: readonly Recorded[],
  {
    events,
    index,
    far,
  }: { readonly events: readonly Recorded[]; readonly index: DefinitionIndex; readonly far: Folded },
): { readonly all: readonly Recorded[]; readonly missing: readonly string[] } {
  const all = [...events]
  const missing: string[] = []
  for (const recorded of events) far.take(recorded)
  // What is published may be published on, so the list grows while it is gone through.
  for (const recorded of all) {
    for (const { name, publish } of index.publicationsOf(recorded.event.type)) {
      const made = attempt(() => publish(recorded, far.row))
      if (!made.ok || !made.value) continue
      const next = log[(all.at(-1) ?? recorded).position]
      const expected = JSON.stringify([name, made.value.key, made.value.event, recorded.eventId])
      if (next && JSON.stringify([next.aggregate, next.key, next.event, next.causationId]) === expected) {
        all.push(next)
        far.take(next)
      } else missing.push(`${name} of ${recorded.position} was not published behind it`)
    }
  }
  return { all, missing }
}

/** Whether the instance, as it is, answers the command with these events. */
function isDecided(
  index: DefinitionIndex,
  far: Folded,
  { command, events }: { readonly command: Command; readonly events: readonly Recorded[] },
): boolean {
  const [first] = events
  const decider = index.deciderOf(command.type)
  if (!first || !decider || decider.aggregate !== first.aggregate) return false
  const decided = attempt(() =>
    decider.keyOf(command) === first.key
      ? decider.decide(command, far.state(first.aggregate, first.key), portsAt(first.at))
      : undefined,
  )
  if (!decided.ok || !decided.value?.ok) return false
  return JSON.stringify(decided.value.value) === JSON.stringify(events.map(({ event }) => event))
}

/** Commands as which the answers of a system come in. */
export function answered({ system, recorded }: Question, answers: readonly unknown[]): readonly Command[] {
  return answers.flatMap((answer) => {
    const command = attempt(() => system.answered(recorded, answer))
    return command.ok ? [command.value] : []
  })
}
