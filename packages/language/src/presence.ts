import type { Expression } from '@landfall/model'

/** A name for the value of a name or a chain of members, such as `state.address.street`; undefined for anything else. */
export function pathOf(expression: Expression): string | undefined {
  if (expression.kind === 'name') return `${expression.scope}:${expression.name}`
  if (expression.kind !== 'member') return undefined
  const { of } = expression
  // `state.x` and plain `x` are the same value.
  if (of.kind === 'name' && of.scope === 'whole')
    return `${of.name === 'event' || of.name === 'command' ? 'message' : of.name}:${expression.name}`
  const path = pathOf(of)
  return path && `${path}.${expression.name}`
}

/** Paths of the values that are certainly there if the condition turns out as said. */
export function knownPresent(condition: Expression, outcome: boolean): ReadonlySet<string> {
  switch (condition.kind) {
    case 'is missing': {
      const path = pathOf(condition.operand)
      return new Set(path && condition.negated === outcome ? [path] : [])
    }
    case 'not':
      return knownPresent(condition.operand, !outcome)
    case 'binary':
      if (condition.operator === (outcome ? 'and' : 'or')) {
        return new Set([...knownPresent(condition.left, outcome), ...knownPresent(condition.right, outcome)])
      }
      return outcome && condition.operator === '=='
        ? presentByEquality(condition.left, condition.right)
        : new Set()
    default:
      return new Set()
  }
}

/** What equals a value that is there is there itself. */
function presentByEquality(left: Expression, right: Expression): ReadonlySet<string> {
  const isThere = ({ type }: Expression): boolean => type.kind !== 'optional' && type.kind !== 'nothing'
  const paths = [isThere(right) ? pathOf(left) : undefined, isThere(left) ? pathOf(right) : undefined]
  return new Set(paths.filter((path) => path !== undefined))
}
