import {
  elementsOf,
  type ModelIndex,
  messageFields,
  type NamedElement,
  qualifiedName,
  rowFields,
} from '@landfall/model'
import { asyncApi } from './async-api.ts'
import { componentName } from './component-name.ts'
import { withoutSecrets } from './fields-schema.ts'
import type { InterfaceOptions } from './interface-options.ts'
import { messageSchema } from './message-schema.ts'
import { openApi } from './open-api.ts'

/** A file of documents: its path below the folder of all documents, with `/`, and its text. */
export interface DocumentFile {
  readonly path: string
  readonly text: string
}

/**
 * What other teams need: `openapi.json`, `asyncapi.json`, and a JSON Schema for each command, event, publication and
 * row of a view.
 */
export function interfaceDocuments(index: ModelIndex, options: InterfaceOptions): readonly DocumentFile[] {
  return [
    jsonFile('openapi.json', openApi(index, options)),
    jsonFile('asyncapi.json', asyncApi(index, options)),
    ...elementsOf(index, 'command').map((command) =>
      schemaFile(
        'commands',
        command,
        messageSchema(index, command, { fields: messageFields(index, command), audience: 'sender' }),
      ),
    ),
    ...[...elementsOf(index, 'event'), ...elementsOf(index, 'publication')].map((event) =>
      schemaFile(
        'events',
        event,
        messageSchema(index, event, {
          fields: withoutSecrets(messageFields(index, event)),
          audience: 'reader',
        }),
      ),
    ),
    ...elementsOf(index, 'view').map((view) =>
      schemaFile(
        'views',
        view,
        messageSchema(index, view, { fields: withoutSecrets(rowFields(view)), audience: 'reader' }),
      ),
    ),
  ]
}

function schemaFile(shelf: string, element: NamedElement, schema: object): DocumentFile {
  return jsonFile(`schemas/${shelf}/${componentName(qualifiedName(element))}.json`, schema)
}

function jsonFile(path: string, data: object): DocumentFile {
  return { path, text: `${JSON.stringify(data, undefined, 2)}\n` }
}
