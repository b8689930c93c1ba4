import type { JsonObject } from './json-object.ts'

/**
 * What every event carries beside its fields: the attributes of CloudEvents 1.0, in structured form.
 * Source: github.com/cloudevents/spec, version 1.0.2.
 */
export const CLOUD_EVENT: JsonObject = {
  type: 'object',
  title: 'CloudEvent',
  required: ['specversion', 'id', 'source', 'type', 'time'],
  properties: {
    specversion: { const: '1.0' },
    id: { type: 'string', description: 'The id of the event' },
    source: { type: 'string', description: 'The context in which it happened' },
    type: { type: 'string', description: 'The name of the event' },
    subject: { type: 'string', description: 'The key of the instance it happened to' },
    time: { type: 'string', format: 'date-time' },
    datacontenttype: { const: 'application/json' },
    sequence: { type: 'string', description: 'Its position in the log' },
    causationid: { type: 'string', description: 'The command or event that caused it' },
    correlationid: { type: 'string', description: 'What its story began with' },
    data: { type: 'object' },
  },
}
