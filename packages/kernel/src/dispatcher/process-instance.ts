import type { Process } from '../definitions.ts'
import type { StepId } from '../step.ts'
import { type DefinitionIndex, unknownName } from './definition-index.ts'

/** A process for one key, and what it remembers. It is kept when it has ended: there is one per key, for good. */
export interface ProcessInstance {
  readonly process: Process
  readonly key: string
  /** The story of the event that started it. */
  readonly correlationId: string
  readonly startedBy: StepId
  state: unknown
  ended: boolean
}

/** The instances of all processes. */
export interface ProcessInstances {
  add(instance: ProcessInstance): void
  /** Undefined where the process has not started for this key; throws an Error if no process has this name. */
  find(process: string, key: string): ProcessInstance | undefined
}

export function processInstances(index: DefinitionIndex): ProcessInstances {
  const instances = new Map<string, Map<string, ProcessInstance>>()
  for (const reactor of index.definitions.reactors) {
    if (reactor.kind === 'process') instances.set(reactor.name, new Map())
  }
  function instancesOf(process: string): Map<string, ProcessInstance> {
    const found = instances.get(process)
    if (found === undefined) throw unknownName('process', process, instances.keys())
    return found
  }
  return {
    add(instance) {
      instancesOf(instance.process.name).set(instance.key, instance)
    },
    find: (process, key) => instancesOf(process).get(key),
  }
}
