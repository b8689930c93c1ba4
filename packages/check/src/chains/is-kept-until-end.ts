import {
  type Command,
  type Expression,
  elementOf,
  type ModelIndex,
  membersOf,
  type Process,
  type Requirement,
} from '@landfall/model'
import { afterEvent } from './after-event.ts'
import { compares, comparisonOf } from './comparison.ts'
import { namesInCommand } from './names-in-command.ts'

/**
 * Whether only events that end a process can make a rule of a command fail: then what the process sends while it goes on
 * is not refused by that rule.
 */
export function isKeptUntilEnd(
  index: ModelIndex,
  process: Process,
  { command, rule }: { readonly command: Command; readonly rule: Requirement },
): boolean {
  return joinedByAnd(rule.condition).every((condition) => isKept(index, process, { command, condition }))
}

/** `a`, `b` and `c` of `a and b and c`. */
function joinedByAnd(condition: Expression): readonly Expression[] {
  return condition.kind === 'binary' && condition.operator === 'and'
    ? [condition.left, condition.right].flatMap(joinedByAnd)
    : [condition]
}

function isKept(
  index: ModelIndex,
  process: Process,
  { command, condition }: { readonly command: Command; readonly condition: Expression },
): boolean {
  const comparison = comparisonOf(condition, namesInCommand(command))
  const aggregate = elementOf(index, command.aggregate, 'aggregate')
  if (!comparison || !aggregate) return false
  const { left, operator, right } = comparison
  if (left.kind !== 'moved' || left.from.holder !== aggregate.id || right.kind !== 'constant') return false
  const breaking = membersOf(index, aggregate).events.filter((event) => {
    const after = afterEvent(index, event, left.from)
    if (after.kind === 'constant') return !compares(after.value, operator, right.value)
    return after.kind === 'unknown' || after.from.holder !== aggregate.id
  })
  const ends = new Set(process.ends.map(({ target }) => target))
  return breaking.length > 0 && breaking.every(({ id }) => ends.has(id))
}
