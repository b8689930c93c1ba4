import type { Issuer, Step } from '@landfall/kernel'
import type { Vocabulary } from '../story/vocabulary.ts'
import { timeText } from '../values/value-text.ts'
import { withoutSecrets } from './without-secrets.ts'

/** A step of the kernel for other programs; the form is documented in `docs/cli.md`. Secret fields are not in it. */
export function stepData(step: Step, vocabulary: Vocabulary): object {
  const { id, causeId, at, kind } = step
  return {
    id,
    ...(causeId !== undefined && { causeId }),
    at: timeText(at),
    kind,
    ...detailOf(step, vocabulary),
  }
}

interface Message {
  readonly type: string
  readonly data?: unknown
}

function detailOf(step: Step, vocabulary: Vocabulary): object {
  const command = ({ type, data }: Message) => ({
    command: type,
    data: withoutSecrets(data, vocabulary.fieldsOf('command', type), vocabulary.index),
  })
  const event = ({ type, data }: Message) => ({
    event: type,
    data: withoutSecrets(data, vocabulary.fieldsOf('event', type), vocabulary.index),
  })
  switch (step.kind) {
    case 'command':
      // What a system answers comes in as a command of ours, and is told by the event it leads to.
      if (step.issuedBy?.kind === 'system') return { by: step.issuedBy }
      return { ...command(step.command), ...by(step.issuedBy) }
    case 'event':
      return event(step.recorded.event)
    case 'refusal':
      return { command: step.command.type, message: step.refusal.message ?? step.refusal.code }
    case 'unknown command':
      return { command: step.command.type }
    case 'parked':
      return { part: step.part, handling: step.handling, message: step.cause.message }
    case 'timer set':
    case 'timer fired':
      return { ...command(step.timer.command), dueAt: timeText(step.timer.dueAt), by: step.timer.issuedBy }
    case 'call':
    case 'answer':
      return { system: step.call.system, event: step.call.recorded.event.type }
    case 'told':
      return { system: step.system, event: step.recorded.event.type }
    case 'row put':
      return {
        view: step.view,
        row: withoutSecrets(step.row, vocabulary.rowFieldsOf(step.view), vocabulary.index),
      }
    case 'row removed':
      return { view: step.view, key: step.key }
    case 'process started':
    case 'process ended':
    case 'timeout fired':
      return { process: step.process, key: step.key }
    case 'schedule fired':
      return { policy: step.schedule }
    case 'does not settle':
      return { repeats: step.repeats, droppedCount: step.droppedCount }
  }
}

function by(issuedBy: Issuer | undefined): object {
  return issuedBy === undefined ? {} : { by: issuedBy }
}
