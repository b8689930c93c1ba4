import { cut, formatValue } from './format-value.ts'
import type { EpochMs } from './message.ts'
import { unreachable } from './result.ts'
import type { Step } from './step.ts'

/**
 * A step on one line, as the workshop would read it aloud: `[COMMAND] Move { roverId: "r" }`.
 * The same step gives the same text.
 *
 * @param lengthMax - in UTF-16 units, 300 without it; a longer line is cut and ends in `…`. No failure value.
 */
export function describeStep(step: Step, { lengthMax = 300 }: { readonly lengthMax?: number } = {}): string {
  return cut(textOf(step, lengthMax), lengthMax)
}

/** A command or an event: its type, then its other fields if it has any. */
export function formatMessage(
  message: { readonly type: string },
  { lengthMax = 200 }: { readonly lengthMax?: number } = {},
): string {
  const { type, ...fields } = message
  const text = formatValue(fields, { lengthMax })
  return text === '{}' ? type : `${type} ${text}`
}

function textOf(step: Step, lengthMax: number): string {
  const message = (value: { readonly type: string }) => formatMessage(value, { lengthMax })
  switch (step.kind) {
    case 'command':
      return `[COMMAND] ${message(step.command)}`
    case 'event':
      return `[${step.causeId === undefined ? 'GIVEN' : 'EVENT'}] ${message(step.recorded.event)}`
    case 'refusal':
      return `[REFUSED] ${step.command.type}: ${step.refusal.message ?? step.refusal.code}`
    case 'unknown command':
      return `[UNKNOWN COMMAND] ${step.command.type}: no aggregate takes it`
    case 'parked':
      return `[PARKED] ${step.part.kind} ${step.part.name} at ${step.handling}: ${step.cause.message}`
    case 'timer set':
      return `[TIMER SET] ${timeText(step.timer.dueAt)} ${message(step.timer.command)}`
    case 'timer fired':
      return `[TIMER FIRED] ${message(step.timer.command)}`
    case 'call':
      return `[CALL] ${step.call.system} at ${message(step.call.recorded.event)}`
    case 'answer':
      return `[ANSWER] ${step.call.system}: ${formatValue(step.answer, { lengthMax })}`
    case 'told':
      return `[TOLD] ${step.system} of ${message(step.recorded.event)}`
    case 'row put':
      return `[ROW PUT] ${step.view}[${formatValue(step.key)}] ${formatValue(step.row, { lengthMax })}`
    case 'row removed':
      return `[ROW REMOVED] ${step.view}[${formatValue(step.key)}]`
    case 'process started':
      return `[PROCESS STARTED] ${step.process}[${formatValue(step.key)}]${untilText(step.timeoutAt)}`
    case 'process ended':
      return `[PROCESS ENDED] ${step.process}[${formatValue(step.key)}]`
    case 'timeout fired':
      return `[TIMEOUT FIRED] ${step.process}[${formatValue(step.key)}]`
    case 'schedule fired':
      return `[SCHEDULE FIRED] ${step.schedule}`
    case 'does not settle':
      return `[DOES NOT SETTLE] ${step.message}`
    default:
      return unreachable(step)
  }
}

function untilText(timeoutAt: EpochMs | undefined): string {
  return timeoutAt === undefined ? '' : ` until ${timeText(timeoutAt)}`
}

/** ISO 8601 in UTC; a moment beyond the calendar in milliseconds. */
function timeText(at: EpochMs): string {
  const date = new Date(at)
  return Number.isNaN(date.getTime()) ? `${at} ms` : date.toISOString()
}
