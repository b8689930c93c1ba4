import {
  type Arrow,
  type Command,
  elementOf,
  elementsOf,
  keyOf,
  type ModelIndex,
  messageFields,
  type Refusal,
  refusalsOf,
  targetOf,
} from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'
import { type AssignmentText, assignmentTexts } from './assignment-texts.ts'
import { type CommandIssuer, commandIssuers } from './command-issuers.ts'
import { type Described, describedOf } from './described.ts'
import { type FieldEntry, fieldEntries } from './field-entries.ts'
import { type Mention, mentionOf, mentionOfReference } from './mention.ts'
import { type Section, sectionsOf } from './section.ts'

/** A way in which a command is refused. */
export type CommandRefusal =
  | { readonly kind: 'already exists' | 'does not exist' }
  | { readonly kind: 'requirement'; readonly condition: string; readonly message?: string }

/** `-> …`: what a command records, and when. */
export interface CommandArrow {
  /** The condition, as storm text. */
  readonly when?: string
  readonly isOtherwise: boolean
  /** Exactly one of the events happens, and it is left open which; otherwise all of them do. */
  readonly isOpen: boolean
  readonly events: readonly { readonly event: Mention; readonly sets: readonly AssignmentText[] }[]
}

export interface CommandEntry extends Described {
  readonly aggregate?: Mention
  readonly mode: Command['mode']
  readonly issuers: readonly CommandIssuer[]
  readonly fields: readonly FieldEntry[]
  /** `let`: names for what the rules and arrows below calculate with. */
  readonly lets: readonly AssignmentText[]
  /** In the order in which they are tried. */
  readonly refusals: readonly CommandRefusal[]
  readonly arrows: readonly CommandArrow[]
  /** Why it cannot fail, if somebody said so. */
  readonly neverFails?: string
}

/** Command to aggregate to events, by context and aggregate. */
export interface CommandMapping {
  readonly sections: readonly Section<CommandEntry>[]
}

export function commandMapping(index: ModelIndex, options: DocumentOptions): CommandMapping {
  return {
    sections: sectionsOf(index, elementsOf(index, 'command'), (command) =>
      commandEntry(index, command, options),
    ),
  }
}

function commandEntry(index: ModelIndex, command: Command, options: DocumentOptions): CommandEntry {
  const aggregate = elementOf(index, command.aggregate, 'aggregate')
  const { printExpression } = options
  return {
    ...describedOf(index, command),
    ...(aggregate && { aggregate: mentionOf(index, aggregate) }),
    mode: command.mode,
    issuers: commandIssuers(index, command, options),
    fields: fieldEntries(
      index,
      { fields: messageFields(index, command), key: keyOf(index, command) },
      options,
    ),
    lets: command.clauses.flatMap((clause) =>
      clause.kind === 'let' ? [{ name: clause.name, value: printExpression(clause.value) }] : [],
    ),
    refusals: refusalsOf(command).map((refusal) => refusalOf(refusal, options)),
    arrows: command.clauses.flatMap((clause) =>
      clause.kind === 'arrow' ? [arrowOf(index, clause, options)] : [],
    ),
    ...(command.neverFails !== undefined && { neverFails: command.neverFails }),
  }
}

function refusalOf(refusal: Refusal, { printExpression }: DocumentOptions): CommandRefusal {
  if (refusal.kind !== 'requirement') return refusal
  const { condition, message } = refusal.requirement
  return {
    kind: 'requirement',
    condition: printExpression(condition),
    ...(message !== undefined && { message }),
  }
}

function arrowOf(index: ModelIndex, arrow: Arrow, options: DocumentOptions): CommandArrow {
  return {
    ...(arrow.guard && { when: options.printExpression(arrow.guard) }),
    isOtherwise: arrow.otherwise,
    isOpen: arrow.open,
    events: arrow.outcomes.map((outcome) => {
      const target = targetOf(index, outcome.event, 'event')
      const fields = target ? messageFields(index, target) : []
      return {
        event: mentionOfReference(index, outcome.event),
        sets: assignmentTexts(index, { assignments: outcome.fields, fields }, options),
      }
    }),
  }
}
