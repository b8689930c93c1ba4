import {
  causesOf,
  connectionsTo,
  type Event,
  type EventCause,
  elementOf,
  type ModelIndex,
  messageFields,
  targetOf,
} from '@landfall/model'
import { expressionKey } from '../conditions/expression-key.ts'
import { elementRule } from '../rule.ts'

/**
 * RULE-4. A fact that somebody listens to is worth recording without a trace in the state, and one that begins the
 * instance changes that there is one: neither is a finding.
 */
export const eventChangesNothing = elementRule({
  code: 'RULE-4',
  about: ['event'],
  reach: 2,
  find: (event, { index }) => {
    const aggregate = elementOf(index, event.aggregate, 'aggregate')
    if (!aggregate || aggregate.state.length === 0) return []
    const names = new Set(aggregate.state.map(({ name }) => name))
    const isCopied = messageFields(index, event).some(({ name }) => names.has(name))
    if (isCopied || !event.sets.every(isSetToItself)) return []
    if (isHeard(index, event) || !isAboutWhatExists(index, event)) return []
    const message = `\`${event.name}\` changes nothing in the state of \`${aggregate.name}\`, and nothing listens to it, so nothing depends on it. Say with \`sets\` what it changes, show it in a view, or let something react to it`
    return [{ message, place: event.namePlace }]
  },
})

function isSetToItself({ name, value }: Event['sets'][number]): boolean {
  return expressionKey(value) === `state.${name}`
}

/** Whatever names an event needs it, but for what records it, talks about it, or plays it as an example. */
function isHeard(index: ModelIndex, event: Event): boolean {
  const silent: readonly string[] = ['records', 'answers', 'is about', 'plays']
  return connectionsTo(index, event).some(({ kind }) => !silent.includes(kind))
}

/** Whether it only ever happens to an instance that is there; what nothing causes yet is not finished. */
function isAboutWhatExists(index: ModelIndex, event: Event): boolean {
  const causes = causesOf(index, event)
  return causes.length > 0 && causes.every((cause) => isOfExisting(index, event, cause))
}

function isOfExisting(index: ModelIndex, event: Event, cause: EventCause): boolean {
  if (cause.kind === 'command') return cause.command.mode === 'existing'
  return targetOf(index, cause.reaction.event, 'event')?.aggregate === event.aggregate
}
