export { type AggregateEntry, aggregateList } from './artifacts/aggregate-list.ts'
export type { AssignmentText } from './artifacts/assignment-texts.ts'
export { type ChainEntry, type ChainStepEntry, chainList } from './artifacts/chain-list.ts'
export type { CommandIssuer } from './artifacts/command-issuers.ts'
export {
  type CommandArrow,
  type CommandEntry,
  type CommandMapping,
  type CommandRefusal,
  commandMapping,
} from './artifacts/command-mapping.ts'
export {
  type ContextEntry,
  type ContextMap,
  type ContextRelation,
  type Crossing,
  contextMap,
  type SystemRelation,
} from './artifacts/context-map.ts'
export type { Described } from './artifacts/described.ts'
export {
  type EventCatalog,
  type EventEntry,
  type EventListener,
  type EventSource,
  eventCatalog,
  type PublishedEventEntry,
} from './artifacts/event-catalog.ts'
export type { FieldEntry } from './artifacts/field-entries.ts'
export { type GlossaryTerm, glossary } from './artifacts/glossary.ts'
export { type HotspotList, hotspotList, type NoteEntry } from './artifacts/hotspot-list.ts'
export type { Mention } from './artifacts/mention.ts'
export {
  type ActorEntry,
  type PeopleAndSystems,
  peopleAndSystems,
  type SystemEntry,
  type SystemReactionEntry,
} from './artifacts/people-and-systems.ts'
export {
  type PolicyAction,
  type PolicyDefinitions,
  type PolicyEntry,
  type PolicyTrigger,
  type ProcessEntry,
  type ProcessStepEntry,
  policyDefinitions,
} from './artifacts/policy-definitions.ts'
export { type PromiseEntry, type PromiseRuleEntry, promiseList } from './artifacts/promise-list.ts'
export {
  type ScenarioEntry,
  type ScenarioStepEntry,
  type ScenarioSubject,
  scenarioList,
} from './artifacts/scenario-list.ts'
export type { Section } from './artifacts/section.ts'
export {
  type ScreenEntry,
  type ViewCatalog,
  type ViewEntry,
  type ViewSource,
  type ViewUse,
  viewCatalog,
} from './artifacts/view-catalog.ts'
export { type DocumentData, documentData } from './document-data.ts'
export type { DocumentOptions } from './document-options.ts'
export { type DocumentsOptions, documents } from './documents.ts'
export { asyncApi } from './interfaces/async-api.ts'
export type { DocumentFile } from './interfaces/interface-documents.ts'
export { interfaceDocuments } from './interfaces/interface-documents.ts'
export { interfacePath } from './interfaces/interface-path.ts'
export { openApi } from './interfaces/open-api.ts'
export { type ViewFilter, viewFilters } from './interfaces/view-filters.ts'
export { type PageOptions, stormPage } from './page/storm-page.ts'
export type { PictureOptions } from './picture/picture-options.ts'
export { stormPicture } from './picture/storm-picture.ts'
