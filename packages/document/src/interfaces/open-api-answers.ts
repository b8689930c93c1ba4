import type { JsonObject } from './json-object.ts'

/** Problem details as in RFC 9457; `type` names the kind of problem for programs. */
const PROBLEM: JsonObject = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', description: 'Which kind of problem it is' },
    title: { type: 'string', description: 'The kind of problem in words' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'What happened this time, in the words of the storm' },
    field: { type: 'string', description: 'The field that is wrong, where there is one' },
    errors: {
      type: 'array',
      description: 'All fields that are wrong, up to a limit',
      items: {
        type: 'object',
        required: ['field', 'detail'],
        properties: {
          field: { type: 'string', description: 'Such as `lines[2].price.cents`' },
          detail: { type: 'string', description: 'What was expected, and what was found' },
        },
      },
    },
    code: { type: 'string', description: 'Which rule of the storm has refused, for programs' },
    version: { type: 'integer', minimum: 0, description: 'The version of the instance as it is' },
  },
}

function problem(description: string): JsonObject {
  return { description, content: { 'application/problem+json': { schema: PROBLEM } } }
}

/** Answers that every path may give. */
export const ERRORS = {
  Invalid: problem('The request cannot be read: which field is wrong, and what was expected'),
  Unauthorized: problem('There is no valid token'),
  Forbidden: problem('The storm does not name this role for it'),
  Absent: problem('There is no such row'),
  Conflict: problem('Somebody else was first: the version is no longer the one in `If-Match`'),
  TooLarge: problem('The body is larger than what is taken'),
  NotJson: problem('The body has another type than `application/json`'),
  TooMany: problem('Too many requests: wait for as long as `Retry-After` says'),
  Parked: problem('It could not be worked out, and is kept until somebody has looked at it'),
  Unavailable: problem('Not now: try again behind `Retry-After`; what has an `Idempotency-Key` is done once'),
} as const

export function errors(...names: readonly (keyof typeof ERRORS)[]): JsonObject {
  return Object.fromEntries(names.map((name) => [STATUS[name], { $ref: `#/components/responses/${name}` }]))
}

const STATUS = {
  Invalid: '400',
  Unauthorized: '401',
  Forbidden: '403',
  Absent: '404',
  Conflict: '409',
  TooLarge: '413',
  NotJson: '415',
  TooMany: '429',
  Parked: '500',
  Unavailable: '503',
} as const satisfies Record<keyof typeof ERRORS, string>

/** What a business declines, with the words of its rules as examples. */
export function refused(messages: readonly string[]): JsonObject {
  const examples = messages.map((detail, at) => [
    `rule${at + 1}`,
    { value: { type: 'refused', title: 'Refused', status: 422, detail } },
  ])
  return {
    description: 'Refused by a rule of the storm',
    content: {
      'application/problem+json': {
        schema: PROBLEM,
        ...(messages.length > 0 && { examples: Object.fromEntries(examples) }),
      },
    },
  }
}

/** What several paths take. */
export const PARAMETERS = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description: 'Sent again with the same key, a command is done once and answered the same',
    schema: { type: 'string', minLength: 1, maxLength: 200 },
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description: 'The version of the instance that the sender has seen',
    schema: { type: 'string' },
  },
  After: {
    name: 'after',
    in: 'query',
    description: 'Answer only from a view that has seen the log up to this position',
    schema: { type: 'integer', minimum: 0 },
  },
  Limit: {
    name: 'limit',
    in: 'query',
    description: 'How many rows at most',
    schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
  },
  Cursor: {
    name: 'cursor',
    in: 'query',
    description: 'Where the page before this one ended: its `next`',
    schema: { type: 'string' },
  },
} as const

export function parameter(name: keyof typeof PARAMETERS): JsonObject {
  return { $ref: `#/components/parameters/${name}` }
}
