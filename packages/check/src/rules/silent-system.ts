import {
  connectionsTo,
  type ElementId,
  type Event,
  elementsOf,
  type ModelIndex,
  type Process,
  type Publication,
  type System,
  type SystemReaction,
  targetOf,
} from '@landfall/model'
import { messageLinks } from '../chains/message-links.ts'
import { waits } from '../chains/waits.ts'
import type { StormRule } from '../rule.ts'

/**
 * A system that is asked, and nothing happens if it never answers. Silent where something waits: for the question or
 * for what led to it, or for the answer. A delay that only leads to the question does not wait for its answer.
 */
export const silentSystem: StormRule = {
  code: 'SYSTEM-3',
  *find({ index }) {
    const questions = questionsIn(index)
    const watched = questions.length === 0 ? new Set() : watchedMessages(index)
    for (const { system, reaction, event } of questions) {
      if (watched.has(event.id) || isAnswerAwaited(index, reaction) || isSweptUp(index, event)) continue
      const help = `Say how long to wait and what then: a policy with \`when ${event.name} then … after …\`, or a process with a \`timeout\``
      const message = `Nothing happens if \`${system.name}\` never answers \`${event.name}\`. ${help}`
      yield { message, place: reaction.event.place, element: system.id }
    }
  },
}

interface Question {
  readonly system: System
  readonly reaction: SystemReaction
  readonly event: Event | Publication
}

function questionsIn(index: ModelIndex): readonly Question[] {
  return elementsOf(index, 'system').flatMap((system) =>
    system.reactions.flatMap((reaction) => {
      const event = targetOf(index, reaction.event, 'event', 'publication')
      return event && reaction.answers.length > 0 ? [{ system, reaction, event }] : []
    }),
  )
}

/** What something looks after when time has passed, and all that follows from it at once. */
function watchedMessages(index: ModelIndex): ReadonlySet<ElementId> {
  const { behind } = messageLinks(index)
  const watched = new Set<ElementId>()
  const waiting = [...handledWithTimeout(index), ...lookedAfterLater(index)]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (watched.has(next)) continue
    watched.add(next)
    waiting.push(...behind(next))
  }
  return watched
}

function handledWithTimeout(index: ModelIndex): readonly ElementId[] {
  return elementsOf(index, 'process')
    .filter(isTimed)
    .flatMap(({ steps }) => steps.flatMap(({ event }) => event.target ?? []))
}

function isTimed({ timeout, steps }: Process): boolean {
  return timeout !== undefined || steps.some(({ sends }) => sends.some(({ after }) => waits(after)))
}

function lookedAfterLater(index: ModelIndex): readonly ElementId[] {
  return elementsOf(index, 'policy').flatMap(({ trigger, sends }) => {
    const isLater = trigger?.kind === 'event' && sends.some(({ after }) => waits(after))
    return isLater ? (trigger.event.target ?? []) : []
  })
}

/** A process with a timeout hears the answer, and was there before it. */
function isAnswerAwaited(index: ModelIndex, { answers }: SystemReaction): boolean {
  const ids = new Set(answers.map(({ event }) => event.target))
  return answers.some(({ event }) => {
    const answer = targetOf(index, event, 'event')
    const listening = answer ? connectionsTo(index, answer, 'handles', 'ends on') : []
    return listening.some(({ source }) => {
      return isTimed(source) && source.steps.some((step) => !ids.has(step.event.target))
    })
  })
}

/** Every so often a policy goes through a view in which the question stands. */
function isSweptUp(index: ModelIndex, event: Event | Publication): boolean {
  return connectionsTo(index, event, 'folds').some(({ source }) =>
    connectionsTo(index, source, 'goes through').some(
      (connection) => connection.source.trigger?.kind === 'schedule',
    ),
  )
}
