import type { Expression, ReadOwner } from '@landfall/model'
import { expressionKey } from './expression-key.ts'

/** Constants that something may be, `missing` among them where it may have no value; undefined: it may be anything. */
export type PossibleValues = readonly Expression[] | undefined

/** What a field may be that an expression takes its value from. */
export type ValuesOfName = (of: ReadOwner, name: string) => PossibleValues

/** More values than these are as good as any. */
const VALUES_MAX = 16

/** The constants that an expression may work out to. */
export function constantsIn(expression: Expression, valuesOfName: ValuesOfName): PossibleValues {
  const constants = (part: Expression): PossibleValues => constantsIn(part, valuesOfName)
  switch (expression.kind) {
    case 'literal':
    case 'duration':
    case 'alternative':
    case 'missing':
      return [expression]
    case 'negative':
      return expression.operand.kind === 'literal' ? [expression] : undefined
    case 'to decimal':
      return constants(expression.operand)
    case 'if':
      return eitherOf([constants(expression.yes), constants(expression.no)])
    case 'match':
      return eitherOf(expression.arms.map(({ value }) => constants(value)))
    case 'binary':
      if (expression.operator !== '??') return undefined
      return eitherOf([withoutMissing(constants(expression.left)), constants(expression.right)])
    case 'name':
    case 'member':
      return valuesOfRead(expression, valuesOfName)
    default:
      return undefined
  }
}

/** All values of several possibilities, each once. */
export function eitherOf(possibilities: readonly PossibleValues[]): PossibleValues {
  const values = new Map<string, Expression>()
  for (const some of possibilities) {
    if (!some) return undefined
    for (const value of some) values.set(expressionKey(value) ?? '', value)
  }
  return values.size <= VALUES_MAX ? [...values.values()] : undefined
}

export function missingAt({ place }: Pick<Expression, 'place'>): Expression {
  return { kind: 'missing', type: { kind: 'nothing' }, place }
}

function withoutMissing(values: PossibleValues): PossibleValues {
  return values?.filter(({ kind }) => kind !== 'missing')
}

function valuesOfRead(
  expression: Expression & { readonly kind: 'name' | 'member' },
  valuesOfName: ValuesOfName,
): PossibleValues {
  const { name } = expression
  if (expression.kind === 'member') {
    const { of } = expression
    if (of.kind !== 'name' || of.scope !== 'whole') return undefined
    return valuesOfName(of.name === 'state' || of.name === 'row' ? of.name : 'message', name)
  }
  const { scope } = expression
  return scope === 'message' || scope === 'state' || scope === 'row' ? valuesOfName(scope, name) : undefined
}
