import {
  type Command,
  type ElementId,
  type EnumType,
  type Event,
  elementsOf,
  type Field,
  type ModelIndex,
  messageFields,
  type NamedElement,
  type Publication,
  qualifiedName,
  rowFields,
  type ValueType,
  type View,
} from '@landfall/model'
import { componentName } from './component-name.ts'
import { type Audience, fieldsSchema } from './fields-schema.ts'
import type { JsonSchema } from './json-schema.ts'
import { namedTypeSchema, typesWithin } from './type-definitions.ts'
import type { TypeReference } from './type-schema.ts'

/** Names of schemas begin with what they are, because stickies of two kinds may share a name. */
type Shelf = 'command' | 'event' | 'row' | 'type' | 'shown'

/** The key of an element's schema among all schemas of a document, such as `event.Billing.PaymentFailed`. */
export function schemaKey(shelf: Shelf, element: Pick<NamedElement, 'name' | 'context'>): string {
  return `${shelf}.${componentName(qualifiedName(element))}`
}

export function schemaReference(shelf: Shelf, element: Pick<NamedElement, 'name' | 'context'>): string {
  return `#/components/schemas/${schemaKey(shelf, element)}`
}

/**
 * The schema of every enum and value type of the storm; one that holds something `personal` or `secret` has a second
 * one for readers.
 */
export function typeSchemas(index: ModelIndex): readonly (readonly [key: string, schema: JsonSchema])[] {
  const types = [...elementsOf(index, 'enum'), ...elementsOf(index, 'value')]
  return types.flatMap((type) => {
    const sent = [
      schemaKey('type', type),
      namedTypeSchema(type, typeReference(index, 'sender'), 'sender'),
    ] as const
    if (!isMarked(index, type)) return [sent]
    const shown = namedTypeSchema(type, typeReference(index, 'reader'), 'reader')
    return [sent, [schemaKey('shown', type), shown] as const]
  })
}

/** Whether not everybody sees all of its values. */
function isMarked(index: ModelIndex, type: EnumType | ValueType): boolean {
  if (type.kind === 'enum') return false
  const within = typesWithin(index, type.fields).filter((each) => each.kind === 'value')
  return [type, ...within].some(({ fields }) => fields.some(({ markers }) => markers.length > 0))
}

/** What a command has to be given; its `secret` fields are taken in and never handed out again. */
export function commandSchema(index: ModelIndex, command: Command): JsonSchema {
  const fields = messageFields(index, command)
  const schema = fieldsSchema(fields, typeReference(index, 'sender'), 'sender')
  const secrets = new Set(fields.filter(({ markers }) => markers.includes('secret')).map(({ name }) => name))
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    name,
    secrets.has(name) ? { ...property, writeOnly: true } : property,
  ])
  return { ...heading(command), ...schema, properties: Object.fromEntries(properties) }
}

/** What a system supplies with an answer. */
export function answerSchema(index: ModelIndex, fields: readonly Field[]): JsonSchema {
  return fieldsSchema(fields, typeReference(index, 'sender'), 'sender')
}

/** What an event says to those who may hear it. */
export function eventSchema(index: ModelIndex, event: Event | Publication): JsonSchema {
  return {
    ...heading(event),
    ...fieldsSchema(messageFields(index, event), typeReference(index, 'reader'), 'reader'),
  }
}

/** A row of a view as it is shown. */
export function rowSchema(index: ModelIndex, view: View): JsonSchema {
  return {
    ...heading(view),
    ...fieldsSchema(rowFields(view), typeReference(index, 'reader'), 'reader'),
  }
}

/** Title and description, as documents show them. */
export function heading({ name, label, description }: NamedElement): { title: string; description?: string } {
  return { title: label ?? name, ...(description !== undefined && { description }) }
}

function typeReference(index: ModelIndex, audience: Audience): TypeReference {
  return (id: ElementId) => {
    const type = index.byId.get(id)
    if (type?.kind !== 'enum' && type?.kind !== 'value') return undefined
    const shelf = audience === 'reader' && isMarked(index, type) ? 'shown' : 'type'
    return schemaReference(shelf, type)
  }
}
