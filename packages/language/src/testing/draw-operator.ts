import type { BinaryOperator, BuiltIn, Expression, Type } from '@landfall/model'
import { isBareWord } from '../type-of-place.ts'
import { drawLiteral } from './draw-literal.ts'
import { drawExactPath, drawPathWhere, widened } from './draw-path.ts'
import { isSameType } from './draw-type.ts'
import { FIELD_NAMES } from './sample-words.ts'
import {
  BOOL,
  DECIMAL,
  DURATION,
  deeper,
  INT,
  type Maker,
  type Soil,
  TEXT,
  unlessWidened,
  whereTrue,
  withParameter,
} from './soil.ts'
import { NOWHERE } from './world.ts'

const ARITHMETIC: readonly BinaryOperator[] = ['+', '-', '*', '/', 'mod', 'div']
const SUMS: readonly BinaryOperator[] = ['+', '-']

/** Operators and calls that make a value of a type, whether their place wants it or not. */
export function operatorsFor(soil: Soil, type: Type, place: 'known' | 'open'): readonly Maker[] {
  const { draw } = soil.world
  // What the place wants is handed on to the left side of an operator.
  const left = (of: Type): Expression | undefined =>
    place === 'known' ? soil.makers.known(soil, of) : soil.makers.open(soil, of)
  const open = (of: Type): Expression | undefined => soil.makers.open(soil, of)
  if (type.kind === 'list')
    return [...listOperators(soil, type, left), () => (place === 'known' ? mapped(soil, type) : undefined)]
  if (type.kind !== 'basic') return []
  switch (type.name) {
    case 'Bool':
      return conditions(soil)
    case 'Int':
      return [
        () => binary(draw.pick(ARITHMETIC), { left: left(INT), right: open(INT), type }),
        () => negative(left(INT), type),
        () => onList(soil, { name: 'count', type, isFitting: () => true }),
        () => onList(soil, { name: 'sum', type, isFitting: (item) => isSameType(item, INT) }),
      ]
    case 'Decimal':
      return [
        () => decimals(soil, left(DECIMAL)),
        () => negative(unlessWidened(left(DECIMAL)), type),
        () => divided(soil),
      ]
    case 'Duration':
      return [
        () => binary(draw.pick(SUMS), { left: left(DURATION), right: open(DURATION), type }),
        () => binary('*', { left: left(DURATION), right: open(INT), type }),
        () =>
          binary('-', {
            left: drawExactPath(soil, { kind: 'basic', name: 'Time' }),
            right: open({ kind: 'basic', name: 'Time' }),
            type,
          }),
        () => negative(left(DURATION), type),
      ]
    case 'Time':
    case 'Date':
      return [() => binary(draw.pick(SUMS), { left: left(type), right: open(DURATION), type })]
    case 'Text':
      // The right side is told that a text is wanted by the left one.
      return [() => binary('+', { left: left(TEXT), right: soil.makers.known(soil, TEXT), type })]
    case 'Id':
      return []
  }
}

interface Sides {
  readonly left: Expression | undefined
  readonly right: Expression | undefined
  readonly type: Type
}

function binary(operator: BinaryOperator, { left, right, type }: Sides): Expression | undefined {
  return left && right && { kind: 'binary', operator, left, right, type, place: NOWHERE }
}

function negative(operand: Expression | undefined, type: Type): Expression | undefined {
  return operand && { kind: 'negative', operand, type, place: NOWHERE }
}

function decimals(soil: Soil, left: Expression | undefined): Expression | undefined {
  const operator = soil.world.draw.pick(['+', '-', '*', '/', 'mod'] as const)
  // An Int on the left becomes a Decimal only if there is one on the right already.
  const right =
    left?.kind === 'to decimal' ? soil.makers.open(soil, DECIMAL) : soil.makers.known(soil, DECIMAL)
  return binary(operator, { left, right, type: DECIMAL })
}

function divided(soil: Soil): Expression {
  const { known } = soil.makers
  const given = [known(soil, DECIMAL), known(soil, DECIMAL), known(soil, INT)]
  return { kind: 'built-in', name: 'divide', arguments: given, type: DECIMAL, place: NOWHERE }
}

function onList(
  soil: Soil,
  {
    name,
    type,
    isFitting,
  }: { readonly name: BuiltIn; readonly type: Type; readonly isFitting: (item: Type) => boolean },
): Expression | undefined {
  const list = drawPathWhere(soil, (path) => path.type.kind === 'list' && isFitting(path.type.of))
  return list && { kind: 'built-in', name, arguments: [list], type, place: NOWHERE }
}

function listOperators(
  soil: Soil,
  type: Type & { kind: 'list' },
  left: (of: Type) => Expression | undefined,
): Maker[] {
  const { draw } = soil.world
  return [
    () => {
      const list = left(type)
      const added = list && soil.makers.known(soil, list.type)
      return binary(draw.pick(SUMS), { left: list, right: added, type: added?.type ?? type })
    },
    () => {
      const list = left(type)
      const item = list?.type.kind === 'list' ? list.type.of : undefined
      return list && item && overItems(soil, { name: 'filter', list, item, body: BOOL, type: list.type })
    },
  ]
}

/** `map(list, line -> …)`; what its place wants of the items is what it wants of the body. */
function mapped(soil: Soil, type: Type & { kind: 'list' }): Expression | undefined {
  const list = drawPathWhere(soil, (path) => path.type.kind === 'list')
  const item = list?.type.kind === 'list' ? list.type.of : undefined
  if (!list || !item) return undefined
  const made = overItems(soil, { name: 'map', list, item, body: type.of, type })
  const body = made.kind === 'built-in' ? made.arguments[1] : undefined
  // Nothing makes a Decimal of an Int here, and the list is of what its items are.
  if (body?.kind !== 'lambda' || !unlessWidened(body.body) || !isSameType(body.type, type.of))
    return undefined
  return { ...made, type: { kind: 'list', of: body.type } }
}

/** A built-in that looks at each item of a list; its body is of the type `body`. */
function overItems(
  soil: Soil,
  {
    name,
    list,
    item,
    body,
    type,
  }: {
    readonly name: BuiltIn
    readonly list: Expression
    readonly item: Type
    readonly body: Type
    readonly type: Type
  },
): Expression {
  const parameter = soil.world.draw.pick(FIELD_NAMES)
  const made = soil.makers.known(deeper(withParameter(soil, parameter, item)), body)
  const lambda: Expression = { kind: 'lambda', parameter, body: made, type: made.type, place: NOWHERE }
  return { kind: 'built-in', name, arguments: [list, lambda], type, place: NOWHERE }
}

function conditions(soil: Soil): Maker[] {
  const { draw } = soil.world
  const { known } = soil.makers
  return [
    () => both(soil, 'and'),
    () => both(soil, 'or'),
    () => ({ kind: 'not', operand: known(soil, BOOL), type: BOOL, place: NOWHERE }),
    () => comparison(soil),
    () => equality(soil),
    () => contained(soil),
    () => {
      const operand = drawPathWhere(soil, ({ type }) => type.kind === 'optional')
      return operand && { kind: 'is missing', operand, negated: draw.chance(50), type: BOOL, place: NOWHERE }
    },
    () => {
      const list = drawPathWhere(soil, ({ type }) => type.kind === 'list')
      const item = list?.type.kind === 'list' ? list.type.of : undefined
      return (
        list &&
        item &&
        overItems(soil, { name: draw.pick(['any', 'all'] as const), list, item, body: BOOL, type: BOOL })
      )
    },
  ]
}

/** The right side is only looked at when the left one has not decided yet. */
function both(soil: Soil, operator: 'and' | 'or'): Expression | undefined {
  const left = soil.makers.known(soil, BOOL)
  const right = soil.makers.known(whereTrue(soil, left, operator === 'and'), BOOL)
  return binary(operator, { left, right, type: BOOL })
}

const ORDERED: readonly Type[] = (['Int', 'Decimal', 'Time', 'Date', 'Duration', 'Text'] as const).map(
  (name) => ({ kind: 'basic', name }),
)

function comparison(soil: Soil): Expression | undefined {
  const { draw } = soil.world
  const operator = draw.pick(['<', '<=', '>', '>='] as const)
  return compared(soil, operator, draw.pick(ORDERED))
}

function equality(soil: Soil): Expression | undefined {
  const { draw } = soil.world
  const example = draw.chance(60) ? drawPathWhere(soil, () => true) : undefined
  return compared(soil, draw.pick(['==', '!='] as const), example?.type ?? draw.pick(ORDERED))
}

/** A bare word on the left learns its type from the right side, anything else teaches it. */
function compared(soil: Soil, operator: BinaryOperator, type: Type): Expression | undefined {
  const { draw } = soil.world
  const { open, known } = soil.makers
  if (draw.chance(20)) {
    const right = drawExactPath(soil, type)
    const left = right && !isBareWord(right) ? drawBareLiteral(soil, right.type) : undefined
    if (left && right) return binary(operator, { left, right, type: BOOL })
  }
  const left = open(soil, type)
  if (!left) return undefined
  if (isBareWord(left)) return binary(operator, { left, right: drawBareLiteral(soil, left.type), type: BOOL })
  if (isSameType(type, INT) && draw.chance(20)) {
    const right = drawExactPath(soil, DECIMAL)
    if (right && !isBareWord(right)) return binary(operator, { left: widened(left), right, type: BOOL })
  }
  const right = known(soil, left.type)
  return binary(operator, {
    left,
    right: type.kind === 'optional' ? unlessWidened(right) : right,
    type: BOOL,
  })
}

function drawBareLiteral(soil: Soil, type: Type): Expression | undefined {
  const literal = type.kind === 'optional' ? undefined : drawLiteral(soil, type)
  return literal && isBareWord(literal) ? literal : undefined
}

function contained(soil: Soil): Expression | undefined {
  const { known, open } = soil.makers
  const list = drawPathWhere(soil, ({ type }) => type.kind === 'list')
  if (list?.type.kind === 'list' && soil.world.draw.chance(70)) {
    return binary('contains', { left: list, right: known(soil, list.type.of), type: BOOL })
  }
  return binary('contains', { left: open(soil, TEXT), right: known(soil, TEXT), type: BOOL })
}

/** Makers of what may be missing. */
export function optionalOperators(soil: Soil, type: Type & { kind: 'optional' }): Maker[] {
  const { of } = type
  return [
    () => {
      const name = soil.world.draw.pick(['first', 'last'] as const)
      const list = drawPathWhere(soil, (path) => path.type.kind === 'list' && isSameType(path.type.of, of))
      const item = list?.type.kind === 'list' ? list.type.of : of
      return (
        list && {
          kind: 'built-in',
          name,
          arguments: [list],
          type: { kind: 'optional', of: item },
          place: NOWHERE,
        }
      )
    },
  ]
}
