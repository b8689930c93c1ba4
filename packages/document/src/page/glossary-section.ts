import type { GlossaryTerm } from '../artifacts/glossary.ts'
import type { DocumentData } from '../document-data.ts'
import { kindWord } from '../markdown/kind-word.ts'
import { wordsOfName } from '../picture/words-of-name.ts'
import { code } from './code.ts'
import { fact, facts } from './facts.ts'
import { fieldTable } from './field-table.ts'
import { type Html, html } from './html.ts'
import type { PageSection } from './page-section.ts'
import type { PageWriter } from './page-writer.ts'
import { prose } from './prose.ts'
import { usedBy } from './used-by.ts'

/** Every word of the domain from A to Z, and its types in full. */
export function glossarySection({ glossary }: DocumentData, writer: PageWriter): PageSection {
  const types = glossary.filter(({ kind }) => kind === 'enum' || kind === 'value' || kind === 'function')
  return {
    id: 'glossary',
    title: 'Glossary',
    count: glossary.length,
    intro: 'Every word of this domain, from A to Z.',
    body: [
      types.map((term) => typeHtml(term, writer)),
      html`<table class="glossary"><thead><tr><th>Term</th><th>Is</th><th>Meaning</th></tr></thead><tbody>
${glossary.map((term) => termHtml(term, writer))}</tbody></table>
`,
    ],
  }
}

function typeHtml(term: GlossaryTerm, writer: PageWriter): Html {
  const { members = [], fields = [], returns, body, kind } = term
  return writer.entry({
    about: term,
    tags: [kind],
    words: [...members, ...fields.map(({ name }) => name)],
    body: [
      facts(
        fact('One of', members.map(code)),
        fact('Gives', returns === undefined ? [] : [code(returns)]),
        fact('Calculated as', body === undefined ? [] : [code(body)]),
        usedBy(writer, term.id),
      ),
      fieldTable(fields),
    ],
  })
}

function termHtml(term: GlossaryTerm, writer: PageWriter): Html {
  const { kind, context, description } = term
  const place =
    context === undefined ? undefined : html` <span class="place">in ${wordsOfName(context)}</span>`
  return html`<tr data-context="${context ?? ''}"><th scope="row">${writer.link(term)}</th><td>${kindWord(kind)}${place}</td><td>${prose(description)}</td></tr>
`
}
