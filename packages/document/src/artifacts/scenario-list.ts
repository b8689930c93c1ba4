import {
  type Assignment,
  type ExpectedEvent,
  elementsOf,
  type Field,
  type ModelIndex,
  messageFields,
  type Reference,
  rowFields,
  type ScenarioStep,
  targetOf,
} from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'
import { type AssignmentText, assignmentTexts } from './assignment-texts.ts'
import { durationText } from './duration-text.ts'
import { type Mention, mentionOfReference } from './mention.ts'

/** An event that is given or expected, a command that is given, or a row that is looked at. */
export interface ScenarioSubject {
  readonly what: Mention
  /** Of a row: its key, as storm text. */
  readonly key?: string
  readonly fields: readonly AssignmentText[]
}

/** A line of a scenario. Read it as `word`, then what `kind` says about the `subjects`. */
export interface ScenarioStepEntry {
  readonly word: 'given' | 'when' | 'then'
  readonly kind: ScenarioStep['kind']
  readonly subjects: readonly ScenarioSubject[]
  /** The system that answers. */
  readonly system?: Mention
  /** How much time passes, as storm text. */
  readonly duration?: string
  /** With which words the command is refused. */
  readonly message?: string
}

export interface ScenarioEntry {
  readonly title: string
  readonly description?: string
  readonly context?: string
  readonly steps: readonly ScenarioStepEntry[]
}

/** Examples of what happens, in the order of the text. */
export function scenarioList(index: ModelIndex, options: DocumentOptions): readonly ScenarioEntry[] {
  return elementsOf(index, 'scenario').map(({ title, description, context, steps }) => ({
    title,
    ...(description !== undefined && { description }),
    ...(context !== undefined && { context }),
    steps: steps.map((step) => stepEntry(index, step, options)),
  }))
}

function stepEntry(index: ModelIndex, step: ScenarioStep, options: DocumentOptions): ScenarioStepEntry {
  const { kind } = step
  const expected = ({ event, fields }: ExpectedEvent) => subjectOf(index, event, fields, options)
  switch (kind) {
    case 'given':
      return { word: 'given', kind, subjects: [expected(step)] }
    case 'when command':
      return { word: 'when', kind, subjects: [subjectOf(index, step.command, step.arguments, options)] }
    case 'when time passes':
      return { word: 'when', kind, subjects: [], duration: durationText(step.duration, options) }
    case 'system answers':
      return {
        word: 'when',
        kind,
        subjects: [expected(step)],
        system: mentionOfReference(index, step.system),
      }
    case 'then event':
    case 'then no event':
      return { word: 'then', kind, subjects: [expected(step)] }
    case 'then only':
      return { word: 'then', kind, subjects: step.events.map(expected) }
    case 'then refused':
      return {
        word: 'then',
        kind,
        subjects: [],
        ...(step.message !== undefined && { message: step.message }),
      }
    case 'then row':
      return { word: 'then', kind, subjects: [rowOf(index, step, step.fields, options)] }
    case 'then no row':
      return { word: 'then', kind, subjects: [rowOf(index, step, [], options)] }
  }
}

function subjectOf(
  index: ModelIndex,
  reference: Reference,
  assignments: readonly Assignment[],
  options: DocumentOptions,
): ScenarioSubject {
  return {
    what: mentionOfReference(index, reference),
    fields: assignmentTexts(index, { assignments, fields: fieldsOf(index, reference) }, options),
  }
}

function rowOf(
  index: ModelIndex,
  { view, key }: Extract<ScenarioStep, { readonly kind: 'then row' | 'then no row' }>,
  assignments: readonly Assignment[],
  options: DocumentOptions,
): ScenarioSubject {
  return { ...subjectOf(index, view, assignments, options), key: options.printExpression(key) }
}

function fieldsOf(index: ModelIndex, reference: Reference): readonly Field[] {
  const target = targetOf(index, reference, 'event', 'publication', 'command', 'view')
  if (!target) return []
  return target.kind === 'view' ? rowFields(target) : messageFields(index, target)
}
