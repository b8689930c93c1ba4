import {
  elementsOf,
  type ModelIndex,
  messageFields,
  type Policy,
  type Process,
  type Schedule,
  type Send,
  targetOf,
} from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'
import { type AssignmentText, assignmentTexts } from './assignment-texts.ts'
import { type Described, describedOf } from './described.ts'
import { durationText } from './duration-text.ts'
import { type FieldEntry, fieldEntries } from './field-entries.ts'
import { type Mention, mentionOfReference } from './mention.ts'
import { type Section, sectionsOf } from './section.ts'

/** What sets a policy off: an event, perhaps only `where` something holds, or the clock. */
export type PolicyTrigger =
  | { readonly kind: 'event'; readonly event: Mention; readonly where?: string }
  /** `every 1 month`, with `at` as in `06:00 Europe/Zurich`. */
  | { readonly kind: 'schedule'; readonly every: string; readonly at?: string }

/** A command that is sent. */
export interface PolicyAction {
  readonly command: Mention
  readonly arguments: readonly AssignmentText[]
  /** How long it waits, as storm text. */
  readonly after?: string
}

export interface PolicyEntry extends Described {
  readonly trigger?: PolicyTrigger
  /** Once for each row of a view, perhaps only those `where` something holds. */
  readonly forEach?: { readonly view: Mention; readonly where?: string }
  readonly actions: readonly PolicyAction[]
}

/** What a process does with one event. */
export interface ProcessStepEntry {
  readonly event: Mention
  readonly sets: readonly AssignmentText[]
  /** The condition of its actions, as storm text. */
  readonly when?: string
  readonly actions: readonly PolicyAction[]
}

export interface ProcessEntry extends Described {
  readonly key?: FieldEntry
  readonly memory: readonly FieldEntry[]
  readonly steps: readonly ProcessStepEntry[]
  readonly timeout?: { readonly after: string; readonly actions: readonly PolicyAction[] }
  readonly ends: readonly Mention[]
}

/** What happens by itself: policies, and processes, which are policies with a memory. */
export interface PolicyDefinitions {
  readonly policies: readonly Section<PolicyEntry>[]
  readonly processes: readonly Section<ProcessEntry>[]
}

export function policyDefinitions(index: ModelIndex, options: DocumentOptions): PolicyDefinitions {
  return {
    policies: sectionsOf(index, elementsOf(index, 'policy'), (policy) => policyEntry(index, policy, options)),
    processes: sectionsOf(index, elementsOf(index, 'process'), (process) =>
      processEntry(index, process, options),
    ),
  }
}

function policyEntry(index: ModelIndex, policy: Policy, options: DocumentOptions): PolicyEntry {
  const { trigger, forEach, sends } = policy
  return {
    ...describedOf(index, policy),
    ...(trigger && { trigger: triggerOf(index, trigger, options) }),
    ...(forEach && {
      forEach: {
        view: mentionOfReference(index, forEach.view),
        ...(forEach.guard && { where: options.printExpression(forEach.guard) }),
      },
    }),
    actions: actionsOf(index, sends, options),
  }
}

function triggerOf(
  index: ModelIndex,
  trigger: NonNullable<Policy['trigger']>,
  options: DocumentOptions,
): PolicyTrigger {
  if (trigger.kind === 'schedule') return scheduleOf(trigger.schedule, options)
  const { event, guard } = trigger
  return {
    kind: 'event',
    event: mentionOfReference(index, event),
    ...(guard && { where: options.printExpression(guard) }),
  }
}

function scheduleOf({ every, at }: Schedule, options: DocumentOptions): PolicyTrigger {
  const clock = at && [at.hour, at.minute].map((part) => String(part).padStart(2, '0')).join(':')
  return { kind: 'schedule', every: durationText(every, options), ...(at && { at: `${clock} ${at.zone}` }) }
}

function actionsOf(
  index: ModelIndex,
  sends: readonly Send[],
  options: DocumentOptions,
): readonly PolicyAction[] {
  return sends.map((send) => {
    const command = targetOf(index, send.command, 'command')
    const fields = command ? messageFields(index, command) : []
    return {
      command: mentionOfReference(index, send.command),
      arguments: assignmentTexts(index, { assignments: send.arguments, fields }, options),
      ...(send.after && { after: options.printExpression(send.after) }),
    }
  })
}

function processEntry(index: ModelIndex, process: Process, options: DocumentOptions): ProcessEntry {
  const { key, state, steps, timeout, ends } = process
  const [keyEntry] = fieldEntries(index, { fields: key ? [key] : [], key }, options)
  return {
    ...describedOf(index, process),
    ...(keyEntry && { key: keyEntry }),
    memory: fieldEntries(index, { fields: state }, options),
    steps: steps.map(({ event, sets, guard, sends }) => ({
      event: mentionOfReference(index, event),
      sets: assignmentTexts(index, { assignments: sets, fields: state }, options),
      ...(guard && { when: options.printExpression(guard) }),
      actions: actionsOf(index, sends, options),
    })),
    ...(timeout && {
      timeout: {
        after: durationText(timeout.after, options),
        actions: actionsOf(index, timeout.sends, options),
      },
    }),
    ends: ends.map((event) => mentionOfReference(index, event)),
  }
}
