import type { BasicTypeName, ElementId, Type } from '@landfall/model'
import type { JsonSchema } from './json-schema.ts'

/** Where the schema of an enum or a value type is to be found. Undefined for one that nobody declared. */
export type TypeReference = (id: ElementId) => string | undefined

/**
 * The form of a type's values in JSON. What may be missing is left out of its object; in a list it is `null`.
 * A type that is not known takes any value.
 */
export function typeSchema(type: Type, referenceTo: TypeReference): JsonSchema {
  switch (type.kind) {
    case 'basic':
      return BASIC[type.name]
    case 'list':
      return { type: 'array', items: itemSchema(type.of, referenceTo) }
    case 'optional':
      return typeSchema(type.of, referenceTo)
    case 'alternatives':
      return { type: 'string', enum: type.members }
    case 'named': {
      const $ref = type.target === undefined ? undefined : referenceTo(type.target)
      return $ref === undefined ? {} : { $ref }
    }
    case 'record':
      return recordSchema(type.fields, referenceTo)
    case 'nothing':
      return { type: 'null' }
    case 'unknown':
      return {}
  }
}

/** A Decimal is text, because a JSON number loses digits on its way through most programs. */
const BASIC: Readonly<Record<BasicTypeName, JsonSchema>> = {
  Id: { type: 'string' },
  Text: { type: 'string' },
  Int: { type: 'integer', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER },
  Decimal: { type: 'string', pattern: '^-?\\d+(\\.\\d+)?$' },
  Bool: { type: 'boolean' },
  Time: { type: 'string', format: 'date-time' },
  Date: { type: 'string', format: 'date' },
  Duration: { type: 'string', format: 'duration' },
}

function itemSchema(type: Type, referenceTo: TypeReference): JsonSchema {
  const schema = typeSchema(type, referenceTo)
  return type.kind === 'optional' ? { anyOf: [schema, { type: 'null' }] } : schema
}

function recordSchema(fields: Readonly<Record<string, Type>>, referenceTo: TypeReference): JsonSchema {
  const entries = Object.entries(fields)
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, type]) => [name, typeSchema(type, referenceTo)])),
    required: entries.flatMap(([name, type]) => (type.kind === 'optional' ? [] : [name])),
    additionalProperties: false,
  }
}
