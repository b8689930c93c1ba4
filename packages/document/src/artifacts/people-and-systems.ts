import { type Actor, connectionsTo, elementsOf, type ModelIndex, type System } from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'
import { type Described, describedOf } from './described.ts'
import { durationText } from './duration-text.ts'
import { type FieldEntry, fieldEntries } from './field-entries.ts'
import { type Mention, mentionOf, mentionOfReference } from './mention.ts'

export interface ActorEntry extends Described {
  readonly gives: readonly Mention[]
  readonly looksAt: readonly Mention[]
  readonly screens: readonly Mention[]
}

/** What a system is told of, and with what it may answer. */
export interface SystemReactionEntry {
  readonly event: Mention
  /** It answers with exactly one of these; empty where it is only told. `fields` are those that it supplies. */
  readonly answers: readonly { readonly event: Mention; readonly fields: readonly FieldEntry[] }[]
}

export interface SystemEntry extends Described {
  readonly reactions: readonly SystemReactionEntry[]
  readonly sends: readonly Mention[]
  readonly reads: readonly { readonly view: Mention; readonly every?: string }[]
}

export interface PeopleAndSystems {
  readonly actors: readonly ActorEntry[]
  readonly systems: readonly SystemEntry[]
}

/** Who is outside: people and what they do and see, systems and what goes to and from them. */
export function peopleAndSystems(index: ModelIndex, options: DocumentOptions): PeopleAndSystems {
  return {
    actors: elementsOf(index, 'actor').map((actor) => actorEntry(index, actor)),
    systems: elementsOf(index, 'system').map((system) => systemEntry(index, system, options)),
  }
}

function actorEntry(index: ModelIndex, actor: Actor): ActorEntry {
  const watched = connectionsTo(index, actor, 'is for').map(({ source }) => source)
  return {
    ...describedOf(index, actor),
    gives: connectionsTo(index, actor, 'is issued by').map(({ source }) => mentionOf(index, source)),
    looksAt: watched.filter(({ kind }) => kind === 'view').map((view) => mentionOf(index, view)),
    screens: watched.filter(({ kind }) => kind === 'screen').map((screen) => mentionOf(index, screen)),
  }
}

function systemEntry(index: ModelIndex, system: System, options: DocumentOptions): SystemEntry {
  return {
    ...describedOf(index, system),
    reactions: system.reactions.map(({ event, answers }) => ({
      event: mentionOfReference(index, event),
      answers: answers.map((answer) => ({
        event: mentionOfReference(index, answer.event),
        fields: fieldEntries(index, { fields: answer.fields }, options),
      })),
    })),
    sends: system.sends.map((command) => mentionOfReference(index, command)),
    reads: system.reads.map(({ view, every }) => ({
      view: mentionOfReference(index, view),
      ...(every && { every: durationText(every, options) }),
    })),
  }
}
