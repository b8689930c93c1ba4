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
      return presentByComparison(condition, outcome)
    default:
      return new Set()
  }
}

/** What equals a value that is there, or does not equal `missing`, is there itself. */
function presentByComparison(
  { operator, left, right }: Expression & { kind: 'binary' },
  outcome: boolean,
): ReadonlySet<string> {
  if (operator !== '==' && operator !== '!=') return new Set()
  const isEqual = outcome === (operator === '==')
  const tells = ({ kind, type }: Expression): boolean =>
    isEqual ? type.kind !== 'optional' && type.kind !== 'nothing' : kind === 'missing'
  const paths = [tells(right) ? pathOf(left) : undefined, tells(left) ? pathOf(right) : undefined]
  return new Set(paths.filter((path) => path !== undefined))
}
