import {
  type Command,
  type Connection,
  connectionsTo,
  type Event,
  type ModelIndex,
  outcomesOf,
  type Policy,
  type Process,
  type Publication,
  type Reference,
  type Requirement,
  type Sending,
  sendingsOfPolicy,
  sendingsOfProcess,
  targetOf,
} from '@landfall/model'
import { refusalsAfter } from '../chains/refusals-after.ts'
import { listedNames } from '../listed-names.ts'
import { elementRule, type Problem } from '../rule.ts'

/**
 * A policy or process that sends what may be refused, and nobody hears of that: no event, no promise, nothing that
 * waits. Silent where the rules hold by what the event has just said, also if the command waits after that: then only
 * another event can make a difference, and that is heard of.
 */
export const refusalUnheard = elementRule({
  code: 'POLICY-3',
  about: ['policy', 'process'],
  // The command, the events that it records, and who listens to these.
  reach: 3,
  *find(element, { index }) {
    const sendings = element.kind === 'policy' ? sendingsOfPolicy(element) : sendingsOfProcess(element)
    const told = new Set<string>()
    for (const sending of sendings) {
      const command = targetOf(index, sending.send.command, 'command')
      if (!command || told.has(command.id)) continue
      const [refusal] = refusalsAfter(index, sending, command)
      if (!refusal || isHeard(index, { sending, command })) continue
      told.add(command.id)
      yield problemOf(index, { sending, command, refusal, sender: element })
    }
  },
})

interface Sent {
  readonly sending: Sending
  readonly command: Command
}

/** It has another outcome, or something is on the watch for its outcome. */
function isHeard(index: ModelIndex, { sending, command }: Sent): boolean {
  const arrows = command.clauses.filter((clause) => clause.kind === 'arrow')
  if (arrows.length > 1 || arrows.some(({ open }) => open)) return true
  return outcomesOf(index, command).some(({ event }) =>
    connectionsTo(index, event).some((connection) => isOnWatch(index, connection, { sending, event })),
  )
}

function isOnWatch(
  index: ModelIndex,
  connection: Connection,
  { sending, event }: { sending: Sending; event: Event },
): boolean {
  switch (connection.kind) {
    case 'handles':
    case 'ends on': {
      // A timeout fires once: what it sends has nobody left who waits.
      const isOwnTimeout = sending.kind === 'timeout' && sending.process.id === connection.source.id
      return connection.source.timeout !== undefined && !isOwnTimeout
    }
    case 'speaks of': {
      const triggers = triggersOf(index, sending)
      return connection.source.rules.some(
        (rule) =>
          rule.kind === 'leads to' &&
          triggers.some(({ id }) => id === rule.event.target) &&
          rule.outcomes.some(({ target }) => target === event.id),
      )
    }
    default:
      return false
  }
}

/** The event that the command is sent for, and where that is a publication, what it is made from. */
function triggersOf(index: ModelIndex, sending: Sending): readonly (Event | Publication)[] {
  return referencesOf(sending).flatMap((reference) => {
    const event = targetOf(index, reference, 'event', 'publication')
    if (event?.kind !== 'publication') return event ?? []
    const from = targetOf(index, event.from, 'event')
    return from ? [event, from] : [event]
  })
}

function referencesOf(sending: Sending): readonly Reference[] {
  switch (sending.kind) {
    case 'policy':
      return sending.policy.trigger?.kind === 'event' ? [sending.policy.trigger.event] : []
    case 'process':
      return [sending.step.event]
    case 'timeout':
      return sending.process.steps.map(({ event }) => event)
  }
}

function problemOf(
  index: ModelIndex,
  {
    sending,
    command,
    refusal,
    sender,
  }: Sent & { readonly refusal: Requirement; readonly sender: Policy | Process },
): Problem {
  const says = refusal.message === undefined ? '' : ` ("${refusal.message}")`
  const outcomes = listedNames([...new Set(outcomesOf(index, command).map(({ event }) => event.name))])
  const awaited = outcomes === '' ? '' : `, wait for ${outcomes} in a process with a \`timeout\``
  const message = `Nobody hears of it when \`${command.name}\`, sent by \`${sender.name}\`, is refused${says}. Let it record an event instead of being refused${awaited}${promised(index, sending, command)}`
  return { message, place: sending.send.command.place }
}

function promised(index: ModelIndex, sending: Sending, command: Command): string {
  const [trigger] = triggersOf(index, sending)
  const [outcome] = outcomesOf(index, command)
  return trigger && outcome ? `, or promise \`every ${trigger.name} leads to ${outcome.event.name} | …\`` : ''
}
