import { type Field, type ModelIndex, qualifiedName, type View, viewersOf } from '@landfall/model'
import { heading, rowSchema, schemaReference } from './components.ts'
import { interfacePath } from './interface-path.ts'
import type { JsonObject } from './json-object.ts'
import type { JsonSchema } from './json-schema.ts'
import { errors, parameter } from './open-api-answers.ts'
import { viewFilters } from './view-filters.ts'

/** The paths on which a view is asked: all its rows, and if it has a key one of them. */
export function viewPaths(
  index: ModelIndex,
  view: View,
): readonly (readonly [path: string, item: JsonObject])[] {
  const path = interfacePath('views', view)
  const common = {
    ...(view.context !== undefined && { tags: [view.context] }),
    'x-landfall-actors': viewersOf(index, view).map(qualifiedName),
  }
  const all = [path, { get: { ...allRows(index, view), ...common } }] as const
  if (!view.key) return [all]
  return [all, [`${path}/{${view.key.name}}`, { get: { ...oneRow(index, view, view.key), ...common } }]]
}

function allRows(index: ModelIndex, view: View): JsonObject {
  const { title, description } = heading(view)
  return {
    operationId: `${qualifiedName(view)}.list`,
    summary: title,
    ...(description !== undefined && { description }),
    parameters: [
      parameter('After'),
      parameter('Limit'),
      parameter('Cursor'),
      ...sortParameter(view),
      ...filterParameters(index, view),
    ],
    responses: {
      200: {
        description:
          'A page of rows; as `text/event-stream` the changes of its rows from now on, or behind `after` or `Last-Event-ID`',
        content: {
          'application/json': { schema: pageSchema(view) },
          ...(view.key && { 'text/event-stream': { schema: { type: 'string' } } }),
        },
      },
      ...errors('Invalid', 'Unauthorized', 'Forbidden', 'TooMany', 'Unavailable'),
    },
  }
}

function pageSchema(view: View): JsonObject {
  return {
    type: 'object',
    required: ['rows', 'position'],
    properties: {
      rows: { type: 'array', items: { $ref: schemaReference('row', view) } },
      position: { type: 'integer', minimum: 0, description: 'How far in the log the view has come' },
      next: { type: 'string', description: 'The cursor of the next page; absent on the last one' },
    },
  }
}

function oneRow(index: ModelIndex, view: View, key: Field): JsonObject {
  return {
    operationId: `${qualifiedName(view)}.read`,
    summary: `${heading(view).title}: one row`,
    parameters: [
      {
        name: key.name,
        in: 'path',
        required: true,
        schema: rowSchema(index, view).properties?.[key.name] ?? { type: 'string' },
      },
      parameter('After'),
    ],
    responses: {
      200: {
        description: 'The row',
        content: { 'application/json': { schema: { $ref: schemaReference('row', view) } } },
      },
      ...errors('Invalid', 'Unauthorized', 'Forbidden', 'Absent', 'TooMany', 'Unavailable'),
    },
  }
}

/** Rows can be put in the order of any field that has one: by its name, or with `-` in front the other way round. */
function sortParameter(view: View): readonly JsonObject[] {
  const names = viewFilters(view).flatMap(({ field, isOrdered }) => (isOrdered ? [field.name] : []))
  if (names.length === 0) return []
  return [
    {
      name: 'sort',
      in: 'query',
      description: 'The field to go by; with `-` in front of it the largest first',
      schema: { type: 'string', enum: names.flatMap((name) => [name, `-${name}`]) },
    },
  ]
}

/** `status=open`, and where a field has an order `seenAt.from=…` and `seenAt.to=…`, both included. */
function filterParameters(index: ModelIndex, view: View): readonly JsonObject[] {
  const { properties = {} } = rowSchema(index, view)
  return viewFilters(view).flatMap(({ field: { name }, parameter: exactName, isOrdered }) => {
    const schema = formOnly(properties[name] ?? {})
    const exact = { name: exactName, in: 'query', description: `Only rows whose ${name} is this`, schema }
    if (!isOrdered) return [exact]
    return [
      exact,
      { name: `${name}.from`, in: 'query', description: `Only rows whose ${name} is this or more`, schema },
      { name: `${name}.to`, in: 'query', description: `Only rows whose ${name} is this or less`, schema },
    ]
  })
}

/** A filter has no default of its own. */
function formOnly({ default: _default, description: _description, ...form }: JsonSchema): JsonSchema {
  return form
}
