import { answersOf, type ModelIndex, qualifiedName, type System, type SystemOutcome } from '@landfall/model'
import { answerSchema, heading } from './components.ts'
import type { JsonObject } from './json-object.ts'
import { errors } from './open-api-answers.ts'

/** The path on which a system brings an answer that was not there when it was asked; none for one that is only told. */
export function answerPaths(
  index: ModelIndex,
  system: System,
): readonly (readonly [path: string, item: JsonObject])[] {
  const answers = answersOf(index, system)
  if (answers.length === 0) return []
  const name = qualifiedName(system)
  const operation = {
    operationId: `${name}.answer`,
    summary: `What ${heading(system).title} answers`,
    description: 'For an answer that was not there when the system was asked. The first one counts.',
    ...(system.context !== undefined && { tags: [system.context] }),
    requestBody: {
      required: true,
      content: {
        'application/json': { schema: { oneOf: answers.map((answer) => saidSchema(index, answer)) } },
      },
    },
    responses: {
      200: ANSWERED,
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
    'x-landfall-actors': [name],
  }
  return [[`/systems/${encodeURIComponent(name)}/answers`, { post: operation }]]
}

function saidSchema(index: ModelIndex, { event, answer }: SystemOutcome): JsonObject {
  const fields = answerSchema(index, answer.fields)
  return {
    type: 'object',
    required: ['eventId', 'answer', ...(fields.required === undefined ? [] : ['fields'])],
    properties: {
      eventId: { type: 'string', description: 'The event that is answered, by its id' },
      answer: { enum: [...new Set([event.name, qualifiedName(event)])] },
      fields,
    },
    additionalProperties: false,
  }
}

const ANSWERED: JsonObject = {
  description: 'Taken, now or before: the event that the answer has become',
  content: {
    'application/json': {
      schema: {
        type: 'object',
        required: ['type', 'eventId', 'position'],
        properties: {
          type: { type: 'string' },
          eventId: { type: 'string' },
          position: { type: 'integer', minimum: 1 },
        },
      },
    },
  },
}
