import type { Command, DomainEvent, EpochMs, Recorded, Refusal } from './message.ts'
import type { Result } from './result.ts'

/** What a decision may know of the world: handed in, so that a run can be replayed. */
export interface Ports {
  readonly now: EpochMs
  newId(): string
}

/** What a reaction may know besides: the rows of the views, in key order of their insertion. */
export interface ReactionPorts extends Ports {
  /** Throws an Error if no projection has this name. */
  rows(view: string): Iterable<unknown>
}

/**
 * One kind of aggregate: takes commands, guards its rules, records events.
 * `decide` and `evolve` are pure; `evolve` is total. Methods, so that a decider of particular messages
 * fits where any decider is wanted.
 */
export interface Decider<
  C extends Command = Command,
  S = unknown,
  E extends DomainEvent = DomainEvent,
  R extends Refusal = Refusal,
> {
  readonly aggregate: string
  readonly commands: readonly C['type'][]
  readonly events: readonly E['type'][]
  readonly initialState: S
  /** The instance a command speaks to, as text; equal keys are the same instance. */
  keyOf(command: C): string
  decide(command: C, state: S, ports: Ports): Result<readonly E[], R>
  /** @param recorded - when and by what the event was recorded; most deciders need only the event. */
  evolve(state: S, event: E, recorded: Recorded<E>): S
  /** What must hold whenever all events of a command have been folded. */
  readonly invariants?: readonly Invariant<S, E>[]
  /**
   * A text that changes whenever `evolve` does, or how earlier events are read. A state may be kept (as plain JSON) only
   * where this is given.
   */
  readonly definition?: string
}

/** What must always hold for the state of an aggregate. A broken one is told; it refuses nothing. */
export interface Invariant<S = unknown, E extends DomainEvent = DomainEvent> {
  /** Unique within its aggregate, in words for people, such as `balance >= 0`. */
  readonly name: string
  /**
   * Throws where it cannot be told: then it counts as broken, and what was thrown is told with it.
   *
   * @param about - an event of the instance, by which its key is known.
   */
  holds(state: S, about: Recorded<E>): boolean
}

/** A command that a reaction wants sent, at once or at `dueAt`. */
export interface Reaction<C extends Command = Command> {
  readonly command: C
  /** Absent: at once. In the past: at once. */
  readonly dueAt?: EpochMs
}

/** "When … then …", without memory. */
export interface Policy<E extends DomainEvent = DomainEvent, C extends Command = Command> {
  readonly kind: 'policy'
  readonly name: string
  readonly on: readonly E['type'][]
  react(recorded: Recorded<E>, ports: ReactionPorts): readonly Reaction<C>[]
}

/** "Every … then …": acts by the clock. */
export interface ScheduledPolicy<C extends Command = Command> {
  readonly kind: 'scheduled policy'
  readonly name: string
  /** The first moment strictly after `after`; schedules count from `startedAt`, the start of the system. */
  next(after: EpochMs, startedAt: EpochMs): EpochMs
  react(ports: ReactionPorts): readonly Reaction<C>[]
}

/** What a process wants after an event or its timeout. */
export interface ProcessStep<S, C extends Command = Command> {
  readonly state: S
  readonly reactions: readonly Reaction<C>[]
  /** An ended process hears nothing more, also not its timeout: there is one instance per key, for good. */
  readonly ended: boolean
}

/** A process manager: remembers, per key, what has happened, and sends commands. */
export interface Process<E extends DomainEvent = DomainEvent, C extends Command = Command, S = unknown> {
  readonly kind: 'process'
  readonly name: string
  readonly on: readonly E['type'][]
  readonly initialState: S
  keyOf(recorded: Recorded<E>): string
  react(state: S, recorded: Recorded<E>, ports: ReactionPorts): ProcessStep<S, C>
  /** When a process that starts at `startedAt` gives up waiting; absent: never. */
  timeoutAt?(startedAt: EpochMs): EpochMs
  /** Called at most once per instance, if it has not ended by then. The instance lives on unless the step ends it. */
  timeout?(state: S, key: string, ports: ReactionPorts): ProcessStep<S, C>
}

/** What an event does to one row of a view. */
export type RowChange<Row> =
  | { readonly kind: 'put'; readonly row: Row }
  | { readonly kind: 'remove' }
  | { readonly kind: 'keep' }

/** A read model: rows by key, folded from events. */
export interface Projection<E extends DomainEvent = DomainEvent, Row = unknown> {
  readonly name: string
  readonly on: readonly E['type'][]
  keyOf(recorded: Recorded<E>): string
  project(row: Row | undefined, recorded: Recorded<E>): RowChange<Row>
  /** A text that changes whenever the folding does: rows that were folded otherwise are folded anew. */
  readonly definition?: string
}

/** An external system: it is told of events, and may answer; an answer comes in as a command that records it. */
export interface System<E extends DomainEvent = DomainEvent, Answer = unknown, C extends Command = Command> {
  readonly kind: 'system'
  readonly name: string
  readonly on: readonly E['type'][]
  /** False for a system that is only told. */
  readonly answers: boolean
  answered(recorded: Recorded<E>, answer: Answer): C
}

/** An event made from another, or from the row that another has changed, for those outside to listen to. */
export interface Publication<E extends DomainEvent = DomainEvent> {
  /** Type of the event that it makes. */
  readonly name: string
  readonly on: readonly E['type'][]
  /**
   * Called when the event has been folded into all views. Undefined: nothing is published.
   *
   * @param row - a row of a view by its key, as the event has left it; undefined where there is none.
   */
  publish(
    recorded: Recorded<E>,
    row: (view: string, key: string) => unknown,
  ): { readonly key: string; readonly event: DomainEvent } | undefined
}

/** What a rule of a promise has seen of one event, or of time passing. */
export interface Watched<Memory> {
  /** Undefined: nothing is to be remembered for this key. */
  readonly memory: Memory | undefined
  /** From this moment on it is too late: then `expire` is to be called, if nothing was watched for the key meanwhile. */
  readonly deadline?: EpochMs
  /** Each way in which the rule has just been broken: positions of the events that show it, the earliest first. */
  readonly broken: readonly (readonly number[])[]
  /** What is remembered and has neither been kept nor broken yet; 0 where it is left out. */
  readonly openCount?: number
}

/** One rule about what happens over time, watched by folding the log. A broken one is told; it refuses nothing. */
export interface PromiseRule<E extends DomainEvent = DomainEvent, Memory = unknown> {
  /** Unique among the rules, and stable; such as `What is paid arrives, 2`. */
  readonly name: string
  /** The promise that it is a part of, and the rule itself, in words for people. */
  readonly promise: string
  readonly says: string
  readonly on: readonly E['type'][]
  /** What has the same key belongs together; '' where all events do. */
  keyOf(recorded: Recorded<E>): string
  /**
   * Sees each of its events once, in the order of the log. `memory` is plain JSON; undefined where nothing is remembered
   * for the key. Where it throws that is told as if it were broken, and so it is with `keyOf` and `expire`.
   */
  watch(memory: Memory | undefined, recorded: Recorded<E>): Watched<Memory>
  /** The deadline has come, and all that was recorded before it has been watched. */
  expire?(memory: Memory, now: EpochMs): Watched<Memory>
  /** A text that changes whenever the watching does: what was watched otherwise is watched anew. */
  readonly definition?: string
}

/** Reads an event that was stored under an earlier name or in an earlier form. There is at most one for a type. */
export interface Upcaster {
  /** Type as it was stored. */
  readonly from: string
  /**
   * May throw: then the event is parked. Where the type of its outcome is another, the upcaster of that type reads on.
   * One for the type that the event bears today fills in what earlier events lack.
   *
   * @param recorded - the event as it was stored, with its moment and its instance.
   */
  upcast(event: DomainEvent, recorded: Recorded): DomainEvent
}

/** What was called otherwise when something was stored under its name. */
export interface Renaming {
  readonly kind:
    | 'aggregate'
    | 'command'
    | 'policy'
    | 'process'
    | 'publication'
    | 'scheduled policy'
    | 'system'
    | 'view'
  /** Earlier name. One that a definition of this kind bears today is not taken away from it. */
  readonly from: string
  readonly to: string
}

/** What listens to events and acts; for one event, in the order in which the reactors were given. */
export type Reactor = Policy | Process | System

/** All that a dispatcher or a runtime needs to know of a storm, or of a system written by hand. */
export interface Definitions {
  readonly deciders: readonly Decider[]
  readonly reactors: readonly Reactor[]
  readonly schedules: readonly ScheduledPolicy[]
  readonly projections: readonly Projection[]
  readonly publications: readonly Publication[]
  /** None where it is left out. */
  readonly promises?: readonly PromiseRule[]
  readonly upcasters?: readonly Upcaster[]
  /** Where two of one kind have been called the same, the first counts. */
  readonly renamings?: readonly Renaming[]
}
