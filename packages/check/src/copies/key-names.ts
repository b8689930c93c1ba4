import {
  type Aggregate,
  type Expression,
  elementOf,
  elementsOf,
  type Field,
  type ModelIndex,
  type Send,
  targetOf,
} from '@landfall/model'

/** Which aggregates go by which Id, and which of these Ids are the same by design. */
export interface KeyNames {
  /** The aggregates whose key has this name. Empty for a name that is no key, or says nothing, such as `id`. */
  readonly aggregatesOf: (name: string) => readonly Aggregate[]
  /** Whether an instance of one is begun under the id of the other somewhere, directly or through a third. */
  readonly areOne: (left: string, right: string) => boolean
}

/** Linear in aggregates and, where `areOne` is asked, in what policies and processes send. */
export function keyNames(index: ModelIndex): KeyNames {
  const aggregates = new Map<string, Aggregate[]>()
  for (const aggregate of elementsOf(index, 'aggregate')) {
    const { key } = aggregate
    if (!key || !isId(key.type) || SAYS_NOTHING.has(key.name.toLowerCase())) continue
    aggregates.set(key.name, [...(aggregates.get(key.name) ?? []), aggregate])
  }
  let groups: ReadonlyMap<string, string> | undefined
  return {
    aggregatesOf: (name) => aggregates.get(name) ?? [],
    areOne: (left, right) => {
      groups ??= groupsOf(index)
      return groupOf(groups, left) === groupOf(groups, right)
    },
  }
}

const SAYS_NOTHING: ReadonlySet<string> = new Set([
  'id',
  'key',
  'number',
  'no',
  'code',
  'ref',
  'uuid',
  'guid',
])

export function isId(type: Field['type']): boolean {
  return type.kind === 'optional' ? isId(type.of) : type.kind === 'basic' && type.name === 'Id'
}

/** The field that a value is copied from as it is, such as `cycleId` or `event.cycleId`. */
export function copiedFrom(value: Expression): string | undefined {
  if (value.kind === 'member') return value.of.kind === 'name' ? value.name : undefined
  const isField = value.kind === 'name' && ['message', 'state', 'row'].includes(value.scope)
  return isField ? value.name : undefined
}

/** Whether this gives an instance that the command may begin its own id: it may take the id of its cause. */
export function namesNewInstance(index: ModelIndex, { send, name }: { send: Send; name: string }): boolean {
  const command = targetOf(index, send.command, 'command')
  if (!command || command.mode === 'existing') return false
  return elementOf(index, command.aggregate, 'aggregate')?.key?.name === name
}

/** For each name another of its group, or none for the one that stands for it. */
function groupsOf(index: ModelIndex): ReadonlyMap<string, string> {
  const groups = new Map<string, string>()
  for (const send of sendsOf(index)) {
    for (const { name, value } of send.arguments) {
      const from = copiedFrom(value)
      if (from === undefined || !namesNewInstance(index, { send, name })) continue
      const [left, right] = [groupOf(groups, name), groupOf(groups, from)]
      if (left !== right) groups.set(left, right)
    }
  }
  return groups
}

function sendsOf(index: ModelIndex): readonly Send[] {
  return [
    ...elementsOf(index, 'policy').flatMap(({ sends }) => sends),
    ...elementsOf(index, 'process').flatMap(({ steps, timeout }) => [
      ...steps.flatMap(({ sends }) => sends),
      ...(timeout?.sends ?? []),
    ]),
  ]
}

function groupOf(groups: ReadonlyMap<string, string>, name: string): string {
  let at = name
  for (let next = groups.get(at); next !== undefined; next = groups.get(at)) at = next
  return at
}
