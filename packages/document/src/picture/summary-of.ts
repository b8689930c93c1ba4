import { type ElementKind, elementsOf, type ModelIndex } from '@landfall/model'

const COUNTED: readonly (readonly [ElementKind, string, string])[] = [
  ['context', 'context', 'contexts'],
  ['event', 'event', 'events'],
  ['command', 'command', 'commands'],
  ['aggregate', 'aggregate', 'aggregates'],
  ['policy', 'policy', 'policies'],
  ['process', 'process', 'processes'],
  ['view', 'read model', 'read models'],
  ['system', 'external system', 'external systems'],
  ['actor', 'actor', 'actors'],
]

/** How much there is of what: `3 contexts, 12 events, 1 open hot spot`. Says so if there is nothing. */
export function summaryOf(index: ModelIndex): string {
  const open = elementsOf(index, 'hotspot').filter(({ resolved }) => resolved === undefined).length
  const counts = COUNTED.map(([kind, one, many]) => counted(elementsOf(index, kind).length, one, many))
  const parts = [...counts, counted(open, 'open hot spot', 'open hot spots')].flat()
  return parts.length > 0 ? parts.join(', ') : 'Nothing hangs on this wall yet'
}

function counted(count: number, one: string, many: string): readonly string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
}
