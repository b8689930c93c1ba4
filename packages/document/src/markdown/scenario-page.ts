import type { PromiseEntry, PromiseRuleEntry } from '../artifacts/promise-list.ts'
import type { ScenarioEntry, ScenarioStepEntry, ScenarioSubject } from '../artifacts/scenario-list.ts'
import type { DocumentData } from '../document-data.ts'
import { bracesText } from './braces-text.ts'
import { codeSpan } from './code-span.ts'
import { linesBlock } from './lines-block.ts'
import { markdownText } from './markdown-text.ts'
import type { PageWriter } from './page-writer.ts'
import { prose } from './prose.ts'

/** What is promised and what is tried out; none for a storm without either. */
export function scenarioPage(
  { promises, aggregates, scenarios }: DocumentData,
  writer: PageWriter,
): readonly string[] {
  const always = aggregates.flatMap((aggregate) =>
    aggregate.invariants.map((condition) => `- ${writer.link(aggregate)}: always ${codeSpan(condition)}`),
  )
  if (promises.length + always.length + scenarios.length === 0) return []
  return [
    '# Promises and scenarios',
    'What must always be true, and examples of what happens.',
    ...(promises.length + always.length === 0 ? [] : ['## Promises']),
    ...promises.flatMap((promise) => promiseBlocks(promise, writer)),
    ...linesBlock(always),
    ...(scenarios.length === 0 ? [] : ['## Scenarios']),
    ...scenarios.flatMap((scenario) => scenarioBlocks(scenario, writer)),
  ]
}

function promiseBlocks({ title, description, rules }: PromiseEntry, writer: PageWriter): readonly string[] {
  return titled(
    { title, description },
    rules.map((rule) => `- ${ruleText(rule, writer)}`),
  )
}

function titled(
  { title, description }: { readonly title: string; readonly description: string | undefined },
  lines: readonly string[],
): readonly string[] {
  const text = prose(description)
  return [`### ${markdownText(title)}`, ...(text === undefined ? [] : [text]), ...linesBlock(lines)]
}

function ruleText(rule: PromiseRuleEntry, writer: PageWriter): string {
  const event = writer.link(rule.event)
  const by = rule.by === undefined ? '' : `, for the same ${codeSpan(rule.by)}`
  switch (rule.kind) {
    case 'never after': {
      const until = rule.until ? `, until ${writer.link(rule.until)}` : ''
      return `Never ${event} after ${writer.link(rule.after)}${until}${by}`
    }
    case 'leads to': {
      const outcomes = rule.outcomes.map(writer.link).join(' or ')
      const within = rule.within === undefined ? '' : ` within ${codeSpan(rule.within)}`
      return `Every ${event} leads to ${outcomes}${within}${by}`
    }
    case 'at most':
      return `At most ${rule.count} ${event} for each ${codeSpan(rule.by)}`
  }
}

function scenarioBlocks({ title, description, steps }: ScenarioEntry, writer: PageWriter): readonly string[] {
  return titled(
    { title, description },
    steps.map((step, at) => {
      const isSame = at > 0 && steps[at - 1]?.word === step.word
      return `- ${isSame ? 'and' : `**${capital(step.word)}**`} ${stepText(step, writer)}`
    }),
  )
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function stepText(step: ScenarioStepEntry, writer: PageWriter): string {
  const { kind, subjects, system, duration = '', message } = step
  const texts = subjects.map((subject) => subjectText(subject, writer))
  const all = texts.join(', ')
  switch (kind) {
    case 'given':
    case 'when command':
    case 'then event':
      return all
    case 'when time passes':
      return `time passes: ${codeSpan(duration)}`
    case 'system answers':
      return `${system ? writer.link(system) : ''} answers ${all}`
    case 'then no event':
      return `no ${all}`
    case 'then only':
      return `only ${all}`
    case 'then refused':
      return message === undefined ? 'it is refused' : `it is refused: “${markdownText(message)}”`
    case 'then row':
      return all
    case 'then no row':
      return `${all} is absent`
  }
}

function subjectText({ what, key, fields }: ScenarioSubject, writer: PageWriter): string {
  const row = key === undefined ? '' : ` ${codeSpan(`[${key}]`)}`
  return [`${writer.link(what)}${row}`, bracesText(fields)].join(' ').trim()
}
