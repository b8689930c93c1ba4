import type { Step } from '@landfall/kernel'
import type { Happened, RunningWorld } from './running-world.ts'
import { shortName } from './short-name.ts'
import { timeText } from './value-text.ts'

/** Events told, the latest; there may be thousands. */
const EVENTS_MAX = 12
/** Lines of each other kind. */
const LINES_MAX = 3

/** All events in a line: `What happened: PaymentAttempted → PaymentFailed`. */
export function sequenceText(events: Happened): string {
  return events.length === 0 ? 'Nothing happened' : `What happened: ${namesText(events)}`
}

/** The same of those since the last `when`. */
export function sinceText(events: Happened): string {
  return events.length === 0
    ? 'Since the last `when` nothing happened'
    : `Since the last \`when\`: ${namesText(events)}`
}

function namesText(events: Happened): string {
  const shown = events.slice(-EVENTS_MAX).map(({ event }) => shortName(event.type))
  return [...(events.length > EVENTS_MAX ? ['…'] : []), ...shown].join(' → ')
}

/** Why something may not have happened: commands that led nowhere, systems that are silent, timers that run. */
export function whyNotTexts({ dispatcher, progress }: RunningWorld): readonly string[] {
  const steps = dispatcher.steps.slice(progress.last.stepCount)
  const silent = dispatcher.calls.map(
    ({ system, recorded }) => `${shortName(system)} has not answered ${shortName(recorded.event.type)}`,
  )
  const timers = dispatcher.timers.map(
    ({ command, dueAt }) =>
      `${shortName(command.type)} waits until ${timeText(dueAt)}; it is ${timeText(dispatcher.now)} now`,
  )
  return [
    ...firstOf(steps.flatMap(fruitlessText)),
    ...firstOf(silent.map((text) => `${text}: no step says what it answers`)),
    ...firstOf(timers),
  ]
}

function fruitlessText(step: Step): readonly string[] {
  if (step.kind === 'refusal') return [refusedText(step)]
  if (step.kind !== 'unknown command') return []
  return [`Nothing takes ${shortName(step.command.type)}: it stands in no aggregate`]
}

function refusedText({ command, refusal }: Step & { readonly kind: 'refusal' }): string {
  return `${shortName(command.type)} was refused: ${refusal.message ?? refusal.code}`
}

function firstOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].slice(0, LINES_MAX)
}
