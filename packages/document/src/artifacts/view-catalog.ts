import {
  elementsOf,
  type Fold,
  foldCreates,
  type ModelIndex,
  type Reference,
  readersOf,
  rowFields,
  type Screen,
  type View,
  type ViewReader,
} from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'
import { type AssignmentText, assignmentTexts } from './assignment-texts.ts'
import { contextMention } from './context-mention.ts'
import { type Described, describedOf } from './described.ts'
import { durationText } from './duration-text.ts'
import { type FieldEntry, fieldEntries } from './field-entries.ts'
import { type Mention, mentionOf, mentionOfReference } from './mention.ts'
import { type Section, sectionsOf } from './section.ts'

/** What an event does to the rows of a view. */
export interface ViewSource {
  readonly event: Mention
  readonly where?: string
  readonly effect: 'begins or changes a row' | 'changes a row' | 'removes the row'
  readonly sets: readonly AssignmentText[]
}

/** Somebody besides people who looks at a view. */
export interface ViewUse {
  readonly kind: Exclude<ViewReader['kind'], 'actor'>
  readonly by: Mention
  /** How often, as storm text. */
  readonly every?: string
}

export interface ViewEntry extends Described {
  /** People it is for. */
  readonly actors: readonly Mention[]
  /** What a row shows, its key first. */
  readonly fields: readonly FieldEntry[]
  readonly builtFrom: readonly ViewSource[]
  readonly usedBy: readonly ViewUse[]
}

export interface ScreenEntry extends Described {
  readonly actors: readonly Mention[]
  readonly shows: readonly Mention[]
  readonly offers: readonly Mention[]
}

/** What people and systems see. */
export interface ViewCatalog {
  readonly views: readonly Section<ViewEntry>[]
  readonly screens: readonly Section<ScreenEntry>[]
}

export function viewCatalog(index: ModelIndex, options: DocumentOptions): ViewCatalog {
  return {
    views: sectionsOf(index, elementsOf(index, 'view'), (view) => viewEntry(index, view, options)),
    screens: sectionsOf(index, elementsOf(index, 'screen'), (screen) => screenEntry(index, screen)),
  }
}

function viewEntry(index: ModelIndex, view: View, options: DocumentOptions): ViewEntry {
  return {
    ...describedOf(index, view),
    actors: mentions(index, view.actors),
    fields: fieldEntries(index, { fields: rowFields(view), key: view.key }, options),
    builtFrom: view.folds.map((fold) => ({
      event: mentionOfReference(index, fold.event),
      ...(fold.guard && { where: options.printExpression(fold.guard) }),
      effect: effectOf(index, view, fold),
      sets: assignmentTexts(index, { assignments: fold.sets, fields: rowFields(view) }, options),
    })),
    usedBy: readersOf(index, view).flatMap((reader) => useOf(index, reader, options)),
  }
}

function effectOf(index: ModelIndex, view: View, fold: Fold): ViewSource['effect'] {
  if (fold.remove) return 'removes the row'
  return foldCreates(index, view, fold) ? 'begins or changes a row' : 'changes a row'
}

function useOf(index: ModelIndex, reader: ViewReader, options: DocumentOptions): readonly ViewUse[] {
  switch (reader.kind) {
    case 'actor':
      return []
    case 'screen':
      return [{ kind: reader.kind, by: mentionOf(index, reader.screen) }]
    case 'policy':
      return [{ kind: reader.kind, by: mentionOf(index, reader.policy) }]
    case 'publication':
      return [{ kind: reader.kind, by: mentionOf(index, reader.publication) }]
    case 'system':
      return [{ kind: reader.kind, by: mentionOf(index, reader.system), ...everyOf(reader.reading, options) }]
    case 'context':
      return reader.context === undefined
        ? []
        : [
            {
              kind: reader.kind,
              by: contextMention(index, reader.context),
              ...everyOf(reader.reading, options),
            },
          ]
  }
}

function everyOf({ every }: Extract<ViewReader, { kind: 'system' }>['reading'], options: DocumentOptions) {
  return every && { every: durationText(every, options) }
}

function screenEntry(index: ModelIndex, screen: Screen): ScreenEntry {
  return {
    ...describedOf(index, screen),
    actors: mentions(index, screen.actors),
    shows: mentions(index, screen.shows),
    offers: mentions(index, screen.offers),
  }
}

function mentions(index: ModelIndex, references: readonly Reference[]): readonly Mention[] {
  return references.map((reference) => mentionOfReference(index, reference))
}
