import {
  type Assignment,
  type BasicTypeName,
  type Expression,
  elementsOf,
  type Field,
  type ModelIndex,
  type ScenarioStep,
  type Type,
  typeText,
  withoutOptional,
} from '@landfall/model'
import { choicesOf, groupFields } from './draft.ts'

/** So deep a value may lie in another; a value type that holds itself would have no end. */
const DEPTH_MAX = 4

/**
 * A value as the scenarios of the storm give it to a field of this name and type; else the plainest one of its type.
 * Expressions are looked at and not worked out: the page runs no code that is made from a text.
 */
export function exampleValues(index: ModelIndex): (field: Pick<Field, 'name' | 'type'>) => unknown {
  const samples = samplesIn(index)

  function valueFor({ name, type }: Pick<Field, 'name' | 'type'>, depth = 0): unknown {
    const plain = withoutOptional(type)
    return samples.get(sampleKey(name, plain)) ?? plainestOf(name, plain, depth)
  }

  function plainestOf(name: string, type: Type, depth: number): unknown {
    if (type.kind === 'basic') return basicValue(name, type.name)
    if (depth > DEPTH_MAX) return undefined
    if (type.kind === 'list') return [valueFor({ name, type: type.of }, depth + 1)]
    const fields = groupFields(index, type)
    if (!fields) return choicesOf(index, type)?.[0]
    return Object.fromEntries(fields.map((field) => [field.name, valueFor(field, depth + 1)]))
  }

  return (field) => valueFor(field)
}

function samplesIn(index: ModelIndex): ReadonlyMap<string, unknown> {
  const samples = new Map<string, unknown>()
  const given = elementsOf(index, 'scenario').flatMap(({ steps }) => steps.flatMap(assignmentsOf))
  for (const { name, value } of given.flatMap(withInner)) {
    const plain = plainValue(value)
    const key = sampleKey(name, value.type)
    if (plain !== undefined && !samples.has(key)) samples.set(key, plain)
  }
  return samples
}

function assignmentsOf(step: ScenarioStep): readonly Assignment[] {
  switch (step.kind) {
    case 'when command':
      return step.arguments
    case 'given':
    case 'system answers':
    case 'then event':
      return step.fields
    default:
      return []
  }
}

function withInner(assignment: Assignment): readonly Assignment[] {
  const { value } = assignment
  return value.kind === 'record' ? [assignment, ...value.fields.flatMap(withInner)] : [assignment]
}

function sampleKey(name: string, type: Type): string {
  return `${name}: ${typeText(withoutOptional(type))}`
}

/** What is written there; undefined for what would have to be worked out. */
function plainValue(expression: Expression): unknown {
  switch (expression.kind) {
    case 'literal':
    case 'duration':
      return expression.value
    case 'alternative':
      return expression.name
    case 'list':
      return expression.items.map(plainValue)
    case 'record':
      return Object.fromEntries(expression.fields.map(({ name, value }) => [name, plainValue(value)]))
    case 'to decimal': {
      const value = plainValue(expression.operand)
      return typeof value === 'number' ? String(value) : undefined
    }
    default:
      return undefined
  }
}

function basicValue(name: string, type: BasicTypeName): unknown {
  switch (type) {
    case 'Id':
      return `${name.replace(/Id$/, '') || name}-1`
    case 'Text':
      return /currency/i.test(name) ? 'EUR' : 'example'
    case 'Int':
      return 1
    case 'Decimal':
      return '1.00'
    case 'Bool':
      return true
    case 'Time':
      return '2027-01-01T12:00:00Z'
    case 'Date':
      return '2027-01-01'
    case 'Duration':
      return '1 day'
  }
}
