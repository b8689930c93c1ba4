import { type Chance, createPlausibleValues } from '@landfall/interpret'
import type { Recorded } from '@landfall/kernel'
import {
  type Aggregate,
  type Command,
  elementOf,
  elementsOf,
  type Field,
  type ModelIndex,
  messageFields,
  qualifiedName,
  sendersOf,
} from '@landfall/model'

/** A command as the runtime takes it. */
interface GuessedCommand {
  readonly type: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Guesses what people would do next, and learns from what became of it. */
export interface PlausibleCommands {
  /** Undefined in a storm in which nobody can do anything yet. */
  next(chance: Chance): GuessedCommand | undefined
  /** Tells what became of a guess. */
  learn(guess: GuessedCommand, outcome: { readonly isAccepted: boolean }): void
  /** Tells of an event: what it begins can be referred to from now on. */
  hear(recorded: Recorded): void
}

/** What is known of one command. */
interface Candidate {
  readonly command: Command
  readonly type: string
  readonly aggregate: Aggregate
  sentCount: number
  acceptedCount: number
}

/** Keys that are remembered of each aggregate: the latest, as people work on what is new. */
const KEY_COUNT_MAX = 200
/** Instances of an aggregate at which beginning another has become half as likely. */
const MANY_INSTANCES = 20

export function createPlausibleCommands(index: ModelIndex): PlausibleCommands {
  const values = createPlausibleValues(index.model)
  const candidates = candidatesIn(index)
  const keyNames = new Map(
    elementsOf(index, 'aggregate').map((aggregate) => [qualifiedName(aggregate), aggregate.key?.name]),
  )
  /** Of instances that are there, by the name of the key's field: that is how others refer to them. */
  const keys = new Map<string, unknown[]>()
  let begunCount = 0

  function keysOf({ key }: Aggregate): readonly unknown[] {
    return keys.get(key?.name ?? '') ?? []
  }

  function weightOf(candidate: Candidate): number {
    const { command, aggregate, sentCount, acceptedCount } = candidate
    const count = keysOf(aggregate).length
    if (command.mode === 'existing' && count === 0) return 0
    const success = (acceptedCount + 1) / (sentCount + 2)
    return command.mode === 'existing' ? success : success / (1 + count / MANY_INSTANCES)
  }

  function valueFor(field: Field, { command, aggregate }: Candidate, chance: Chance): unknown {
    const isKey = field.name === aggregate.key?.name
    if (isKey && command.mode !== 'existing') return newKey(field, chance)
    const known = keys.get(field.name)
    if (known && known.length > 0) return known[Math.floor(chance.random() * known.length)]
    return values.valueFor(field, chance)
  }

  function newKey({ name, type }: Field, chance: Chance): unknown {
    begunCount += 1
    if (type.kind !== 'basic') return values.valueFor({ name, type }, chance)
    if (type.name === 'Int') return begunCount
    return type.name === 'Id' || type.name === 'Text'
      ? `${name.replace(/Id$/, '')}-${begunCount}`
      : values.valueFor({ name, type }, chance)
  }

  return {
    next(chance) {
      const candidate = weighted(candidates, weightOf, chance)
      if (!candidate) return undefined
      const fields = messageFields(index, candidate.command)
      const data = Object.fromEntries(fields.map((field) => [field.name, valueFor(field, candidate, chance)]))
      return { type: candidate.type, data }
    },
    learn({ type }, { isAccepted }) {
      const candidate = candidates.find((each) => each.type === type)
      if (!candidate) return
      candidate.sentCount += 1
      if (isAccepted) candidate.acceptedCount += 1
    },
    hear({ aggregate, version, event }) {
      const name = keyNames.get(aggregate)
      if (version > 1 || name === undefined) return
      const key: unknown = Reflect.get(Object(Reflect.get(event, 'data')), name)
      keys.set(name, [...(keys.get(name) ?? []), key].slice(-KEY_COUNT_MAX))
    },
  }
}

/** What people send; in a storm that names nobody, every command. */
function candidatesIn(index: ModelIndex): readonly Candidate[] {
  const all = elementsOf(index, 'command').flatMap((command): Candidate[] => {
    const aggregate = elementOf(index, command.aggregate, 'aggregate')
    return aggregate
      ? [{ command, type: qualifiedName(command), aggregate, sentCount: 0, acceptedCount: 0 }]
      : []
  })
  const sent = all.filter(({ command }) => sendersOf(index, command).length > 0)
  return sent.length > 0 ? sent : all
}

function weighted<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  { random }: Chance,
): Item | undefined {
  const weights = items.map(weightOf)
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0)
  return items.find((_, at) => {
    left -= weights[at] ?? 0
    return left < 0
  })
}
