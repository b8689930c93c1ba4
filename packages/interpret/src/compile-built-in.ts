import type { Expression, Place, Type } from '@landfall/model'
import { decimalOperations, divideDecimals } from './decimal.ts'
import type { Environment, Evaluate } from './environment.ts'
import { integerOperations } from './integer.ts'
import type { Slots } from './slots.ts'
import { durationSum } from './time.ts'

type ItemOf = (environment: Environment, item: unknown) => unknown

export function compileBuiltIn(expression: Expression & { kind: 'built-in' }, slots: Slots): Evaluate {
  const { name, arguments: given, place } = expression
  const [first, second] = given
  if (!first) throw new Error(`\`${name}\` without an argument`)
  if (name === 'divide') return compileDivide(given, slots, place)
  const list = compileList(first, slots)
  const item = second?.kind === 'lambda' ? compileLambda(second, slots) : undefined
  switch (name) {
    case 'count':
      return (environment) => list(environment).length
    case 'first':
      return (environment) => list(environment)[0]
    case 'last':
      return (environment) => list(environment).at(-1)
    case 'any':
      return (environment) => list(environment).some((value) => item?.(environment, value))
    case 'all':
      return (environment) => list(environment).every((value) => item?.(environment, value))
    case 'filter':
      return (environment) => list(environment).filter((value) => item?.(environment, value))
    case 'map':
      return (environment) => list(environment).map((value) => item?.(environment, value))
    case 'sum': {
      const add = adder(expression.type, place)
      return (environment) => list(environment).reduce((total, value) => add(total, item ? item(environment, value) : value), add.zero)
    }
  }
}

function compileList(expression: Expression, slots: Slots): (environment: Environment) => readonly unknown[] {
  const evaluate = slots.compile(expression, slots)
  return (environment) => evaluate(environment) as readonly unknown[]
}

/** The parameter has a slot of its own behind those that are taken. */
function compileLambda({ parameter, body }: Expression & { kind: 'lambda' }, slots: Slots): ItemOf {
  const slot = Math.max(-1, ...slots.byName.values()) + 1
  const evaluate = slots.compile(body, { ...slots, byName: new Map([...slots.byName, [parameter, slot]]) })
  return (environment, item) => {
    environment.locals[slot] = item
    return evaluate(environment)
  }
}

type Adder = ((total: unknown, value: unknown) => unknown) & { readonly zero: unknown }

function adder(type: Type, place: Place): Adder {
  const name = type.kind === 'basic' ? type.name : 'Int'
  if (name === 'Decimal') {
    return Object.assign((total: unknown, value: unknown) => decimalOperations['+'](total as string, value as string, place), { zero: '0' })
  }
  if (name === 'Duration') {
    type Span = { months: number; ms: number }
    return Object.assign((total: unknown, value: unknown) => durationSum(total as Span, value as Span, 1, place), { zero: { months: 0, ms: 0 } })
  }
  return Object.assign((total: unknown, value: unknown) => integerOperations['+'](total as number, value as number, place), { zero: 0 })
}

function compileDivide(given: readonly Expression[], slots: Slots, place: Place): Evaluate {
  const [left, right, decimals] = given.map((argument) => slots.compile(argument, slots))
  if (!left || !right || !decimals) throw new Error('`divide` takes three arguments')
  return (environment) => divideDecimals(left(environment) as string, right(environment) as string, decimals(environment) as number, place)
}
