import {
  type Arrow,
  type Command,
  connectionsTo,
  type ElementId,
  type Event,
  elementOf,
  type ModelIndex,
  membersOf,
  outcomesOf,
  type Policy,
  type Process,
  type Send,
  targetOf,
} from '@landfall/model'
import { afterEvent } from '../chains/after-event.ts'
import { type Comparison, comparisonsIn } from '../chains/comparison.ts'
import { madeOf } from '../chains/made-of.ts'
import { namesInCommand } from '../chains/names-in-command.ts'
import { UNKNOWN } from '../chains/source.ts'
import { waits } from '../chains/waits.ts'
import { listedNames } from '../listed-names.ts'
import { elementRule, type Problem } from '../rule.ts'

/**
 * A command whose outcome only the outside world knows, so that whoever sends it would have to wait; and a command that
 * is sent after a while because something else should have happened by then.
 */
export const waitingForLongProcess = elementRule({
  code: 'INTERACTION-3',
  about: ['command', 'policy', 'process'],
  // The commands sent, the events that these record or that change what they need, and the systems that answer.
  reach: 3,
  *find(element, { index }) {
    if (element.kind === 'command') yield* openOutcomes(index, element)
    else for (const sends of sendsTogether(element)) yield* sentByTheClock(index, element, sends)
  },
})

function* openOutcomes(index: ModelIndex, command: Command): Iterable<Problem> {
  for (const arrow of command.clauses) {
    if (arrow.kind !== 'arrow' || !arrow.open) continue
    yield { message: messageForOpen(index, command, arrow), place: arrow.place }
  }
}

function messageForOpen(index: ModelIndex, command: Command, arrow: Arrow): string {
  const events = arrow.outcomes.map(({ event }) => `\`${event.text}\``).join(' or ')
  const answering = arrow.outcomes.flatMap(({ event }) => {
    const outcome = targetOf(index, event, 'event')
    return outcome ? connectionsTo(index, outcome, 'answers') : []
  })
  const [answered] = answering
  if (!answered)
    return `\`${command.name}\` leaves open whether ${events} happens. If a rule decides, say so with \`when\`; if whoever gives the command decides, make two commands of it; if somebody outside does, record that they were asked, and let a \`system\` answer that event`
  const asked = targetOf(index, answered.reaction.event, 'event')
  const help =
    asked && outcomesOf(index, command).every(({ event }) => event.id !== asked.id)
      ? `Record \`${asked.name}\` instead, which \`${answered.source.name}\` answers`
      : `Record that \`${answered.source.name}\` was asked, and let it answer that event`
  return `\`${command.name}\` would have to wait until \`${answered.source.name}\` says ${events}. ${help}`
}

function sendsTogether(element: Policy | Process): readonly (readonly Send[])[] {
  return element.kind === 'policy' ? [element.sends] : element.steps.map(({ sends }) => sends)
}

function* sentByTheClock(
  index: ModelIndex,
  element: Policy | Process,
  sends: readonly Send[],
): Iterable<Problem> {
  for (const later of sends) {
    const command = targetOf(index, later.command, 'command')
    if (!command || !waits(later.after)) continue
    const [events] = sends
      .filter((send) => !waits(send.after))
      .map((send) => eventsNeeded(index, command, broughtBy(index, send)))
      .filter((found) => found.length > 0)
    const [event] = events ?? []
    if (!events || !event) continue
    const names = listedNames(
      events.map(({ name }) => name),
      'or',
    )
    const message = `\`${element.name}\` sends \`${command.name}\` after a while, and that is refused unless ${names} has happened by then. Send \`${command.name}\` from a policy \`when ${event.name}\``
    yield { message, place: later.command.place }
  }
}

/** What a command records, and what systems answer to that. */
function broughtBy(index: ModelIndex, send: Send): ReadonlySet<ElementId> {
  const command = targetOf(index, send.command, 'command')
  const recorded = command ? outcomesOf(index, command).map(({ event }) => event) : []
  const answers = recorded.flatMap((event) =>
    connectionsTo(index, event, 'hears').flatMap(({ reaction }) => reaction.answers),
  )
  return new Set([...recorded.map(({ id }) => id), ...answers.flatMap(({ event }) => event.target ?? [])])
}

/** The events without any of which a command is refused, if only these bring what it requires. */
function eventsNeeded(
  index: ModelIndex,
  command: Command,
  brought: ReadonlySet<ElementId>,
): readonly Event[] {
  const names = namesInCommand(command)
  const needs = command.clauses.flatMap((clause) =>
    clause.kind === 'requires' ? comparisonsIn(clause.condition, names, { holds: true }) : [],
  )
  for (const need of needs) {
    const events = eventsThatBring(index, command, need)
    if (events.length > 0 && events.every(({ id }) => brought.has(id))) return events
  }
  return []
}

/** The events that give a field of the state the constant that is asked for, or perhaps do. Empty for any other need. */
function eventsThatBring(index: ModelIndex, command: Command, need: Comparison): readonly Event[] {
  const { left, operator, right } = need
  const aggregate = elementOf(index, command.aggregate, 'aggregate')
  if (left.kind !== 'moved' || left.from.holder !== aggregate?.id) return []
  if (operator !== '==' || right.kind !== 'constant') return []
  const { from } = left
  const begins = aggregate.state.find(({ name }) => name === from.field)?.default
  const first = begins ? madeOf(begins, () => UNKNOWN) : undefined
  if (first && (first.kind !== 'constant' || first.value === right.value)) return []
  return membersOf(index, aggregate).events.filter((event) => {
    const after = afterEvent(index, event, from)
    if (after.kind === 'moved') return after.from.holder !== from.holder
    return after.kind === 'unknown' || after.value === right.value
  })
}
