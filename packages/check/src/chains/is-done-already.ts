import {
  type Command,
  elementOf,
  type ModelIndex,
  outcomesOf,
  type Requirement,
  type Type,
} from '@landfall/model'
import { afterEvent } from './after-event.ts'
import { compares, comparisonOf } from './comparison.ts'
import { namesInCommand } from './names-in-command.ts'
import type { Constant } from './source.ts'

/**
 * Whether a rule refuses a command only where what it is for is so already, such as closing what is closed: then nobody
 * needs to hear of it.
 */
export function isDoneAlready(index: ModelIndex, command: Command, { condition }: Requirement): boolean {
  const comparison = comparisonOf(condition, namesInCommand(command))
  const aggregate = elementOf(index, command.aggregate, 'aggregate')
  if (!comparison || !aggregate) return false
  const { left, operator, right } = comparison
  if (left.kind !== 'moved' || left.from.holder !== aggregate.id || right.kind !== 'constant') return false
  const field = aggregate.state.find(({ name }) => name === left.from.field)
  const values = field ? valuesOf(field.type) : []
  const refused =
    operator === '!=' ? [right.value] : values.filter((value) => !compares(value, operator, right.value))
  const outcomes = outcomesOf(index, command).map(({ event }) => afterEvent(index, event, left.from))
  return outcomes.some((after) => {
    return after.kind === 'constant' && refused.length > 0 && refused.every((value) => value === after.value)
  })
}

/** Everything that a field can be, where that is a few words. */
function valuesOf(type: Type): readonly Constant[] {
  if (type.kind === 'alternatives') return type.members
  return type.kind === 'basic' && type.name === 'Bool' ? [true, false] : []
}
