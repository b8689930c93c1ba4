export { answersOf, type SystemOutcome } from './answers-of.ts'
export { applyIgnores, type IgnoredFinding, type IgnoresApplied } from './apply-ignores.ts'
export { catalogue, type FindingCode, isFindingCode, severityOf } from './catalogue.ts'
export { causesOf, type EventCause } from './causes-of.ts'
export type { Chain, ChainLink, ChainStep, Onward } from './chain.ts'
export { chainFrom } from './chain-from.ts'
export type { Arrow, Requirement, SystemAnswer } from './command-clause.ts'
export type { Connection, ConnectionKind, ConnectionOf } from './connection.ts'
export { connectionGrammar, connectionsAllowed, type Tie, type TieKind } from './connection-grammar.ts'
export { type ConnectionNeed, type ConnectionNeedName, connectionNeeds } from './connection-needs.ts'
export { connectionsFrom } from './connections-from.ts'
export { connectionsTo } from './connections-to.ts'
export { type ContextConnection, type ContextUse, contextConnections } from './context-connections.ts'
export { type ContextContents, contextsOf } from './contexts-of.ts'
export { countTies, lacksTies } from './count-ties.ts'
export { destinationsOfField } from './destinations-of-field.ts'
export { elementOf } from './element-of.ts'
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
  RELATION_PATTERNS,
  type Reading,
  type Reference,
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
export { elementsNamed } from './elements-named.ts'
export { elementsOf } from './elements-of.ts'
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
export { expressionParts } from './expression-parts.ts'
export { expressionReads, type Read, type ReadOwner } from './expression-reads.ts'
export { type Feed, feedsOf } from './feeds-of.ts'
export type { FieldAddress } from './field-address.ts'
export type { FieldSource, FieldUse } from './field-flow.ts'
export { fieldNamed } from './field-named.ts'
export type { Finding, Fix, TextEdit } from './finding.ts'
export { foldCreates } from './fold-creates.ts'
export { isOfKind } from './is-of-kind.ts'
export { isoDuration } from './iso-duration.ts'
export { type Issuer, issuersOf } from './issuers-of.ts'
export { keyOf } from './key-of.ts'
export { kindInWords } from './kind-in-words.ts'
export { membersOf } from './members-of.ts'
export type { Message } from './message-fields.ts'
export { messageFields } from './message-fields.ts'
export { indexModel, type ModelIndex } from './model-index.ts'
export type { FieldOrigin, Origin } from './origin.ts'
export { originsOfAnswer } from './origins-of-answer.ts'
export { originsOfArguments } from './origins-of-arguments.ts'
export { originsOfField } from './origins-of-field.ts'
export { originsOfOutcome } from './origins-of-outcome.ts'
export { originsOfProcessState } from './origins-of-process-state.ts'
export { originsOfRow } from './origins-of-row.ts'
export { originsOfState } from './origins-of-state.ts'
export { type CommandOutcome, outcomesOf } from './outcomes-of.ts'
export type { Place } from './place.ts'
export { qualifiedName } from './qualified-name.ts'
export { type Reaction, reactionsTo } from './reactions-to.ts'
export { readersOf, type ViewReader } from './readers-of.ts'
export { type Refusal, refusalsOf } from './refusals-of.ts'
export { rowFields } from './row-fields.ts'
export { rowKeyOrigin } from './row-key-origin.ts'
export { sendersOf } from './senders-of.ts'
export { type Sending, sendingsOfPolicy, sendingsOfProcess } from './sending.ts'
export type { Severity, Stage } from './stage.ts'
export { startingCommands } from './starting-commands.ts'
export { targetOf } from './target-of.ts'
export {
  BASIC_TYPE_NAMES,
  type BasicTypeName,
  isBasicTypeName,
  type Type,
  typeText,
  withoutOptional,
} from './type.ts'
export { unknownMentions } from './unknown-mentions.ts'
export { viewersOf } from './viewers-of.ts'
export { whyNotConnected } from './why-not-connected.ts'
export { withoutIgnored } from './without-ignored.ts'
