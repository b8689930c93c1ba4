import { type Expression, elementOf, type ModelIndex, type Type, withoutOptional } from '@landfall/model'
import type { Subject } from './claim.ts'
import { exactOf, negated, ONE, plus, ZERO } from './exact.ts'
import { expressionKey } from './expression-key.ts'

/** An expression as something whose value is not known. Undefined where nothing can be said about it. */
export function subjectOf(index: ModelIndex, expression: Expression): Subject | undefined {
  const key = expressionKey(expression)
  if (key === undefined) return undefined
  const type = withoutOptional(plainOf(expression).type)
  const members = membersOfType(index, type)
  return { key, isWhole: isWholeType(type), ...rangeOf(expression), ...(members && { members }) }
}

/** The Int behind an Int that stands where a Decimal is wanted. */
function plainOf(expression: Expression): Expression {
  return expression.kind === 'to decimal' ? plainOf(expression.operand) : expression
}

/** A Time counts milliseconds. */
function isWholeType(type: Type): boolean {
  return type.kind === 'basic' && (type.name === 'Int' || type.name === 'Time')
}

function membersOfType(index: ModelIndex, type: Type): readonly string[] | undefined {
  if (type.kind === 'alternatives') return type.members
  if (type.kind === 'basic' && type.name === 'Bool') return ['true', 'false']
  return type.kind === 'named' ? elementOf(index, type.target, 'enum')?.members : undefined
}

/** What is known of the value of a calculation whatever it is made of. */
function rangeOf(expression: Expression): Pick<Subject, 'least' | 'most'> {
  if (expression.kind === 'built-in' && expression.name === 'count') return { least: ZERO }
  if (expression.kind !== 'binary' || expression.operator !== 'mod') return {}
  const { right } = expression
  const divisor = right.kind === 'literal' && typeof right.value === 'number' ? right.value : 0
  const limit = divisor > 0 ? exactOf(divisor) : undefined
  return limit ? { least: ZERO, most: plus(limit, negated(ONE)) } : {}
}
