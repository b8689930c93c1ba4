import type { Command } from '@landfall/kernel'
import { deadLetters, discardDeadLetter, retryDeadLetter } from './dead-letters.ts'
import { planNewSchedules } from './fire-due.ts'
import { followLog } from './follow-log.ts'
import { pageRows } from './page-rows.ts'
import { recordedEvent } from './recorded-event.ts'
import type { AnswerOutcome, RunningSystem, SendOptions, SendOutcome } from './running-system.ts'
import { outcomeOf, sendCommand } from './send-command.ts'
import type { SystemOptions } from './system-options.ts'
import { type SystemParts, systemParts } from './system-parts.ts'
import { takeAnswer } from './take-answer.ts'

/**
 * Sets definitions to work on a store: everything that was due while nobody was there is brought about, and what was
 * asked of outside systems is asked again.
 *
 * @throws Error if two definitions share a name, as for a dispatcher; StoreFault if the store cannot be read.
 */
export async function open(options: SystemOptions): Promise<RunningSystem> {
  const parts = systemParts(options)
  const { callers, committed, due, engine, index, store, time, writer, write } = parts
  await write(() => planNewSchedules(engine))
  await due.plan()

  function viewNamed(view: string): string {
    const known = index.definitions.projections.map(({ name }) => name)
    if (known.includes(view)) return view
    throw new Error(`No view is named "${view}"; there are: ${known.join(', ')}.`)
  }

  return {
    send: (command, sending) => send(parts, command, sending),
    answer: (call) => answer(parts, call),
    async row(view, key) {
      const record = await store.readRecord('row', viewNamed(view), key)
      return record?.value
    },
    async *rows(view) {
      for await (const { value } of pageRows(store, viewNamed(view))) yield value
    },
    query: async (view, question) => store.queryRows({ ...question, view: viewNamed(view) }),
    views: () => notYet(),
    reached: () => notYet(),
    rebuild: () => notYet(),
    follow: (range) => followLog(store, committed, range),
    trace: () => notYet(),
    deadLetters: () => deadLetters(engine),
    retry: (id) => write(() => retryDeadLetter(engine, id)),
    discard: (id, reason) => write(() => discardDeadLetter(engine, id, reason)),
    brokenPromises: () => notYet(),
    verify: () => notYet(),
    get position() {
      return store.lastPosition
    },
    get now() {
      return time.now()
    },
    async quiet() {
      do {
        await due.quiet()
        await writer.quiet()
        await callers.quiet()
      } while (writer.waitingCount > 0)
    },
    async close() {
      due.close()
      await callers.close()
      await writer.close()
      await store.close()
    },
  }
}

function notYet(): never {
  throw new Error('not built yet')
}

function send(
  { engine, ids, writer }: SystemParts,
  command: Command,
  { commandId, expectedVersion }: SendOptions = {},
): Promise<SendOutcome> {
  const id = commandId ?? ids.newId()
  const sent = {
    issue: { command, commandId: id, correlationId: id },
    isRemembered: commandId !== undefined,
    ...(expectedVersion !== undefined && { expectedVersion }),
  }
  return new Promise((resolve) => {
    const isTaken = writer.add<SendOutcome>({
      work: () => sendCommand(engine, sent),
      settle: resolve,
      fail: ({ message }) => resolve({ kind: 'fault', message }),
    })
    if (!isTaken) resolve({ kind: 'busy' })
  })
}

async function answer(
  { engine, store, write }: SystemParts,
  call: { readonly system: string; readonly eventId: string; readonly answer: unknown },
): Promise<AnswerOutcome> {
  const { system: name, eventId } = call
  const position = Number(eventId.slice(eventId.lastIndexOf('-') + 1))
  const [stored] = await store.readLog({ afterPosition: position - 1, limit: 1 })
  const recorded = stored && recordedEvent(store.logId, stored)
  if (recorded?.eventId !== eventId) return { kind: 'unknown call' }
  const handled = await write(() => takeAnswer(engine, { name, recorded, answer: call.answer }))
  return handled ? { kind: 'answered', outcome: outcomeOf(handled) } : { kind: 'unknown call' }
}
