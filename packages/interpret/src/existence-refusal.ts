import { formatValue } from '@landfall/kernel'
import type { Aggregate, Command } from '@landfall/model'
import type { State } from './compile-evolve.ts'
import { messageType, type StormRefusal } from './message.ts'
import { type Fields, fieldOf } from './values.ts'

/** Why a command cannot speak to its instance: it exists already, or does not exist. */
export function existenceRefusal({
  command,
  aggregate,
  data,
  state,
}: {
  readonly command: Command
  readonly aggregate: Aggregate
  readonly data: Fields
  /** Undefined for an instance that does not exist. */
  readonly state: State
}): StormRefusal | undefined {
  const exists = state !== undefined
  if (command.mode === 'may create' || exists === (command.mode === 'existing')) return undefined
  const name = instanceName(aggregate, data)
  const type = messageType(command)
  return exists
    ? { code: `${type}/exists`, message: `${name} exists already` }
    : { code: `${type}/unknown`, message: `There is no ${name}` }
}

function instanceName({ key, label, name }: Aggregate, data: Fields): string {
  const value = key && fieldOf(data, key.name)
  return value === undefined ? (label ?? name) : `${label ?? name} ${formatValue(value)}`
}
