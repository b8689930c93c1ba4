import {
  type Command,
  type Event,
  type ModelIndex,
  outcomesOf,
  qualifiedName,
  refusalsOf,
  sendersOf,
} from '@landfall/model'
import { heading, schemaReference } from './components.ts'
import { interfacePath } from './interface-path.ts'
import type { JsonObject } from './json-object.ts'
import { errors, parameter, refused } from './open-api-answers.ts'

/** The path on which a command is sent. */
export function commandPath(index: ModelIndex, command: Command): readonly [path: string, item: JsonObject] {
  const { title, description } = heading(command)
  const operation = {
    operationId: qualifiedName(command),
    summary: title,
    ...(description !== undefined && { description }),
    ...(command.context !== undefined && { tags: [command.context] }),
    parameters: [parameter('IdempotencyKey'), parameter('IfMatch')],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: schemaReference('command', command) } } },
    },
    responses: {
      200: accepted(eventsOf(index, command)),
      422: refused(wordsOf(command)),
      ...errors(
        'Invalid',
        'Unauthorized',
        'Forbidden',
        'Conflict',
        'TooLarge',
        'NotJson',
        'TooMany',
        'Parked',
        'Unavailable',
      ),
    },
    'x-landfall-actors': sendersOf(index, command).map(qualifiedName),
  }
  return [interfacePath('commands', command), { post: operation }]
}

function eventsOf(index: ModelIndex, command: Command): readonly Event[] {
  return [...new Map(outcomesOf(index, command).map(({ event }) => [event.id, event])).values()]
}

/** What a command has recorded, and where in the log. */
function accepted(events: readonly Event[]): JsonObject {
  const recorded = events.map((event) => ({
    type: 'object',
    required: ['type', 'data'],
    properties: {
      type: { const: qualifiedName(event) },
      data: { $ref: schemaReference('event', event) },
    },
  }))
  return {
    description: 'Accepted: what was recorded, and where in the log',
    headers: {
      ETag: {
        description: 'The version of the instance, as `If-Match` takes it',
        schema: { type: 'string' },
      },
    },
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['events', 'position'],
          properties: {
            events: { type: 'array', items: recorded.length > 0 ? { oneOf: recorded } : {} },
            position: { type: 'integer', minimum: 0 },
            version: { type: 'integer', minimum: 0 },
          },
        },
      },
    },
  }
}

/** Existence is refused in words that contain a key, so there is no example of it. */
function wordsOf(command: Command): readonly string[] {
  const words = refusalsOf(command).flatMap((refusal) =>
    refusal.kind === 'requirement' ? (refusal.requirement.message ?? []) : [],
  )
  return [...new Set(words)]
}
