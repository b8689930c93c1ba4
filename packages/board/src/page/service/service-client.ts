import { interfacePath } from '@landfall/document'
import { fail, ok } from '@landfall/kernel'
import { type Command, qualifiedName, type System, type View } from '@landfall/model'
import { type CommandCount, commandCountsIn } from './command-counts.ts'
import type { Accepted, Answered, BrokenPromise, DeadLetter, Overview, RowPage, Story } from './operations.ts'
import { type Asked, problemIn, UNREACHABLE } from './problem.ts'
import type { JsonFields } from './stored-event.ts'

/** The running system, as the page asks it. All failures are values, with the words of the service. */
export interface ServiceClient {
  overview(): Promise<Asked<Overview>>
  commandCounts(): Promise<Asked<readonly CommandCount[]>>
  /** @param key - the same for every attempt at one thing: it is done once. */
  send(command: Command, fields: JsonFields, key: string): Promise<Asked<Accepted>>
  /** Gives the answer of an outside system by hand. */
  answer(system: System, said: GivenAnswer): Promise<Asked<Answered>>
  /** @param after - waits until the rows have come so far, for a bounded time. */
  rows(view: View, question: { readonly limit: number; readonly after: number }): Promise<Asked<RowPage>>
  /** @param id - of an event or command, or the position of an event. */
  story(id: string): Promise<Asked<Story>>
  deadLetters(): Promise<Asked<readonly DeadLetter[]>>
  retry(id: string): Promise<Asked<{ readonly kind: string; readonly message?: string }>>
  discard(id: string, reason: string): Promise<Asked<unknown>>
  brokenPromises(): Promise<Asked<readonly BrokenPromise[]>>
  /** Opens the stream of all events behind a position. */
  openEvents(after: number, signal: AbortSignal): Promise<Asked<ReadableStream<Uint8Array>>>
}

interface GivenAnswer {
  readonly eventId: string
  /** The event that it becomes. */
  readonly answer: string
  readonly fields: JsonFields
}

/** @param base - where the interface begins, such as `http://localhost:3000/`. */
export function createServiceClient(base: URL, ask: typeof fetch = fetch): ServiceClient {
  const to = (path: string) => new URL(`.${path}`, base)

  async function answered(path: string, request?: RequestInit): Promise<Asked<Response>> {
    try {
      const response = await ask(to(path), request)
      return response.ok ? ok(response) : fail(problemIn(response.status, await jsonIn(response)))
    } catch {
      return fail(UNREACHABLE)
    }
  }

  async function json<Value>(path: string, request?: RequestInit): Promise<Asked<Value>> {
    const response = await answered(path, request)
    if (!response.ok) return response
    try {
      const value: Value = await response.value.json()
      return ok(value)
    } catch {
      return fail(UNREACHABLE)
    }
  }

  return {
    overview: () => json<Overview>('/operations'),
    async commandCounts() {
      const response = await answered('/metrics')
      return response.ok ? ok(commandCountsIn(await response.value.text().catch(() => ''))) : response
    },
    send: (command, fields, key) =>
      json<Accepted>(interfacePath('commands', command), post(fields, { 'Idempotency-Key': key })),
    answer: (system, said) =>
      json<Answered>(`/systems/${encodeURIComponent(qualifiedName(system))}/answers`, post(said)),
    rows: (view, { limit, after }) =>
      json<RowPage>(`${interfacePath('views', view)}?limit=${limit}&after=${after}`),
    story: (id) => json<Story>(`/operations/stories/${encodeURIComponent(id)}`),
    async deadLetters() {
      const all = await json<{ readonly deadLetters: readonly DeadLetter[] }>('/operations/dead-letters')
      return all.ok ? ok(all.value.deadLetters) : all
    },
    retry: (id) => json(`/operations/dead-letters/${encodeURIComponent(id)}/retry`, { method: 'POST' }),
    discard: (id, reason) =>
      json(`/operations/dead-letters/${encodeURIComponent(id)}/discard`, post({ reason })),
    async brokenPromises() {
      const all = await json<{ readonly brokenPromises: readonly BrokenPromise[] }>('/operations/promises')
      return all.ok ? ok(all.value.brokenPromises) : all
    },
    async openEvents(after, signal) {
      const headers = { accept: 'text/event-stream', 'last-event-id': String(after) }
      const response = await answered('/operations/events', { headers, signal })
      if (!response.ok) return response
      return response.value.body ? ok(response.value.body) : fail(UNREACHABLE)
    },
  }
}

function post(body: object, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}

async function jsonIn(response: Response): Promise<unknown> {
  try {
    const body: unknown = await response.json()
    return body
  } catch {
    return undefined
  }
}
