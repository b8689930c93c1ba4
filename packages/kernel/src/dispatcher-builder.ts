import type { Decider, Definitions, Policy, Process, Projection, ScheduledPolicy, System } from './definitions.ts'
import { type Dispatcher, type DispatcherOptions, dispatcher } from './dispatcher.ts'

/** Collects definitions one note at a time. Each `with…` returns a new builder and leaves this one as it is. */
export interface DispatcherBuilder {
  withDecider(decider: Decider): DispatcherBuilder
  withPolicy(policy: Policy): DispatcherBuilder
  withProcess(process: Process): DispatcherBuilder
  withSystem(system: System): DispatcherBuilder
  withSchedule(schedule: ScheduledPolicy): DispatcherBuilder
  withProjection(projection: Projection): DispatcherBuilder
  /** What has been collected, in the order given: a runtime takes the same. */
  readonly definitions: Definitions
  /** Throws what `dispatcher` throws. */
  build(options?: Omit<DispatcherOptions, 'definitions'>): Dispatcher
}

/** A builder to which nothing has been given. */
export function dispatcherBuilder(): DispatcherBuilder {
  return builderOf({ deciders: [], reactors: [], schedules: [], projections: [] })
}

function builderOf(definitions: Definitions): DispatcherBuilder {
  const { deciders, reactors, schedules, projections } = definitions
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
    build: (options = {}) => dispatcher({ ...options, definitions }),
  }
}
