import { type Event, type Publication, qualifiedName } from '@landfall/model'
import { heading, schemaKey, schemaReference } from './components.ts'
import type { JsonObject } from './json-object.ts'

/** The key of a message in its document. */
export function messageKey(event: Event | Publication): string {
  return schemaKey('event', event)
}

/** An event as a CloudEvent whose `data` are its fields. */
export function eventMessage(event: Event | Publication): JsonObject {
  const { title, description } = heading(event)
  const type = qualifiedName(event)
  return {
    name: type,
    title,
    ...(description !== undefined && { description }),
    ...(event.kind === 'publication' && { tags: [{ name: 'published' }] }),
    payload: {
      allOf: [
        { $ref: '#/components/schemas/CloudEvent' },
        {
          type: 'object',
          required: ['data'],
          properties: { type: { const: type }, data: { $ref: schemaReference('event', event) } },
        },
      ],
    },
  }
}
