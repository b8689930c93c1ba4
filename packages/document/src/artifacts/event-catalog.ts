import {
  causesOf,
  connectionsTo,
  type Event,
  type EventCause,
  elementOf,
  elementsOf,
  keyOf,
  type ModelIndex,
  messageFields,
  type Publication,
  type Reaction,
  reactionsTo,
} from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'
import { type AssignmentText, assignmentTexts } from './assignment-texts.ts'
import { contextMention } from './context-mention.ts'
import { type Described, describedOf } from './described.ts'
import { type FieldEntry, fieldEntries } from './field-entries.ts'
import { type Mention, mentionOf, mentionOfReference } from './mention.ts'
import { type Section, sectionsOf } from './section.ts'

/** Who makes an event happen, and when. */
export interface EventSource {
  readonly kind: 'command' | 'system'
  readonly by: Mention
  /** What a system answers to. */
  readonly answering?: Mention
  /** The condition of the arrow, as storm text. */
  readonly when?: string
  /** It happens where no other condition holds. */
  readonly isOtherwise: boolean
  /** One of several, and it is left open which. */
  readonly isOpen: boolean
}

/** Who listens to an event. */
export interface EventListener {
  readonly kind: Reaction['kind'] | 'context'
  readonly by: Mention
  /** Under which condition, as storm text. */
  readonly where?: string
}

export interface EventEntry extends Described {
  readonly isPivotal: boolean
  readonly fields: readonly FieldEntry[]
  /** What the state of its aggregate becomes, beyond fields of the same name. */
  readonly sets: readonly AssignmentText[]
  readonly recordedBy: readonly EventSource[]
  readonly heardBy: readonly EventListener[]
  /** Promises that speak of it. */
  readonly promises: readonly string[]
}

/** An event that a context makes for those outside. */
export interface PublishedEventEntry extends Described {
  readonly style?: Publication['style']
  readonly from?: Mention
  readonly fields: readonly (FieldEntry & { readonly value: string })[]
  readonly heardBy: readonly EventListener[]
}

/** All that happens: the events of each context and aggregate as on the wall, and the published ones. */
export interface EventCatalog {
  readonly sections: readonly Section<EventEntry>[]
  readonly published: readonly Section<PublishedEventEntry>[]
}

export function eventCatalog(index: ModelIndex, options: DocumentOptions): EventCatalog {
  return {
    sections: sectionsOf(index, elementsOf(index, 'event'), (event) => eventEntry(index, event, options)),
    published: sectionsOf(index, elementsOf(index, 'publication'), (publication) =>
      publishedEntry(index, publication, options),
    ),
  }
}

function eventEntry(index: ModelIndex, event: Event, options: DocumentOptions): EventEntry {
  const aggregate = elementOf(index, event.aggregate, 'aggregate')
  return {
    ...describedOf(index, event),
    isPivotal: event.pivotal,
    fields: fieldEntries(index, { fields: messageFields(index, event), key: keyOf(index, event) }, options),
    sets: assignmentTexts(index, { assignments: event.sets, fields: aggregate?.state ?? [] }, options),
    recordedBy: causesOf(index, event).map((cause) => sourceOf(index, cause, options)),
    heardBy: listenersOf(index, event, options),
    promises: [
      ...new Set(connectionsTo(index, event, 'speaks of').map(({ source: promise }) => promise.title)),
    ],
  }
}

function sourceOf(index: ModelIndex, cause: EventCause, { printExpression }: DocumentOptions): EventSource {
  if (cause.kind === 'system') {
    const { system, reaction } = cause
    return {
      kind: 'system',
      by: mentionOf(index, system),
      answering: mentionOfReference(index, reaction.event),
      isOtherwise: false,
      isOpen: reaction.answers.length > 1,
    }
  }
  const { guard, otherwise, open } = cause.arrow
  return {
    kind: 'command',
    by: mentionOf(index, cause.command),
    ...(guard && { when: printExpression(guard) }),
    isOtherwise: otherwise,
    isOpen: open,
  }
}

function publishedEntry(
  index: ModelIndex,
  publication: Publication,
  options: DocumentOptions,
): PublishedEventEntry {
  const { style, from } = publication
  const fields = messageFields(index, publication)
  const entries = fieldEntries(index, { fields }, options)
  const values = assignmentTexts(index, { assignments: publication.fields, fields }, options)
  return {
    ...describedOf(index, publication),
    ...(style && { style }),
    ...(from && { from: mentionOfReference(index, from) }),
    fields: entries.map((entry, at) => ({ ...entry, value: values[at]?.value ?? '' })),
    heardBy: listenersOf(index, publication, options),
  }
}

/** A view that does two things with an event listens twice, but is told once where both look the same. */
function listenersOf(
  index: ModelIndex,
  event: Event | Publication,
  options: DocumentOptions,
): readonly EventListener[] {
  const reactions = reactionsTo(index, event).map((reaction) => listenerOf(index, reaction, options))
  const contexts = connectionsTo(index, event, 'subscribes to').flatMap(({ source }): EventListener[] =>
    source.context === undefined ? [] : [{ kind: 'context', by: contextMention(index, source.context) }],
  )
  const byText = new Map([...reactions, ...contexts].map((each) => [JSON.stringify(each), each]))
  return [...byText.values()]
}

function listenerOf(index: ModelIndex, reaction: Reaction, options: DocumentOptions): EventListener {
  const guard = guardOf(reaction)
  const where = guard && { where: options.printExpression(guard) }
  return { kind: reaction.kind, by: mentionOf(index, listeningElement(reaction)), ...where }
}

function listeningElement(reaction: Reaction) {
  switch (reaction.kind) {
    case 'policy':
      return reaction.policy
    case 'process':
    case 'process end':
      return reaction.process
    case 'system':
      return reaction.system
    case 'view':
      return reaction.view
    case 'publication':
      return reaction.publication
  }
}

function guardOf(reaction: Reaction) {
  switch (reaction.kind) {
    case 'policy':
      return reaction.policy.trigger?.kind === 'event' ? reaction.policy.trigger.guard : undefined
    case 'process':
      return reaction.step.guard
    case 'view':
      return reaction.fold.guard
    case 'process end':
    case 'system':
    case 'publication':
      return undefined
  }
}
