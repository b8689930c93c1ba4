import {
  type Expression,
  elementOf,
  type Field,
  fieldNamed,
  type ModelIndex,
  type Type,
  withoutOptional,
} from '@landfall/model'

/** What stands in documents where a storm gives a secret field a value: documents go round, and a secret must not. */
const SECRET = '(secret)'

/**
 * A value for a field, with `(secret)` in place of what is given to a field that is marked so, also within values.
 * A field that is not known hides nothing.
 */
export function withoutSecret(
  index: ModelIndex,
  expression: Expression,
  field: Field | undefined,
): Expression {
  if (!field) return expression
  if (field.markers.includes('secret')) return isName(expression) ? expression : hidden(expression)
  const fields = fieldsOfType(index, field.type)
  return fields.length === 0 ? expression : hiddenWithin(index, expression, fields)
}

function hiddenWithin(index: ModelIndex, expression: Expression, fields: readonly Field[]): Expression {
  if (expression.kind === 'list') {
    return { ...expression, items: expression.items.map((item) => hiddenWithin(index, item, fields)) }
  }
  if (expression.kind !== 'record') return expression
  return {
    ...expression,
    fields: expression.fields.map((each) => ({
      ...each,
      value: withoutSecret(index, each.value, fieldNamed(fields, each.name)),
    })),
  }
}

/** The fields of a value type, also of a list of them. */
function fieldsOfType(index: ModelIndex, type: Type): readonly Field[] {
  const plain = withoutOptional(type)
  if (plain.kind === 'list') return fieldsOfType(index, plain.of)
  return plain.kind === 'named' ? (elementOf(index, plain.target, 'value')?.fields ?? []) : []
}

function hidden({ type, place }: Expression): Expression {
  return { kind: 'name', name: SECRET, scope: 'local', type, place }
}

/** A name says where a secret comes from, and not what it is. */
function isName(expression: Expression): boolean {
  return expression.kind === 'name' || (expression.kind === 'member' && isName(expression.of))
}
