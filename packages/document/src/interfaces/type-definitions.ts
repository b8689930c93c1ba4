import {
  type ElementId,
  type EnumType,
  elementOf,
  type Field,
  type ModelIndex,
  type Type,
  type ValueType,
} from '@landfall/model'
import { type Audience, fieldsSchema } from './fields-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import type { TypeReference } from './type-schema.ts'

type NamedType = EnumType | ValueType

/** The enums and value types that fields are made of, those within others included, in the order in which they are met. */
export function typesWithin(index: ModelIndex, fields: readonly Field[]): readonly NamedType[] {
  const found = new Map<ElementId, NamedType>()
  const waiting = fields.map(({ type }) => type).reverse()
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    const named = type.kind === 'named' ? elementOf(index, type.target, 'enum', 'value') : undefined
    if (named && !found.has(named.id)) {
      found.set(named.id, named)
      if (named.kind === 'value') waiting.push(...named.fields.map((field) => field.type).reverse())
    }
    waiting.push(...partsOf(type))
  }
  return [...found.values()]
}

function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case 'list':
    case 'optional':
      return [type.of]
    case 'record':
      return Object.values(type.fields).reverse()
    default:
      return []
  }
}

/** The schema of an enum or a value type. */
export function namedTypeSchema(type: NamedType, referenceTo: TypeReference, audience: Audience): JsonSchema {
  const { name, label, description } = type
  const form: JsonSchema =
    type.kind === 'enum'
      ? { type: 'string', enum: type.members }
      : fieldsSchema(type.fields, referenceTo, audience)
  return { title: label ?? name, ...(description !== undefined && { description }), ...form }
}
