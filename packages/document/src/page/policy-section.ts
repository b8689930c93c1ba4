import type {
  PolicyAction,
  PolicyEntry,
  PolicyTrigger,
  ProcessEntry,
  ProcessStepEntry,
} from '../artifacts/policy-definitions.ts'
import type { DocumentData } from '../document-data.ts'
import { braces } from './braces.ts'
import { entryCount } from './entry-count.ts'
import { fieldTable } from './field-table.ts'
import { groupsHtml } from './groups-html.ts'
import { type Html, type HtmlPart, html } from './html.ts'
import { listed } from './listed.ts'
import type { PageSection } from './page-section.ts'
import type { PageWriter } from './page-writer.ts'

/** What happens by itself, as sentences: when this, then that. */
export function policySection({ policies }: DocumentData, writer: PageWriter): PageSection {
  return {
    id: 'policies',
    title: 'Policies and processes',
    count: entryCount(policies.policies) + entryCount(policies.processes),
    intro: 'What happens by itself. A process is a policy that remembers.',
    body: [
      groupsHtml(policies.policies, writer, (entry) => policyHtml(entry, writer)),
      groupsHtml(policies.processes, writer, (entry) => processHtml(entry, writer)),
    ],
  }
}

function policyHtml(entry: PolicyEntry, writer: PageWriter): Html {
  const { trigger, forEach, actions } = entry
  const each = forEach && [
    html` <b>for each</b> row of `,
    writer.link(forEach.view),
    conditionHtml('where', forEach.where),
  ]
  const sentence = html`<p class="rule">${triggerHtml(trigger, writer)}${each} ${actionsHtml(actions, writer)}</p>\n`
  return writer.entry({ about: entry, body: [sentence] })
}

function triggerHtml(trigger: PolicyTrigger | undefined, writer: PageWriter): HtmlPart {
  if (!trigger) return html`<span class="open">Nothing sets it off yet.</span>`
  if (trigger.kind === 'schedule') {
    const at = trigger.at === undefined ? undefined : [' at ', html`<code>${trigger.at}</code>`]
    return html`<b>Every</b> <code>${trigger.every}</code>${at}`
  }
  return html`<b>When</b> ${writer.link(trigger.event)}${conditionHtml('where', trigger.where)}`
}

function conditionHtml(word: string, condition: string | undefined): HtmlPart {
  return condition === undefined
    ? undefined
    : html` <span class="when">${word} <code>${condition}</code></span>`
}

function actionsHtml(actions: readonly PolicyAction[], writer: PageWriter): HtmlPart {
  if (actions.length === 0) return html`<span class="open">Nothing is done about it yet.</span>`
  const parts = actions.map(({ command, arguments: sets, after }) => [
    writer.link(command),
    braces(sets),
    after === undefined ? undefined : html` <span class="when">after <code>${after}</code></span>`,
  ])
  return html`<b>then</b> ${listed(parts, 'and')}`
}

function processHtml(entry: ProcessEntry, writer: PageWriter): Html {
  const { key, memory, steps, timeout, ends } = entry
  const waiting =
    timeout &&
    html`<p class="rule"><b>After</b> <code>${timeout.after}</code> without an end ${actionsHtml(timeout.actions, writer)}</p>\n`
  const ending =
    ends.length === 0
      ? undefined
      : html`<p class="rule"><b>Ends</b> with ${listed(ends.map(writer.link), 'or')}</p>\n`
  return writer.entry({
    about: entry,
    words: memory.map(({ name }) => name),
    body: [
      steps.map((step) => stepHtml(step, writer)),
      waiting,
      ending,
      fieldTable([...(key ? [key] : []), ...memory]),
    ],
  })
}

function stepHtml({ event, sets, when, actions }: ProcessStepEntry, writer: PageWriter): Html {
  const remembers = sets.length === 0 ? undefined : html` <b>remember</b>${braces(sets)}`
  const does =
    actions.length === 0 ? undefined : [' ', actionsHtml(actions, writer), conditionHtml('when', when)]
  return html`<p class="rule"><b>When</b> ${writer.link(event)}${remembers}${does}</p>\n`
}
