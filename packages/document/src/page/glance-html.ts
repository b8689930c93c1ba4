import type { DocumentData } from '../document-data.ts'
import type { ColouredKind } from '../picture/sticky-colours.ts'
import { entryCount } from './entry-count.ts'
import { type Html, html } from './html.ts'

interface Glance {
  readonly count: number
  readonly one: string
  readonly many: string
  readonly kind: ColouredKind
  /** Where the section begins that tells of it. */
  readonly section: string
}

/** How much there is of what, each with a link to where it is told. */
export function glanceHtml(data: DocumentData): Html {
  const shown = glances(data).filter(({ count }) => count > 0)
  return html`<ul class="glance">
${shown.map(
  ({ count, one, many, kind, section }) =>
    html`<li><a href="#${section}"><b>${count}</b><span><i class="dot ${kind}"></i>${count === 1 ? one : many}</span></a></li>\n`,
)}</ul>
`
}

function glances({
  contexts,
  events,
  commands,
  aggregates,
  policies,
  views,
  outside,
  hotspots,
}: DocumentData): readonly Glance[] {
  const policyCount = entryCount(policies.policies) + entryCount(policies.processes)
  return [
    { count: entryCount(events.sections), one: 'event', many: 'events', kind: 'event', section: 'events' },
    {
      count: entryCount(commands.sections),
      one: 'command',
      many: 'commands',
      kind: 'command',
      section: 'commands',
    },
    {
      count: aggregates.length,
      one: 'aggregate',
      many: 'aggregates',
      kind: 'aggregate',
      section: 'commands',
    },
    { count: policyCount, one: 'policy', many: 'policies', kind: 'policy', section: 'policies' },
    {
      count: entryCount(views.views),
      one: 'read model',
      many: 'read models',
      kind: 'view',
      section: 'views',
    },
    { count: outside.actors.length, one: 'role', many: 'roles', kind: 'actor', section: 'outside' },
    { count: outside.systems.length, one: 'system', many: 'systems', kind: 'system', section: 'outside' },
    {
      count: contexts.contexts.length,
      one: 'context',
      many: 'contexts',
      kind: 'context',
      section: 'contexts',
    },
    {
      count: hotspots.open.length,
      one: 'open question',
      many: 'open questions',
      kind: 'hotspot',
      section: 'hotspots',
    },
  ]
}
