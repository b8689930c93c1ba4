import type { Expression, Type } from '@landfall/model'

/**
 * What the place of an expression says about its type. Where a type is `known` from outside, as for a field in
 * braces, a bare word is one of its alternatives and a whole number may be a Decimal; where it is `open`, as behind
 * `let`, the words must say so themselves: `Direction.N`, `2.0`.
 */
export type TypeOfPlace = 'known' | 'open'

type Binary = Expression & { readonly kind: 'binary' }

/** What each side of an operator learns about its type, from the place of the whole or from the other side. */
export function placesOfSides(
  expression: Binary,
  place: TypeOfPlace,
): { readonly left: TypeOfPlace; readonly right: TypeOfPlace } {
  const { operator, left, right } = expression
  switch (operator) {
    case 'and':
    case 'or':
      return { left: 'known', right: 'known' }
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return isReadSecond(expression)
        ? { left: taughtBy(right), right: 'open' }
        : { left: 'open', right: taughtBy(left) }
    case 'contains':
      return { left: 'open', right: 'known' }
    case '??':
      return { left: place, right: place === 'known' ? 'known' : taughtBy(left) }
    default: {
      const isTeacher = isDecimal(left.type) || left.type.kind === 'list'
      return { left: isLikeWhole(expression) ? place : 'open', right: isTeacher ? taughtBy(left) : 'open' }
    }
  }
}

/** An Int that becomes a Decimal was an Int when the other side asked. */
function taughtBy(side: Expression): TypeOfPlace {
  return side.kind === 'to decimal' ? 'open' : 'known'
}

/** Whether the left side of a comparison is a bare word, whose meaning the right side tells. */
export function isReadSecond({ left, right }: Binary): boolean {
  return isBareWord(left) && !isBareWord(right)
}

export function isBareWord(expression: Expression): boolean {
  switch (expression.kind) {
    case 'alternative':
    case 'literal':
    case 'text':
    case 'missing':
      return true
    case 'name':
      return expression.scope === 'envelope' || expression.scope === 'port'
    case 'to decimal':
      return isBareWord(expression.operand)
    default:
      return false
  }
}

function isLikeWhole({ left, type }: Binary): boolean {
  return left.type.kind === type.kind && isDecimal(left.type) === isDecimal(type)
}

function isDecimal(type: Type): boolean {
  return type.kind === 'basic' && type.name === 'Decimal'
}
