import type { World } from '@landfall/interpret'
import type { Call, Timer } from '@landfall/kernel'
import type { Look } from '../look.ts'
import { fieldsLabel } from '../story/fields-label.ts'
import { messageTexts } from '../story/known-values.ts'
import type { Vocabulary } from '../story/vocabulary.ts'
import { spanText } from '../values/span-text.ts'
import { quoted, timeText } from '../values/value-text.ts'

/** What has not been answered yet, and what will happen by itself as time passes, the soonest first. */
export function waitingLines({ dispatcher }: World, vocabulary: Vocabulary, { width }: Look): readonly string[] {
  const { now, calls, timers, timeouts, nextDueAt } = dispatcher
  const inTime = (at: number) => `in ${spanText({ ms: at - now })} (${timeText(at)})`
  const due = [
    ...timers.map((timer) => ({ at: timer.dueAt, text: timerText(timer, { vocabulary, width: width - 42 }) })),
    ...timeouts.map(({ process, key, dueAt }) => ({
      at: dueAt,
      text: `${vocabulary.shortName('process', process)}[${quoted(key)}] gives up waiting`,
    })),
  ].sort((left, right) => left.at - right.at)
  // The kernel tells when the next thing is due; if it is none of these, it is a policy that acts by the clock.
  const isScheduleNext = nextDueAt !== undefined && nextDueAt < (due[0]?.at ?? Number.POSITIVE_INFINITY)
  const lines = [
    ...calls.map((call) => callText(call, { vocabulary, width: width - 60 })),
    ...(isScheduleNext ? [`A policy that acts by the clock, ${inTime(nextDueAt)}`] : []),
    ...due.map(({ at, text }) => `${text}, ${inTime(at)}`),
  ]
  return [...(lines.length === 0 ? ['Nothing is waiting.'] : lines), `It is now ${timeText(now)}.`]
}

interface Room {
  readonly vocabulary: Vocabulary
  readonly width: number
}

function timerText({ command, issuedBy }: Timer, { vocabulary, width }: Room): string {
  const name = vocabulary.shortName('command', command.type)
  const issuer = vocabulary.shortName(issuedBy.kind === 'process' ? 'process' : 'policy', issuedBy.name)
  const head = `${issuer} → ${name}`
  return withFields(head, fieldsLabel(messageTexts('command', command, vocabulary), { room: width - head.length }))
}

function callText({ system, recorded, calledAt }: Call, { vocabulary, width }: Room): string {
  const name = vocabulary.shortName('system', system)
  const event = vocabulary.shortName('event', recorded.event.type)
  const head = `${name} has not answered ${event}`
  const fields = messageTexts('event', recorded.event, vocabulary)
  return `${withFields(head, fieldsLabel(fields, { room: width - head.length }))} since ${timeText(calledAt)}`
}

function withFields(head: string, fields: string): string {
  return fields === '' ? head : `${head} ${fields}`
}
