import type { Field } from '@landfall/model'
import { constantValue } from './constant-value.ts'
import type { JsonSchema } from './json-schema.ts'
import { type TypeReference, typeSchema } from './type-schema.ts'

/** Who has the fields: whoever sends them in, or whoever gets to see them. */
export type Audience = 'sender' | 'reader'

/**
 * Fields as an object. Optional fields and those with a default may be left out, and nothing else may be added:
 * a field that is misspelt is told, not lost. A reader sees no `secret` fields, and `personal` ones only where the
 * storm names the reader.
 */
export function fieldsSchema(
  all: readonly Field[],
  referenceTo: TypeReference,
  audience: Audience,
): JsonSchema {
  const fields = audience === 'reader' ? withoutSecrets(all) : all
  const required = fields.filter(
    (field) =>
      field.type.kind !== 'optional' &&
      field.default === undefined &&
      !(audience === 'reader' && field.markers.includes('personal')),
  )
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((field) => [field.name, fieldSchema(field, referenceTo)])),
    ...(required.length > 0 && { required: required.map(({ name }) => name) }),
    additionalProperties: false,
  }
}

function fieldSchema(field: Field, referenceTo: TypeReference): JsonSchema {
  const { description, markers } = field
  const value = field.default && constantValue(field.default)
  return {
    ...typeSchema(field.type, referenceTo),
    ...(description !== undefined && { description }),
    ...(value !== undefined && { default: value }),
    ...(markers.length > 0 && { 'x-landfall-markers': markers }),
  }
}

/** What leaves a context: `secret` fields stay behind. */
export function withoutSecrets(fields: readonly Field[]): readonly Field[] {
  return fields.filter(({ markers }) => !markers.includes('secret'))
}
