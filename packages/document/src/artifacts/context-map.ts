import {
  type Connection,
  type ConnectionKind,
  type ContextConnection,
  type ContextUse,
  connectionsFrom,
  connectionsTo,
  contextConnections,
  contextsOf,
  type ElementKind,
  elementsOf,
  type ModelIndex,
  targetOf,
} from '@landfall/model'
import { contextMention } from './context-mention.ts'
import { type Described, describedOf } from './described.ts'
import { type Mention, mentionOf } from './mention.ts'

/** What stands in a context, by kind and in the order of the text. */
export interface ContextEntry {
  readonly name: string
  readonly title: string
  /** What is said of its frame. Absent where elements say that they stand in it and nobody drew it. */
  readonly frame?: Described
  readonly aggregates: readonly Mention[]
  readonly commands: readonly Mention[]
  readonly events: readonly Mention[]
  readonly policies: readonly Mention[]
  readonly processes: readonly Mention[]
  readonly views: readonly Mention[]
  readonly systems: readonly Mention[]
  readonly publishes: readonly Mention[]
}

/** Something that crosses from one context to another, or between a context and a system. */
export interface Crossing {
  readonly what: Mention
  /** What it is for: the connection of the model it was found in. */
  readonly how: ConnectionKind
  readonly by: Mention
  /** The owner offers it: it is published. */
  readonly isPublished: boolean
}

/** What the `user` knows of the `owner`. Events, publications and views come from the owner; commands go to it. */
export interface ContextRelation {
  readonly owner: Mention
  readonly user: Mention
  /** As declared, such as `open host`. */
  readonly patterns: readonly string[]
  readonly crossings: readonly Crossing[]
}

/** What goes between a context and a system outside it. */
export interface SystemRelation {
  readonly system: Mention
  readonly context: Mention
  readonly crossings: readonly Crossing[]
}

export interface ContextMap {
  readonly contexts: readonly ContextEntry[]
  readonly relations: readonly ContextRelation[]
  /** Only systems that stand outside the context. */
  readonly systems: readonly SystemRelation[]
}

export function contextMap(index: ModelIndex): ContextMap {
  return {
    contexts: contextsOf(index).map(({ name }) => contextEntry(index, name)),
    relations: contextConnections(index).map((connection) => relationOf(index, connection)),
    systems: systemRelations(index),
  }
}

function contextEntry(index: ModelIndex, name: string): ContextEntry {
  const frame = elementsOf(index, 'context').find((context) => context.name === name)
  const inContext = (kind: ElementKind) =>
    elementsOf(index, kind, name).map((element) => mentionOf(index, element))
  return {
    name,
    title: frame ? mentionOf(index, frame).title : name,
    ...(frame && { frame: describedOf(index, frame) }),
    aggregates: inContext('aggregate'),
    commands: inContext('command'),
    events: inContext('event'),
    policies: inContext('policy'),
    processes: inContext('process'),
    views: inContext('view'),
    systems: inContext('system'),
    publishes: inContext('publication'),
  }
}

function relationOf(index: ModelIndex, { owner, user, uses, relations }: ContextConnection): ContextRelation {
  return {
    owner: contextMention(index, owner),
    user: contextMention(index, user),
    patterns: [...new Set(relations.flatMap(({ patterns }) => patterns))],
    crossings: distinct(uses.map(({ connection, used }) => crossingOf(index, connection, used))),
  }
}

function crossingOf(index: ModelIndex, { kind, source }: Connection, used: ContextUse['used']): Crossing {
  return {
    what: mentionOf(index, used),
    how: kind,
    by: mentionOf(index, source),
    isPublished: isPublished(index, used),
  }
}

/** `publishes OrderPlaced from OrderPlaced` opens the event itself. */
function isPublished(index: ModelIndex, used: ContextUse['used']): boolean {
  if (used.kind === 'publication') return true
  return connectionsTo(index, used, 'is made from').some(
    ({ source }) => source.name === used.name && source.context === used.context,
  )
}

function systemRelations(index: ModelIndex): readonly SystemRelation[] {
  return elementsOf(index, 'system').flatMap((system) => {
    const crossings = connectionsFrom(system).flatMap((connection) => {
      const used = targetOf(index, connection.reference, 'event', 'command', 'view', 'publication')
      return used?.context === undefined || used.context === system.context
        ? []
        : [{ context: used.context, crossing: crossingOf(index, connection, used) }]
    })
    return [...Map.groupBy(crossings, ({ context }) => context)].map(([context, all]) => ({
      system: mentionOf(index, system),
      context: contextMention(index, context),
      crossings: distinct(all.map(({ crossing }) => crossing)),
    }))
  })
}

/** A view may fold one event twice: that is one crossing. */
function distinct(crossings: readonly Crossing[]): readonly Crossing[] {
  return [...new Map(crossings.map((crossing) => [JSON.stringify(crossing), crossing])).values()]
}
