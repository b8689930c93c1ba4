import type { PromiseEntry, PromiseRuleEntry } from '../artifacts/promise-list.ts'
import type { DocumentData } from '../document-data.ts'
import { type Html, type HtmlPart, html } from './html.ts'
import { listed } from './listed.ts'
import type { PageSection } from './page-section.ts'
import type { PageWriter } from './page-writer.ts'
import { prose } from './prose.ts'
import { talkAttributes } from './talk-attributes.ts'

/** What must always be true: promises, and what aggregates hold to. */
export function promiseSection({ promises, aggregates }: DocumentData, writer: PageWriter): PageSection {
  const always = aggregates.flatMap((aggregate) =>
    aggregate.invariants.map(
      (condition) =>
        html`<p class="rule">${writer.link(aggregate)} <b>always</b> <code>${condition}</code></p>\n`,
    ),
  )
  return {
    id: 'promises',
    title: 'Promises',
    count: promises.length + always.length,
    intro: 'What must be true, whatever happens.',
    body: [promises.map((promise, at) => promiseHtml(promise, at, writer)), always],
  }
}

function promiseHtml(promise: PromiseEntry, at: number, writer: PageWriter): Html {
  const { title, description, rules } = promise
  return html`<article class="entry" id="promise-${at + 1}"${talkAttributes('promise', { ...promise, text: title })}>
<h4>${title}</h4>
${prose(description)}${rules.map((rule) => html`<p class="rule">${ruleHtml(rule, writer)}</p>\n`)}</article>
`
}

function ruleHtml(rule: PromiseRuleEntry, writer: PageWriter): HtmlPart {
  const event = writer.link(rule.event)
  const same =
    rule.by === undefined ? undefined : html` <span class="when">for the same <code>${rule.by}</code></span>`
  switch (rule.kind) {
    case 'never after': {
      const until = rule.until ? html` <b>until</b> ${writer.link(rule.until)}` : undefined
      return html`<b>Never</b> ${event} <b>after</b> ${writer.link(rule.after)}${until}${same}`
    }
    case 'leads to': {
      const within = rule.within === undefined ? undefined : html` <b>within</b> <code>${rule.within}</code>`
      const outcomes = listed(rule.outcomes.map(writer.link), 'or')
      return html`<b>Every</b> ${event} <b>leads to</b> ${outcomes}${within}${same}`
    }
    case 'at most':
      return html`<b>At most ${rule.count}</b> ${event} <span class="when">for each <code>${rule.by}</code></span>`
  }
}
