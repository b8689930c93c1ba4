import type { FieldEntry } from '../artifacts/field-entries.ts'
import { type HtmlPart, html, joined } from './html.ts'

/** A table of fields; nothing where there are none. */
export function fieldTable(fields: readonly (FieldEntry & { readonly value?: string })[]): HtmlPart {
  if (fields.length === 0) return undefined
  return html`<table class="fields"><tbody>
${fields.map(
  (
    field,
  ) => html`<tr><th scope="row">${field.name}</th><td><code>${field.type}</code></td><td>${fieldNotes(field)}</td></tr>
`,
)}</tbody></table>
`
}

function fieldNotes(field: FieldEntry & { readonly value?: string }): HtmlPart {
  const notes = [
    ...(field.isKey ? [html`<span class="tag">key</span>`] : []),
    ...field.markers.map((marker) => html`<span class="tag ${marker}">${marker}</span>`),
    ...(field.default === undefined ? [] : [html`else <code>${field.default}</code>`]),
    ...(field.value === undefined || field.value === field.name
      ? []
      : [html`from <code>${field.value}</code>`]),
    ...(field.description === undefined ? [] : [field.description]),
  ]
  return joined(notes, ' ')
}
