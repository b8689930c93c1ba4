import type { Command } from '@landfall/kernel'
import { sendCommand } from './commands/send-command.ts'
import { planNewSchedules } from './due/fire-due.ts'
import { followLog } from './following/follow-log.ts'
import { answerOnce } from './outside/take-answer.ts'
import { deadLetters, discardDeadLetter, retryDeadLetter } from './parked/dead-letters.ts'
import { brokenPromises, countBroken } from './promises/read-broken.ts'
import { recordedEvent } from './reading/recorded-event.ts'
import { renameStored } from './reading/rename-stored.ts'
import type { AnswerOutcome, RunningSystem, SendOptions, SendOutcome } from './running-system.ts'
import { traceStory } from './stories/trace-story.ts'
import type { SystemOptions } from './system-options.ts'
import { type SystemParts, systemParts } from './system-parts.ts'

/**
 * Sets definitions to work on a store: everything that was due while nobody was there is brought about, and what was
 * asked of outside systems is asked again, unless the system is opened paused.
 *
 * @throws Error if two definitions share a name, as for a dispatcher; StoreFault if the store cannot be read.
 */
export async function open(options: SystemOptions): Promise<RunningSystem> {
  const parts = systemParts(options)
  const { callers, committed, due, engine, forgetting, promises, store, time, verify, views, writer, write } =
    parts
  const warnings = await begin(parts, options)

  return {
    warnings,
    send: (command, sending) => send(parts, command, sending),
    answer: (call) => answer(parts, call),
    row: (view, key) => views.row(view, key),
    rows: (view) => views.rows(view),
    query: (view, question) => views.query(view, question),
    views: () => views.progress(),
    reached: (view, position, signal) => views.reached(view, position, signal),
    rebuild: (view) => views.rebuild(view),
    follow: (range) => followLog(engine, committed, range),
    trace: (id) => traceStory(engine, id),
    deadLetters: () => deadLetters(engine),
    retry: (id) => write(() => retryDeadLetter(engine, id)),
    discard: (id, reason) => write(() => discardDeadLetter(engine, id, reason)),
    brokenPromises: () => brokenPromises(engine),
    brokenPromiseCount: () => countBroken(engine),
    verify,
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
        await views.quiet()
        await promises.quiet()
        await forgetting.quiet()
      } while (writer.isAtWork)
    },
    async close() {
      await end(parts)
      await store.close()
    },
  }
}

/** Where this fails nothing is left at work: another system may be opened on the store. */
async function begin(parts: SystemParts, { isPaused }: SystemOptions): Promise<readonly string[]> {
  const { due, engine, forgetting, promises, views, write } = parts
  try {
    const warnings = await renameStored(engine, write)
    await views.open()
    if (isPaused === true) return warnings
    await write(() => planNewSchedules(engine))
    await due.plan()
    await promises.open()
    forgetting.wake()
    return warnings
  } catch (error) {
    await end(parts)
    throw error
  }
}

/** Finishes what waits, and leaves the store open. */
async function end({ callers, due, forgetting, promises, views, writer }: SystemParts): Promise<void> {
  due.close()
  await callers.close()
  await views.close()
  await promises.close()
  await forgetting.close()
  await writer.close()
  await due.quiet()
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
      fail: ({ code, message }) => resolve({ kind: code === 'in doubt' ? code : 'fault', message }),
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
  if (!Number.isSafeInteger(position)) return { kind: 'unknown call' }
  const [stored] = await store.readLog({ afterPosition: position - 1, limit: 1 })
  if (!stored || recordedEvent(store.logId, stored).eventId !== eventId) return { kind: 'unknown call' }
  const known = engine.read(stored)
  if (!known.ok) return { kind: 'answered', outcome: { kind: 'fault', message: known.failure.message } }
  const outcome = await write(() => answerOnce(engine, { name, recorded: known.value, answer: call.answer }))
  return outcome ? { kind: 'answered', outcome } : { kind: 'unknown call' }
}
