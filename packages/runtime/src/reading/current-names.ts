import type { Definitions, Renaming } from '@landfall/kernel'

/** What kinds of things are known by a name that may have changed. */
type NamedKind = Renaming['kind']

/** What things are called today. */
export interface CurrentNames {
  /** The name of today; the one that is given where nothing is known of another. */
  of(kind: NamedKind, name: string): string
  /** Earlier names with those of today, each once. */
  readonly renamings: readonly Renaming[]
}

/** A name that something of its kind bears today is its own. Of two that have been called the same, the first counts. */
export function currentNames(definitions: Definitions): CurrentNames {
  const borne = namesBorne(definitions)
  const byKind = new Map<NamedKind, Map<string, string>>()
  for (const { kind, from, to } of definitions.renamings ?? []) {
    const known = byKind.get(kind) ?? new Map<string, string>()
    byKind.set(kind, known)
    if (!borne[kind].has(from) && !known.has(from)) known.set(from, to)
  }
  const current = (kind: NamedKind, name: string): string => {
    const known = byKind.get(kind)
    const passed = new Set<string>()
    let found = name
    // Written by hand, a renaming may lead to a name that was changed in its turn; or round in a circle.
    for (let next = known?.get(found); next !== undefined && !passed.has(next); next = known?.get(found)) {
      passed.add(next)
      found = next
    }
    return found
  }
  const renamings = [...byKind].flatMap(([kind, known]) =>
    [...known.keys()].map((from) => ({ kind, from, to: current(kind, from) })),
  )
  return { of: current, renamings: renamings.filter(({ from, to }) => from !== to) }
}

/** Aggregates and publications have their events under one roof, so neither takes the name of the other. */
function namesBorne(definitions: Definitions): Readonly<Record<NamedKind, ReadonlySet<string>>> {
  const { deciders, projections, publications, reactors, schedules } = definitions
  const reacting = (kind: 'policy' | 'process' | 'system') =>
    namesOf(reactors.filter((reactor) => reactor.kind === kind))
  const streams = new Set([...deciders.map(({ aggregate }) => aggregate), ...namesOf(publications)])
  return {
    aggregate: streams,
    publication: streams,
    command: new Set(deciders.flatMap(({ commands }) => commands)),
    policy: reacting('policy'),
    process: reacting('process'),
    system: reacting('system'),
    'scheduled policy': namesOf(schedules),
    view: namesOf(projections),
  }
}

function namesOf(definitions: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(definitions.map(({ name }) => name))
}
