import { interfacePath } from '@landfall/document'
import {
  type Command,
  contextsOf,
  elementsOf,
  type Field,
  type ModelIndex,
  messageFields,
  type NamedElement,
  qualifiedName,
  rowFields,
  sendersOf,
  typeText,
  type View,
  viewersOf,
} from '@landfall/model'
import { escapeHtml } from './escape-html.ts'

export const PAGE_STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
h1, h2, h3 { line-height: 1.2 } h2 { margin-top: 2.5rem; border-bottom: 1px solid #bbb }
code { font: 14px/1.4 ui-monospace, monospace; background: #eee; padding: 0 .25em; border-radius: 3px }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .25rem .75rem .25rem 0; vertical-align: top; border-bottom: 1px solid #ddd }
.command h3 { border-left: .5rem solid #4f8fd0; padding-left: .5rem } .view h3 { border-left: .5rem solid #6fae5c; padding-left: .5rem }
@media (prefers-color-scheme: dark) { body { color: #ddd; background: #181818 } code { background: #333 } th, td { border-color: #444 } }
`

/** The commands and views of a storm with their paths and fields, for people to read. It loads nothing else. */
export function interfacePage(index: ModelIndex): string {
  const title = escapeHtml(index.model.domain ?? 'A storm')
  const contexts = [undefined, ...contextsOf(index).map(({ name }) => name)]
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${PAGE_STYLE}</style></head>
<body>
<h1>${title}</h1>
<p>Commands are posted as JSON, views are read. For programs: <a href="/openapi.json">openapi.json</a>, <a href="/asyncapi.json">asyncapi.json</a>.
Events are told as a stream, on <code>/events</code> and <code>/contexts/…/events</code>; the changes of a view on its own path, to whoever accepts <code>text/event-stream</code>.</p>
${contexts.map((context) => contextSection(index, context)).join('')}
</body>
</html>
`
}

function contextSection(index: ModelIndex, context: string | undefined): string {
  const isHere = (element: NamedElement): boolean => element.context === context
  const commands = elementsOf(index, 'command').filter(isHere)
  const views = elementsOf(index, 'view').filter(isHere)
  if (commands.length + views.length === 0) return ''
  const heading = context === undefined ? '' : `<h2>${escapeHtml(context)}</h2>\n`
  return [
    heading,
    ...commands.map((command) => commandSection(index, command)),
    ...views.map((view) => viewSection(index, view)),
  ].join('')
}

function commandSection(index: ModelIndex, command: Command): string {
  return section('command', command, [
    `<p><code>POST ${escapeHtml(interfacePath('commands', command))}</code>${forWhom(sendersOf(index, command))}</p>`,
    fieldTable(messageFields(index, command)),
  ])
}

function viewSection(index: ModelIndex, view: View): string {
  const path = escapeHtml(interfacePath('views', view))
  const one = view.key ? ` <code>GET ${path}/{${escapeHtml(view.key.name)}}</code>` : ''
  return section('view', view, [
    `<p><code>GET ${path}</code>${one}${forWhom(viewersOf(index, view))}</p>`,
    fieldTable(rowFields(view).filter(({ markers }) => !markers.includes('secret'))),
  ])
}

function section(kind: 'command' | 'view', element: Command | View, parts: readonly string[]): string {
  const { name, label, description } = element
  const title = label === undefined ? '' : ` – ${escapeHtml(label)}`
  const says = description === undefined ? '' : `<p>${escapeHtml(description)}</p>\n`
  return `<section class="${kind}" id="${escapeHtml(`${kind}-${qualifiedName(element)}`)}">
<h3>${escapeHtml(name)}${title}</h3>
${says}${parts.join('\n')}
</section>
`
}

function forWhom(roles: readonly NamedElement[]): string {
  return roles.length === 0
    ? ''
    : ` for ${roles.map((role) => escapeHtml(role.label ?? role.name)).join(', ')}`
}

function fieldTable(fields: readonly Field[]): string {
  if (fields.length === 0) return '<p>No fields.</p>'
  const rows = fields.map(({ name, type, markers, description = '' }) => {
    const says = [description, ...markers].filter((text) => text !== '').join(', ')
    return `<tr><td><code>${escapeHtml(name)}</code></td><td><code>${escapeHtml(typeText(type))}</code></td><td>${escapeHtml(says)}</td></tr>`
  })
  return `<table><tr><th>Field</th><th>Type</th><th></th></tr>${rows.join('')}</table>`
}
