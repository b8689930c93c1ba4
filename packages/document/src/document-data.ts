import type { ModelIndex } from '@landfall/model'
import { type AggregateEntry, aggregateList } from './artifacts/aggregate-list.ts'
import { type ChainEntry, chainList } from './artifacts/chain-list.ts'
import { type CommandMapping, commandMapping } from './artifacts/command-mapping.ts'
import { type ContextMap, contextMap } from './artifacts/context-map.ts'
import { type EventCatalog, eventCatalog } from './artifacts/event-catalog.ts'
import { type GlossaryTerm, glossary } from './artifacts/glossary.ts'
import { type HotspotList, hotspotList } from './artifacts/hotspot-list.ts'
import { type PeopleAndSystems, peopleAndSystems } from './artifacts/people-and-systems.ts'
import { type PolicyDefinitions, policyDefinitions } from './artifacts/policy-definitions.ts'
import { type PromiseEntry, promiseList } from './artifacts/promise-list.ts'
import { type ScenarioEntry, scenarioList } from './artifacts/scenario-list.ts'
import { type ViewCatalog, viewCatalog } from './artifacts/view-catalog.ts'
import type { DocumentOptions } from './document-options.ts'

/** Everything that is documented of a storm, as plain data: safe to write as JSON, and all pages are made of it. */
export interface DocumentData {
  /** The title of the storm, if it has one. */
  readonly domain?: string
  /** What stands above the title. */
  readonly description?: string
  readonly aggregates: readonly AggregateEntry[]
  readonly commands: CommandMapping
  readonly events: EventCatalog
  readonly policies: PolicyDefinitions
  readonly chains: readonly ChainEntry[]
  readonly contexts: ContextMap
  readonly views: ViewCatalog
  readonly outside: PeopleAndSystems
  readonly hotspots: HotspotList
  readonly promises: readonly PromiseEntry[]
  readonly scenarios: readonly ScenarioEntry[]
  readonly glossary: readonly GlossaryTerm[]
}

/** An unfinished storm is documented as far as it can be read: what is missing is left out, and nothing fails. */
export function documentData(index: ModelIndex, options: DocumentOptions): DocumentData {
  const { domain, description } = index.model
  return {
    ...(domain !== undefined && { domain }),
    ...(description !== undefined && { description }),
    aggregates: aggregateList(index, options),
    commands: commandMapping(index, options),
    events: eventCatalog(index, options),
    policies: policyDefinitions(index, options),
    chains: chainList(index, options),
    contexts: contextMap(index),
    views: viewCatalog(index, options),
    outside: peopleAndSystems(index, options),
    hotspots: hotspotList(index),
    promises: promiseList(index, options),
    scenarios: scenarioList(index, options),
    glossary: glossary(index, options),
  }
}
