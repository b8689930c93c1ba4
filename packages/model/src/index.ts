export { catalogue, type FindingCode, isFindingCode, severityOf } from './catalogue.ts'
export {
  type Actor,
  type Aggregate,
  type Command,
  type CommandClause,
  type Context,
  type ContextReading,
  type Element,
  type ElementId,
  type ElementKind,
  type ElementOf,
  type EnumType,
  type Event,
  type ExpectedEvent,
  type Field,
  type Fold,
  type FunctionDefinition,
  type Hotspot,
  type Ignore,
  type Marker,
  type Model,
  type NamedElement,
  type Opportunity,
  type Outcome,
  type Policy,
  type Process,
  type ProcessStep,
  type PromiseRule,
  type Publication,
  type Reading,
  type Reference,
  RELATION_PATTERNS,
  type Relation,
  type Scenario,
  type ScenarioStep,
  type Schedule,
  type Screen,
  type Send,
  type StormPromise,
  type Subscription,
  type System,
  type SystemReaction,
  type ValueType,
  type View,
} from './elements.ts'
export type {
  Assignment,
  BinaryOperator,
  BuiltIn,
  Duration,
  Expression,
  MatchArm,
  NameScope,
  Pattern,
} from './expression.ts'
export type { Finding, Fix, TextEdit } from './finding.ts'
export type { Severity, Stage } from './stage.ts'
export type { Place } from './place.ts'
export { type BasicTypeName, BASIC_TYPE_NAMES, isBasicTypeName, type Type, typeText, withoutOptional } from './type.ts'
export { elementOf } from './element-of.ts'
export { elementsOf } from './elements-of.ts'
export { fieldNamed } from './field-named.ts'
export { foldCreates } from './fold-creates.ts'
export { keyOf } from './key-of.ts'
export { membersOf } from './members-of.ts'
export { messageFields } from './message-fields.ts'
export { indexModel, type ModelIndex } from './model-index.ts'
export type { FieldOrigin, Origin } from './origin.ts'
export { originsOfAnswer } from './origins-of-answer.ts'
export { originsOfArguments } from './origins-of-arguments.ts'
export { originsOfOutcome } from './origins-of-outcome.ts'
export { originsOfProcessState } from './origins-of-process-state.ts'
export { originsOfRow } from './origins-of-row.ts'
export { originsOfState } from './origins-of-state.ts'
export { rowKeyOrigin } from './row-key-origin.ts'
