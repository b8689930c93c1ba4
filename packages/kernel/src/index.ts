export type { Call, StandingAnswer } from './call.ts'
export { attempt, type Cause } from './cause.ts'
export { type Clock, type VirtualClock, virtualClock } from './clock.ts'
export type {
  Decider,
  Definitions,
  Invariant,
  Policy,
  Ports,
  Process,
  ProcessStep,
  Projection,
  PromiseRule,
  Publication,
  Reaction,
  ReactionPorts,
  Reactor,
  Renaming,
  RowChange,
  ScheduledPolicy,
  System,
  Upcaster,
  Watched,
} from './definitions.ts'
export { describeStep, formatMessage } from './describe-step.ts'
export { type DefinitionIndex, indexDefinitions } from './dispatcher/definition-index.ts'
export { type Dispatcher, dispatcher } from './dispatcher.ts'
export { type DispatcherBuilder, dispatcherBuilder } from './dispatcher-builder.ts'
export type { DispatcherOptions } from './dispatcher-options.ts'
export { formatValue } from './format-value.ts'
export { countingIds, type IdSource, seededIds } from './ids.ts'
export type { Issuer } from './issuer.ts'
export type { Command, DomainEvent, EpochMs, Recorded, Refusal } from './message.ts'
export type { AnswerOutcome, CommandOutcome, HandledCommand, RunOutcome } from './outcome.ts'
export { fail, ok, type Result, unreachable } from './result.ts'
export { seededRandom } from './seeded-random.ts'
export type { DoesNotSettle, Part, Repeat, Step, StepDetail, StepId } from './step.ts'
export type { About, KitWorld } from './test-kit/kit-world.ts'
export { type PolicyTestKit, policyTestKit, type Reacted } from './test-kit/policy-test-kit.ts'
export { type ProcessReacted, type ProcessTestKit, processTestKit } from './test-kit/process-test-kit.ts'
export { type ProjectionTestKit, projectionTestKit } from './test-kit/projection-test-kit.ts'
export { type Decided, type TestKit, testKit } from './test-kit.ts'
export type { Timeout, Timer } from './timer.ts'
