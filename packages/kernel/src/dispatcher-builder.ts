import type {
  Decider,
  Definitions,
  Policy,
  Process,
  Projection,
  Publication,
  ScheduledPolicy,
  System,
} from './definitions.ts'
import { type Dispatcher, dispatcher } from './dispatcher.ts'
import type { DispatcherOptions } from './dispatcher-options.ts'
import type { Command, DomainEvent, Refusal } from './message.ts'

/** Collects definitions one note at a time. Each `with…` returns a new builder and leaves this one as it is. */
export interface DispatcherBuilder {
  withDecider<C extends Command, S, E extends DomainEvent, R extends Refusal>(
    decider: Decider<C, S, E, R>,
  ): DispatcherBuilder
  withPolicy<E extends DomainEvent, C extends Command>(policy: Policy<E, C>): DispatcherBuilder
  withProcess<E extends DomainEvent, C extends Command, S>(process: Process<E, C, S>): DispatcherBuilder
  withSystem<E extends DomainEvent, Answer, C extends Command>(
    system: System<E, Answer, C>,
  ): DispatcherBuilder
  withSchedule<C extends Command>(schedule: ScheduledPolicy<C>): DispatcherBuilder
  withProjection<E extends DomainEvent, Row>(projection: Projection<E, Row>): DispatcherBuilder
  withPublication<E extends DomainEvent>(publication: Publication<E>): DispatcherBuilder
  /** What has been collected, in the order given: a runtime takes the same. */
  readonly definitions: Definitions
  /** Throws what `dispatcher` throws. */
  build(options?: Omit<DispatcherOptions, 'definitions'>): Dispatcher
}

/** A builder to which nothing has been given. */
export function dispatcherBuilder(): DispatcherBuilder {
  return builderOf({ deciders: [], reactors: [], schedules: [], projections: [], publications: [] })
}

function builderOf(definitions: Definitions): DispatcherBuilder {
  const { deciders, reactors, schedules, projections, publications } = definitions
  const withReactor = (reactor: Definitions['reactors'][number]) =>
    builderOf({ ...definitions, reactors: [...reactors, reactor] })
  return {
    definitions,
    withDecider: (decider) => builderOf({ ...definitions, deciders: [...deciders, decider] }),
    withPolicy: withReactor,
    withProcess: withReactor,
    withSystem: withReactor,
    withSchedule: (schedule) => builderOf({ ...definitions, schedules: [...schedules, schedule] }),
    withProjection: (projection) => builderOf({ ...definitions, projections: [...projections, projection] }),
    withPublication: (publication) =>
      builderOf({ ...definitions, publications: [...publications, publication] }),
    build: (options = {}) => dispatcher({ ...options, definitions }),
  }
}
