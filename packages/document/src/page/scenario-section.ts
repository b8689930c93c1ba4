import type { ScenarioEntry, ScenarioStepEntry, ScenarioSubject } from '../artifacts/scenario-list.ts'
import type { DocumentData } from '../document-data.ts'
import { braces } from './braces.ts'
import { code } from './code.ts'
import { type Html, type HtmlPart, html } from './html.ts'
import { listed } from './listed.ts'
import type { PageSection } from './page-section.ts'
import type { PageWriter } from './page-writer.ts'
import { prose } from './prose.ts'
import { talkAttributes } from './talk-attributes.ts'

export function scenarioSection({ scenarios }: DocumentData, writer: PageWriter): PageSection {
  return {
    id: 'scenarios',
    title: 'Scenarios',
    count: scenarios.length,
    intro: 'Examples of what happens.',
    body: scenarios.map((scenario, at) => scenarioHtml(scenario, at, writer)),
  }
}

function scenarioHtml(scenario: ScenarioEntry, at: number, writer: PageWriter): Html {
  const { title, description, steps } = scenario
  const lines = steps.map((step, index) => {
    const isSame = steps[index - 1]?.word === step.word
    const word = isSame ? 'and' : `${step.word.charAt(0).toUpperCase()}${step.word.slice(1)}`
    return html`<li><span class="word">${word}</span> <span>${stepHtml(step, writer)}</span></li>\n`
  })
  return html`<article class="entry" id="scenario-${at + 1}"${talkAttributes('scenario', { ...scenario, text: title })}>
<h4>${title}</h4>
${prose(description)}<ol class="steps">
${lines}</ol>
</article>
`
}

function stepHtml(
  { kind, subjects, system, duration = '', message }: ScenarioStepEntry,
  writer: PageWriter,
): HtmlPart {
  const all = listed(
    subjects.map((subject) => subjectHtml(subject, writer)),
    'and',
  )
  switch (kind) {
    case 'given':
    case 'when command':
    case 'then event':
    case 'then row':
      return all
    case 'when time passes':
      return [code(duration), ' pass']
    case 'system answers':
      return [system && writer.link(system), ' answers ', all]
    case 'then no event':
      return [html`<b>no</b> `, all]
    case 'then only':
      return [html`<b>only</b> `, all]
    case 'then refused':
      return message === undefined ? html`it is <b>refused</b>` : html`it is <b>refused</b>: “${message}”`
    case 'then no row':
      return [all, html` is <b>absent</b>`]
  }
}

function subjectHtml({ what, key, fields }: ScenarioSubject, writer: PageWriter): HtmlPart {
  return [writer.link(what), key === undefined ? undefined : html` <code>${key}</code>`, braces(fields)]
}
