import { draftOf, type Engine } from './engine.ts'
import type { Issue } from './issue.ts'
import { recordedEvent } from './recorded-event.ts'
import { type Handled, runCommand } from './run-commands.ts'
import type { SendOutcome } from './running-system.ts'
import type { RememberedAnswer } from './shelf-values.ts'
import { settled, type Work } from './work.ts'

/** A command from outside. */
export interface SentCommand {
  readonly issue: Issue
  /** The sender gave it its id, and may send it again. */
  readonly isRemembered: boolean
  readonly expectedVersion?: number
}

/** Handles a command from outside, or gives the answer that it got before. */
export function* sendCommand(
  engine: Engine,
  { issue, isRemembered, expectedVersion }: SentCommand,
): Work<SendOutcome> {
  const { commandId } = issue
  if (isRemembered) {
    const answer = yield* engine.memory.recordOf('answer', '', commandId)
    if (answer) return yield* answerAgain(engine, answer.value)
  }
  const handled = yield* runCommand(engine, issue, expectedVersion)
  const answer = isRemembered ? rememberedAnswer(handled) : undefined
  if (answer) draftOf(engine).put('answer', { scope: '', key: commandId, rank: engine.now(), value: answer })
  return outcomeOf(handled)
}

export function outcomeOf(handled: Handled): SendOutcome {
  return handled.kind === 'recorded'
    ? { ...handled, position: handled.events.at(-1)?.position ?? 0 }
    : handled
}

/** What the sender could mend and send again under the same id is not remembered. */
function rememberedAnswer(handled: Handled): RememberedAnswer | undefined {
  switch (handled.kind) {
    case 'recorded': {
      const { events, key, version } = handled
      return { kind: 'recorded', positions: events.map(({ position }) => position), key, version }
    }
    case 'refused':
      return { kind: 'refused', refusal: handled.refusal }
    case 'parked':
      return { kind: 'parked', message: handled.message }
    case 'conflict':
    case 'unknown command':
      return undefined
  }
}

function* answerAgain(engine: Engine, answer: RememberedAnswer): Work<SendOutcome> {
  if (answer.kind !== 'recorded') return answer
  const { positions, key, version } = answer
  const [first = 0] = positions
  const last = positions.at(-1) ?? 0
  const { store } = engine
  const durable = yield* settled(store.readLog({ afterPosition: first - 1, limit: last - first + 1 }))
  const all = [
    ...durable,
    ...draftOf(engine).events.filter(({ position }) => position >= first && position <= last),
  ]
  const events = all
    .filter(({ position }) => positions.includes(position))
    .map((stored) => recordedEvent(store.logId, stored))
  return { kind: 'recorded', events, key, version, position: last }
}
