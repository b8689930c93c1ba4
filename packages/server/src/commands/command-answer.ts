import type { Recorded } from '@landfall/kernel'
import type { Command } from '@landfall/model'
import { messageFields, qualifiedName } from '@landfall/model'
import type { SendOutcome } from '@landfall/runtime'
import type { Caller } from '../access/caller.ts'
import { type Problem, unavailable } from '../answers/problem.ts'
import type { ServerParts } from '../server-parts.ts'
import { eventData } from '../streams/event-data.ts'
import type { Values } from '../wire/read-values.ts'

/** A command with what was sent, and by whom. */
export interface Sent {
  readonly command: Command
  readonly data: Values
  readonly caller: Caller
}

export type CommandAnswer =
  | { readonly kind: 'accepted'; readonly version: number; readonly body: AcceptedBody }
  | { readonly kind: 'problem'; readonly problem: Problem }

interface AcceptedBody {
  readonly events: readonly { readonly type: string; readonly data: Values }[]
  readonly position: number
  readonly version: number
}

/** What became of a command, as it is answered. */
export function commandAnswer(
  parts: Pick<ServerParts, 'index' | 'directory' | 'permissions' | 'writer'>,
  sent: Sent,
  outcome: SendOutcome,
): CommandAnswer {
  switch (outcome.kind) {
    case 'recorded': {
      const { events, position, version } = outcome
      const shown = events.flatMap((recorded) => shownEvent(parts, sent, recorded))
      return { kind: 'accepted', version, body: { events: shown, position, version } }
    }
    case 'refused': {
      const { refusal } = outcome
      const message: unknown = Reflect.get(refusal, 'message')
      const detail = typeof message === 'string' ? message : refusal.code
      return problem({ type: 'refused', title: 'Refused', status: 422, detail, code: refusal.code })
    }
    case 'conflict':
      return problem({
        type: 'conflict',
        title: 'Somebody else was first',
        status: 409,
        detail: `The version is ${outcome.version} and not the one in \`If-Match\`: look again before you decide`,
        version: outcome.version,
      })
    // The cause may hold values of secret fields, so it is only told where parked work is looked at.
    case 'parked':
      return problem({
        type: 'parked',
        title: 'It could not be worked out',
        status: 500,
        detail: 'It is kept with its cause until somebody has looked at it',
      })
    case 'unknown command':
      return problem({
        type: 'refused',
        title: 'Refused',
        status: 422,
        detail: `\`${qualifiedName(sent.command)}\` stands in no aggregate, so nobody takes it`,
      })
    case 'other command':
      return problem({
        type: 'reused',
        title: 'The key was used before',
        status: 422,
        detail:
          'Another command was sent under this `Idempotency-Key`, so this one has not been done: give it a key of its own',
      })
    case 'busy':
      return problem(unavailable('Too many commands wait already; this one has not been done'))
    case 'fault':
      return problem(unavailable('The store could not write; the command has not been done'))
    case 'in doubt':
      return problem(
        unavailable(
          'The store did not say whether the command was done; sent again with its `Idempotency-Key` it is done once',
        ),
      )
  }
}

function problem(told: Problem): CommandAnswer {
  return { kind: 'problem', problem: told }
}

/** An event as its sender sees it: what the sender gave comes back, also where it is personal. */
function shownEvent(
  parts: Pick<ServerParts, 'index' | 'directory' | 'permissions' | 'writer'>,
  { data: given, caller }: Sent,
  { event }: Recorded,
): readonly { readonly type: string; readonly data: Values }[] {
  const element = parts.directory.event(event.type)
  if (!element) return []
  const { data: recorded } = eventData(event)
  const fields = messageFields(parts.index, element)
  if (parts.permissions.isNamedFor(caller, element)) {
    return [{ type: event.type, data: parts.writer.fields(fields, recorded, 'with personal') }]
  }
  const open = parts.writer.fields(fields, recorded, 'without personal')
  const all = parts.writer.fields(fields, recorded, 'with personal')
  const own = parts.writer.fields(fields, given, 'with personal')
  const data = Object.entries(all).flatMap(([name, value]): [string, unknown][] => {
    const isOwn = Object.hasOwn(own, name) && JSON.stringify(own[name]) === JSON.stringify(value)
    if (isOwn) return [[name, value]]
    return Object.hasOwn(open, name) ? [[name, open[name]]] : []
  })
  return [{ type: event.type, data: Object.fromEntries(data) }]
}
