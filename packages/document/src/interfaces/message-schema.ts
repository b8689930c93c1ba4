import {
  type ElementId,
  type Field,
  type ModelIndex,
  type NamedElement,
  qualifiedName,
} from '@landfall/model'
import { componentName } from './component-name.ts'
import { type Audience, fieldsSchema } from './fields-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { namedTypeSchema, typesWithin } from './type-definitions.ts'

/** The dialect of every schema here, which is also that of OpenAPI 3.1. */
const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

/** A schema that stands alone: the enums and value types it needs are its `$defs`. */
export function messageSchema(
  index: ModelIndex,
  element: Pick<NamedElement, 'name' | 'label' | 'context' | 'description'>,
  { fields, audience }: { readonly fields: readonly Field[]; readonly audience: Audience },
): JsonSchema {
  const types = typesWithin(index, fields)
  const keys = new Map<ElementId, string>(types.map((type) => [type.id, componentName(qualifiedName(type))]))
  const referenceTo = (id: ElementId) => {
    const key = keys.get(id)
    return key === undefined ? undefined : `#/$defs/${key}`
  }
  const { label, description } = element
  return {
    $schema: DIALECT,
    title: label ?? qualifiedName(element),
    ...(description !== undefined && { description }),
    ...fieldsSchema(fields, referenceTo, audience),
    ...(types.length > 0 && {
      $defs: Object.fromEntries(
        types.map((type) => [keys.get(type.id) ?? type.id, namedTypeSchema(type, referenceTo, audience)]),
      ),
    }),
  }
}
