import { elementOf, elementsOf, type ModelIndex } from '@landfall/model'
import { commandSchema, eventSchema, rowSchema, schemaKey, typeSchemas } from './components.ts'
import type { InterfaceOptions } from './interface-options.ts'
import type { JsonObject } from './json-object.ts'
import type { JsonSchema } from './json-schema.ts'
import { ERRORS, PARAMETERS } from './open-api-answers.ts'
import { commandPath } from './open-api-command.ts'
import { answerPaths } from './open-api-system.ts'
import { viewPaths } from './open-api-view.ts'

/**
 * OpenAPI 3.1 of a storm: its commands can be sent, its views can be asked, its systems can answer. The paths are those of `landfall run`.
 * Complete and the same to the byte for the same model.
 */
export function openApi(index: ModelIndex, { version }: InterfaceOptions): JsonObject {
  const commands = elementsOf(index, 'command')
  const views = elementsOf(index, 'view')
  const systems = elementsOf(index, 'system').filter((system) => elementOf(index, system.id) === system)
  return {
    openapi: '3.1.1',
    info: {
      title: index.model.domain ?? 'A storm',
      version,
      description: 'Commands are posted, views are read. Made from the event storm.',
    },
    servers: [{ url: '/' }],
    security: [{}, { token: [] }],
    tags: tagsOf([...commands, ...views, ...systems]),
    paths: Object.fromEntries([
      ...commands.map((command) => commandPath(index, command)),
      ...views.flatMap((view) => viewPaths(index, view)),
      ...systems.flatMap((system) => answerPaths(index, system)),
    ]),
    components: {
      schemas: Object.fromEntries<JsonSchema>([
        ...commands.map((command) => [schemaKey('command', command), commandSchema(index, command)] as const),
        ...elementsOf(index, 'event').map(
          (event) => [schemaKey('event', event), eventSchema(index, event)] as const,
        ),
        ...views.map((view) => [schemaKey('row', view), rowSchema(index, view)] as const),
        ...typeSchemas(index),
      ]),
      parameters: PARAMETERS,
      responses: ERRORS,
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'The roles of a token are actors of the storm. On the own machine none is needed.',
        },
      },
    },
  }
}

/** One group for each context, in the order of the text. */
function tagsOf(elements: readonly { readonly context?: string }[]): readonly JsonObject[] {
  const contexts = elements.flatMap(({ context }) => context ?? [])
  return [...new Set(contexts)].map((name) => ({ name }))
}
