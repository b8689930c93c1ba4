import type { Recorded } from '@landfall/kernel'
import { type Event, keyOf, messageFields, type Publication } from '@landfall/model'
import type { FastifyInstance } from 'fastify'
import type { Caller } from '../access/caller.ts'
import { forbidden, unknown } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import type { ServerParts } from '../server-parts.ts'
import type { Sight } from '../wire/write-values.ts'
import { type CloudEvent, cloudEvent } from './cloud-event.ts'
import { eventData } from './event-data.ts'
import { startStream } from './start-stream.ts'
import { createToldTexts } from './told-texts.ts'

/** Tells what happens: in a context, or outside all of them. */
export function eventStreamRoutes(app: FastifyInstance, parts: ServerParts): void {
  const texts = createToldTexts()
  for (const url of ['/events', '/contexts/:context/events']) {
    app.get<{ Params: { readonly context?: string } }>(url, async (request, reply) => {
      const { context } = request.params
      if (context !== undefined && !parts.directory.hasContext(context)) {
        return sendProblem(reply, unknown(`There is no context \`${context.slice(0, 80).toWellFormed()}\``))
      }
      const caller = parts.callerOf(request)
      if (!hearsAnything(parts, context, caller)) {
        return sendProblem(reply, forbidden('The storm tells none of your roles what happens here'))
      }
      return startStream(parts, { request, reply }, async (recorded) => {
        const element = eventHeard(parts, { context, caller }, recorded)
        if (!element) return undefined
        const sight = parts.permissions.isNamedFor(caller, element) ? 'with personal' : 'without personal'
        return texts.of(recorded, sight, () => told(parts, { element, sight }, recorded))
      })
    })
  }
}

interface Listener {
  readonly context: string | undefined
  readonly caller: Caller
}

function hearsAnything(
  { index, permissions }: ServerParts,
  context: string | undefined,
  caller: Caller,
): boolean {
  if (caller.roles === 'everybody') return true
  return index.model.elements.some(
    (element) =>
      (element.kind === 'event' || element.kind === 'publication') &&
      element.context === context &&
      permissions.mayHear(caller, element),
  )
}

function eventHeard(
  { directory, permissions }: ServerParts,
  { context, caller }: Listener,
  { event }: Recorded,
): Event | Publication | undefined {
  const element = directory.event(event.type)
  return element?.context === context && element && permissions.mayHear(caller, element) ? element : undefined
}

function told(
  parts: ServerParts,
  { element, sight }: { readonly element: Event | Publication; readonly sight: Sight },
  recorded: Recorded,
): CloudEvent {
  const { event, key } = recorded
  return cloudEvent(recorded, {
    context: element.context,
    type: event.type,
    subject: mayTellKey(parts, element, sight) ? key : undefined,
    data: parts.writer.fields(messageFields(parts.index, element), eventData(event).data, sight),
  })
}

/** The key of an instance may itself be something about a person. */
function mayTellKey({ index }: ServerParts, element: Event | Publication, sight: Sight): boolean {
  if (element.kind === 'publication') {
    return (
      sight === 'with personal' || messageFields(index, element).every(({ markers }) => markers.length === 0)
    )
  }
  const markers = keyOf(index, element)?.markers ?? []
  return !markers.includes('secret') && (sight === 'with personal' || !markers.includes('personal'))
}
