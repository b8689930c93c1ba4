import type { Recorded } from '@landfall/kernel'
import type { Event, Publication } from '@landfall/model'
import type { FastifyInstance } from 'fastify'
import type { Caller } from '../access/caller.ts'
import { forbidden, unknown } from '../answers/problem.ts'
import { sendProblem } from '../answers/send-problem.ts'
import type { ServerParts } from '../server-parts.ts'
import { startStream } from './start-stream.ts'
import { toldEvent } from './told-event.ts'
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
        return texts.of(recorded, sight, () => toldEvent(parts, { element, sight }, recorded))
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
