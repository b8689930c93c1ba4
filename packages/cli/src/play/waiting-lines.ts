import type { World } from '@landfall/interpret'
import type { Call, Timer } from '@landfall/kernel'
import { elementsOf } from '@landfall/model'
import { oneOf } from '../counted.ts'
import { displayWidth } from '../display-width.ts'
import type { Look } from '../look.ts'
import { type FieldText, fieldsLabel } from '../story/fields-label.ts'
import { messageFieldsOf } from '../story/known-values.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import { spanText } from '../values/span-text.ts'
import { quoted, timeText } from '../values/value-text.ts'

const FIELDS_MIN = 40

/** What has not been answered yet, and what will happen by itself as time passes, the soonest first. */
export function waitingLines(
  { dispatcher }: World,
  vocabulary: Vocabulary,
  { width }: Look,
): readonly string[] {
  const { now, calls, timers, timeouts, nextDueAt } = dispatcher
  const room: Room = { vocabulary, width, now }
  const due = [
    ...timers.map((timer) => ({ at: timer.dueAt, text: timerText(timer, room) })),
    ...timeouts.map(({ process, key, dueAt }) => ({
      at: dueAt,
      text: `${vocabulary.shortName('process', process)}[${quoted(key)}] gives up waiting${inTime(dueAt, now)}`,
    })),
  ].sort((left, right) => left.at - right.at)
  // The kernel tells when the next thing is due; if it is none of these, it is a policy that acts by the clock.
  const isScheduleNext = nextDueAt !== undefined && nextDueAt < (due[0]?.at ?? Number.POSITIVE_INFINITY)
  const lines = [
    ...calls.map((call) => callText(call, room)),
    ...(isScheduleNext ? [`${scheduleNames(vocabulary)}${inTime(nextDueAt, now)}`] : []),
    ...due.map(({ text }) => text),
  ]
  return [...(lines.length === 0 ? ['Nothing is waiting.'] : lines), `It is now ${timeText(now)}.`]
}

interface Room {
  readonly vocabulary: Vocabulary
  readonly width: number
  readonly now: number
}

function timerText({ command, issuedBy, dueAt }: Timer, { vocabulary, width, now }: Room): string {
  const name = vocabulary.shortName('command', command.type)
  const issuer = vocabulary.shortName(issuedBy.kind === 'process' ? 'process' : 'policy', issuedBy.name)
  const fields = messageFieldsOf('command', command, vocabulary)
  return withFields(fields, { head: `${issuer} → ${name}`, tail: inTime(dueAt, now), width })
}

function callText({ system, recorded, calledAt }: Call, { vocabulary, width }: Room): string {
  const name = vocabulary.shortName('system', system)
  const event = vocabulary.shortName('event', recorded.event.type)
  const fields = messageFieldsOf('event', recorded.event, vocabulary)
  return withFields(fields, {
    head: `${name} has not answered ${event}`,
    tail: ` since ${timeText(calledAt)}`,
    width,
  })
}

function inTime(at: number, now: number): string {
  return ` in ${spanText({ ms: at - now })} (${timeText(at)})`
}

function withFields(
  fields: readonly FieldText[],
  { head, tail, width }: { readonly head: string; readonly tail: string; readonly width: number },
): string {
  // Better a line that is too long than one that does not say what is meant.
  const room = Math.max(FIELDS_MIN, width - displayWidth(head + tail) - 1)
  const text = fieldsLabel(fields, { room })
  return `${head}${text === '' ? '' : ` ${text}`}${tail}`
}

/** All policies that act by the clock: which of them is next, the kernel does not tell. */
function scheduleNames({ index, ...vocabulary }: Vocabulary): string {
  const policies = elementsOf(index, 'policy').filter(({ trigger }) => trigger?.kind === 'schedule')
  return oneOf(
    policies.map(({ context, name }) =>
      vocabulary.shortName('policy', context === undefined ? name : `${context}.${name}`),
    ),
  )
}
