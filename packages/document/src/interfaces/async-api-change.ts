import { qualifiedName, type View } from '@landfall/model'
import { componentName } from './component-name.ts'
import { heading, schemaReference } from './components.ts'
import type { JsonObject } from './json-object.ts'

/** The key of the message that tells a change of a view. */
export function changeKey(view: View): string {
  return `view.${componentName(qualifiedName(view))}`
}

/** A row that an event has touched, as a CloudEvent: the row as it is now, or that it is gone. */
export function changeMessage(view: View): JsonObject {
  const type = qualifiedName(view)
  return {
    name: type,
    title: `${heading(view).title}: a row has changed`,
    payload: {
      allOf: [
        { $ref: '#/components/schemas/CloudEvent' },
        {
          type: 'object',
          required: ['data'],
          properties: {
            type: { const: type },
            data: {
              type: 'object',
              required: ['key'],
              properties: {
                key: { type: 'string', description: 'The key of the row, as text' },
                row: { $ref: schemaReference('row', view), description: 'Absent where the row is gone' },
              },
            },
          },
        },
      ],
    },
  }
}
