import type { Engine } from '../engine.ts'
import type { StoredEvent } from '../store/store.ts'

/** What an id of a command looks like that a reaction sent: of its cause, by whom, and the how many-th. */
const ISSUED = /^(?<cause>.*)\/(?<by>[^/]+)\/(?<nth>\d+)$/s

/** A process that gave up waiting, as what led to its commands. */
const TIMEOUT = /^(?<process>[^[]+)\[(?<key>.*)\]\/timeout$/s

/** What led to a command, as its id says. Undefined for an id of another form, such as one from outside. */
export function causeOf(commandId: string): { readonly causeId: string; readonly by: string } | undefined {
  const { cause, by } = ISSUED.exec(commandId)?.groups ?? {}
  return cause === undefined || by === undefined ? undefined : { causeId: cause, by }
}

/** The process and key that gave up waiting; undefined for a cause of another kind. */
export function timeoutOf(causeId: string): { readonly process: string; readonly key: string } | undefined {
  const { process, key } = TIMEOUT.exec(causeId)?.groups ?? {}
  return process === undefined || key === undefined ? undefined : { process, key }
}

/**
 * What the story is called that an event, a command, a timeout or a dead letter belongs to. An id of which nothing is
 * known may be that of a story itself, as the id of a command from outside is.
 */
export async function findCorrelation(engine: Engine, id: string): Promise<string> {
  const { store, names } = engine
  const event = await eventNamed(engine, id)
  if (event) return event.correlationId
  const waiting = await store.readRecord('waiting', '', id)
  if (waiting) return waiting.value.correlationId
  const parked = await store.readRecord('parked', 'command', id)
  if (parked?.value.work.kind === 'command') return parked.value.work.issue.correlationId
  const timeout = timeoutOf(causeOf(id)?.causeId ?? id)
  const memory =
    timeout && (await store.readRecord('process', names.of('process', timeout.process), timeout.key))
  return memory?.value.correlationId ?? id
}

/** The event of which an id speaks: its own, or that of what reacted to it. */
async function eventNamed({ store }: Engine, id: string): Promise<StoredEvent | undefined> {
  const { logId } = store
  if (!id.startsWith(`${logId}-`)) return undefined
  const digits = /^\d{1,15}(?=$|\/)/.exec(id.slice(logId.length + 1))
  if (!digits) return undefined
  const position = Number(digits[0])
  const [event] = await store.readLog({ afterPosition: position - 1, limit: 1 })
  return event?.position === position ? event : undefined
}
