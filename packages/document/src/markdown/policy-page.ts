import type {
  PolicyAction,
  PolicyEntry,
  PolicyTrigger,
  ProcessEntry,
  ProcessStepEntry,
} from '../artifacts/policy-definitions.ts'
import type { DocumentData } from '../document-data.ts'
import { bracesText } from './braces-text.ts'
import { codeSpan } from './code-span.ts'
import { entryBlocks } from './entry-blocks.ts'
import { facts } from './facts.ts'
import { fieldsText } from './fields-text.ts'
import type { PageWriter } from './page-writer.ts'
import { sectionTitle } from './section-title.ts'

/** What happens by itself; none for a storm without policies and processes. */
export function policyPage({ policies }: DocumentData, writer: PageWriter): readonly string[] {
  if (policies.policies.length + policies.processes.length === 0) return []
  return [
    '# Policies and processes',
    'What happens by itself. A policy reacts and forgets; a process is a policy with a memory.',
    ...policies.policies.flatMap((section) => [
      `## ${sectionTitle(section, 'Policies')}`,
      ...section.entries.flatMap((entry) => policyBlocks(entry, writer)),
    ]),
    ...policies.processes.flatMap((section) => [
      `## ${section.context === undefined ? 'Processes' : `${sectionTitle(section, '')}: processes`}`,
      ...section.entries.flatMap((entry) => processBlocks(entry, writer)),
    ]),
  ]
}

function policyBlocks(entry: PolicyEntry, writer: PageWriter): readonly string[] {
  const { trigger, forEach, actions } = entry
  return entryBlocks(
    entry,
    [
      ...facts('Trigger:', [trigger ? triggerText(trigger, writer) : 'nothing yet']),
      ...facts(
        'For each',
        forEach ? [`row of ${writer.link(forEach.view)}${conditionText('where', forEach.where)}`] : [],
      ),
      ...facts('Action:', actions.length === 0 ? ['nothing yet'] : actionTexts(actions, writer)),
    ],
    writer,
  )
}

function triggerText(trigger: PolicyTrigger, writer: PageWriter): string {
  if (trigger.kind === 'event') return `${writer.link(trigger.event)}${conditionText('where', trigger.where)}`
  const { every, at } = trigger
  return `every ${codeSpan(every)}${at === undefined ? '' : ` at ${codeSpan(at)}`}`
}

function conditionText(word: 'where' | 'when', condition: string | undefined): string {
  return condition === undefined ? '' : ` (${word} ${codeSpan(condition)})`
}

function actionTexts(actions: readonly PolicyAction[], writer: PageWriter): readonly string[] {
  return actions.map(({ command, arguments: given, after }) => {
    const braces = bracesText(given)
    return [
      writer.link(command),
      ...(braces === '' ? [] : [`with ${braces}`]),
      ...(after === undefined ? [] : [`after ${codeSpan(after)}`]),
    ].join(' ')
  })
}

function processBlocks(entry: ProcessEntry, writer: PageWriter): readonly string[] {
  const { key, memory, steps, timeout, ends } = entry
  return entryBlocks(
    entry,
    [
      ...facts('One for each', key ? fieldsText([{ ...key, isKey: false }]) : []),
      ...facts('Remembers', fieldsText(memory)),
      ...steps.flatMap((step) => stepLines(step, writer)),
      ...(timeout
        ? facts(`Timeout, after ${codeSpan(timeout.after)}:`, orNothing(actionTexts(timeout.actions, writer)))
        : []),
      ...facts('Ends on', ends.length > 0 ? [writer.links(ends)] : ['nothing yet']),
    ],
    writer,
  )
}

function stepLines({ event, sets, when, actions }: ProcessStepEntry, writer: PageWriter): readonly string[] {
  const remembers = bracesText(sets)
  const lines = [
    ...(remembers === '' ? [] : [`remembers ${remembers}`]),
    ...actionTexts(actions, writer).map((action) => `${action}${conditionText('when', when)}`),
  ]
  return facts(
    `Trigger:`,
    lines.length === 0 ? [`${writer.link(event)}: nothing to do yet`] : [writer.link(event)],
  ).concat(lines.map((line) => `  - ${line}`))
}

function orNothing(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? ['nothing yet'] : texts
}
