import type { Policy, Process, Reference } from './elements.ts'
import { messageFields } from './message-fields.ts'
import type { ModelIndex } from './model-index.ts'
import type { FieldOrigin } from './origin.ts'
import { type OriginPlace, originByName, ownOrigin } from './origin-by-name.ts'
import { rowFields } from './row-fields.ts'
import type { Sending } from './sending.ts'
import { targetOf } from './target-of.ts'

/**
 * Where each field of a command comes from that a policy or process sends: its braces, else the event's field of
 * that name, else the row's, else (for a process) its key, else what it remembers, else the command's default. At a
 * timeout there is no event. The key of the command's aggregate is among the fields. Empty if the command is not
 * known.
 */
export function originsOfArguments(index: ModelIndex, sending: Sending): readonly FieldOrigin[] {
  const command = targetOf(index, sending.send.command, 'command')
  if (!command) return []
  const places = placesOf(index, sending)
  return messageFields(index, command).map((field) => ({
    field,
    origin: originByName(field, sending.send.arguments, places) ?? ownOrigin(field),
  }))
}

function placesOf(index: ModelIndex, sending: Sending): readonly OriginPlace[] {
  switch (sending.kind) {
    case 'policy':
      return placesOfPolicy(index, sending.policy)
    case 'process':
      return [eventPlace(index, sending.step.event), ...memoryOf(sending.process)]
    case 'timeout':
      return memoryOf(sending.process)
  }
}

function placesOfPolicy(index: ModelIndex, { trigger, forEach }: Policy): readonly OriginPlace[] {
  const view = targetOf(index, forEach?.view, 'view')
  return [
    eventPlace(index, trigger?.kind === 'event' ? trigger.event : undefined),
    { kind: 'row', fields: view ? rowFields(view) : [] },
  ]
}

function eventPlace(index: ModelIndex, reference: Reference | undefined): OriginPlace {
  const event = targetOf(index, reference, 'event', 'publication')
  return { kind: 'event field', fields: event ? messageFields(index, event) : [] }
}

function memoryOf({ state, key }: Process): readonly OriginPlace[] {
  return [
    { kind: 'key', fields: key ? [key] : [] },
    { kind: 'state', fields: state },
  ]
}
