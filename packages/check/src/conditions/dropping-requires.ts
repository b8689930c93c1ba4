import {
  type Command,
  type Expression,
  elementOf,
  expressionParts,
  type Field,
  type Fix,
  fieldNamed,
  type ModelIndex,
  messageFields,
  type Requirement,
} from '@landfall/model'

/**
 * The edit that takes away a `requires` which always holds. It is safe where the condition can be worked out whatever
 * happens. None where what stands below may count on it that something is there.
 */
export function droppingRequires(
  index: ModelIndex,
  command: Command,
  { condition, place }: Requirement,
): Fix | undefined {
  if (tellsPresence(condition)) return undefined
  const state = elementOf(index, command.aggregate, 'aggregate')?.state ?? []
  const fields = { message: messageFields(index, command), state }
  return {
    title: 'Remove this `requires`',
    safe: isAlwaysWorkedOut(condition, fields),
    edits: [{ place, text: '' }],
  }
}

function tellsPresence(expression: Expression): boolean {
  const { kind, type } = expression
  if (kind === 'is missing' || type.kind === 'optional' || type.kind === 'nothing') return true
  return expressionParts(expression).some(tellsPresence)
}

interface Fields {
  readonly message: readonly Field[]
  readonly state: readonly Field[]
}

/** Arithmetic may overflow, and a field of the state may have no value yet unless it began with one. */
function isAlwaysWorkedOut(expression: Expression, fields: Fields): boolean {
  switch (expression.kind) {
    case 'literal':
    case 'alternative':
    case 'duration':
      return true
    case 'name':
      return isThere(expression, fields)
    case 'binary':
      if (!COMPARING.includes(expression.operator)) return false
      break
    case 'built-in':
      if (expression.name !== 'count') return false
      break
    case 'not':
    case 'to decimal':
    case 'list':
      break
    default:
      return false
  }
  return expressionParts(expression).every((part) => isAlwaysWorkedOut(part, fields))
}

const COMPARING: readonly string[] = ['and', 'or', '==', '!=', '<', '<=', '>', '>=', 'contains']

function isThere(
  { scope, name }: Expression & { readonly kind: 'name' },
  { message, state }: Fields,
): boolean {
  if (scope === 'message') return fieldNamed(message, name) !== undefined
  if (scope === 'state') return fieldNamed(state, name)?.default !== undefined
  return scope === 'port'
}
