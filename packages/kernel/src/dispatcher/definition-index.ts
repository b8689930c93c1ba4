import type { Decider, Definitions, Projection, Publication, Reactor } from '../definitions.ts'

/** The definitions, found by the messages that they take. */
export interface DefinitionIndex {
  readonly definitions: Definitions
  deciderOf(commandType: string): Decider | undefined
  deciderNamed(aggregate: string): Decider | undefined
  /** In the order in which they were given. */
  reactorsTo(eventType: string): readonly Reactor[]
  projectionsOf(eventType: string): readonly Projection[]
  publicationsOf(eventType: string): readonly Publication[]
}

/**
 * Throws an Error if two deciders share an aggregate name or a command, two projections, two processes or two rules of
 * promises a name, or two upcasters an event: which of them is meant could not be told. Systems and policies may share
 * a name.
 */
export function indexDefinitions(definitions: Definitions): DefinitionIndex {
  const { deciders, reactors, projections, publications } = definitions
  const processes = reactors.filter((reactor) => reactor.kind === 'process')
  const aggregates = byName('aggregate', deciders, (decider) => [decider.aggregate])
  const commands = byName('command', deciders, (decider) => decider.commands)
  byName('projection', projections, (projection) => [projection.name])
  byName('process', processes, (process) => [process.name])
  byName('publication', publications, (publication) => [publication.name])
  byName('upcaster', definitions.upcasters ?? [], (upcaster) => [upcaster.from])
  byName('rule', definitions.promises ?? [], (rule) => [rule.name])
  const listening = byEvent(reactors)
  const projecting = byEvent(projections)
  const publishing = byEvent(publications)
  return {
    definitions,
    deciderOf: (commandType) => commands.get(commandType),
    deciderNamed: (aggregate) => aggregates.get(aggregate),
    reactorsTo: (eventType) => listening.get(eventType) ?? [],
    projectionsOf: (eventType) => projecting.get(eventType) ?? [],
    publicationsOf: (eventType) => publishing.get(eventType) ?? [],
  }
}

/** The error for a name that no definition bears. */
export function unknownName(kind: string, name: string, known: Iterable<string>): Error {
  const names = [...new Set(known)]
  const hint = names.length === 0 ? 'there is none' : `there are: ${names.join(', ')}`
  return new Error(`No ${kind} is named "${name}"; ${hint}.`)
}

function byName<D>(kind: string, definitions: readonly D[], namesOf: (definition: D) => readonly string[]) {
  const found = new Map<string, D>()
  for (const definition of definitions) {
    for (const name of new Set(namesOf(definition))) {
      if (found.has(name))
        throw new Error(`The ${kind} "${name}" is defined twice; give one of them another name.`)
      found.set(name, definition)
    }
  }
  return found
}

function byEvent<D extends { readonly on: readonly string[] }>(listeners: readonly D[]): Map<string, D[]> {
  const found = new Map<string, D[]>()
  for (const listener of listeners) {
    for (const eventType of new Set(listener.on)) {
      const others = found.get(eventType)
      if (others === undefined) found.set(eventType, [listener])
      else others.push(listener)
    }
  }
  return found
}
