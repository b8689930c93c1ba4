import type { DocumentData } from '../document-data.ts'

/** How large a storm is, in one sentence: `3 contexts, 3 aggregates, 9 commands and 3 open questions.` */
export function stormCounts(data: DocumentData): string {
  const { contexts, aggregates, commands, events, policies, views, outside, hotspots } = data
  const counts = [
    counted(contexts.contexts.length, 'context'),
    counted(aggregates.length, 'aggregate'),
    counted(entriesOf(commands.sections), 'command'),
    counted(entriesOf(events.sections), 'event'),
    counted(entriesOf(policies.policies), 'policy', 'policies'),
    counted(entriesOf(policies.processes), 'process', 'processes'),
    counted(entriesOf(views.views), 'view'),
    counted(outside.systems.length, 'system'),
    counted(hotspots.open.length, 'open question'),
  ].flat()
  const last = counts.at(-1)
  if (last === undefined) return 'Nothing is on the wall yet.'
  return `${counts.length === 1 ? last : `${counts.slice(0, -1).join(', ')} and ${last}`}.`
}

function entriesOf(sections: readonly { readonly entries: readonly unknown[] }[]): number {
  return sections.reduce((sum, { entries }) => sum + entries.length, 0)
}

/** What there is none of is not counted. */
function counted(count: number, noun: string, plural = `${noun}s`): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? noun : plural}`]
}
