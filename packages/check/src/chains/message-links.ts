import {
  type ElementId,
  elementOf,
  elementsOf,
  type ModelIndex,
  type Reference,
  type Send,
} from '@landfall/model'
import type { MessageId } from './step.ts'
import { waits } from './waits.ts'

/**
 * What the events and publications that something listens to lead to at once and by itself, by ids alone, over one
 * command or none: further such events and publications. A way round leads over these only, so it can be found in a
 * large storm without looking at much.
 */
interface MessageLinks {
  readonly heard: Iterable<MessageId>
  readonly behind: (heard: MessageId) => readonly MessageId[]
}

/** Linear in the number of listeners. The same links as `stepsBehind` has steps. */
export function messageLinks(index: ModelIndex): MessageLinks {
  const links = new Map<MessageId, MessageId[]>()
  const link = (from: Reference | undefined, to: readonly ElementId[]): void => {
    if (from?.target === undefined || to.length === 0) return
    const known = links.get(from.target)
    if (known) known.push(...to)
    else links.set(from.target, [...to])
  }
  for (const { trigger, sends } of elementsOf(index, 'policy')) {
    if (trigger?.kind === 'event') link(trigger.event, sentAtOnce(sends))
  }
  for (const { steps } of elementsOf(index, 'process')) {
    for (const { event, sends } of steps) link(event, sentAtOnce(sends))
  }
  for (const { reactions } of elementsOf(index, 'system')) {
    for (const { event, answers } of reactions) link(event, targetsOf(answers.map((answer) => answer.event)))
  }
  for (const { id, from } of elementsOf(index, 'publication')) {
    link(from, [id])
    for (const { event } of elementOf(index, from?.target, 'view')?.folds ?? []) link(event, [id])
  }
  const behind = (message: MessageId): readonly MessageId[] =>
    (links.get(message) ?? [])
      .flatMap((next) => [next, ...recordedBy(index, next)])
      .filter((next) => links.has(next))
  return { heard: links.keys(), behind }
}

function sentAtOnce(sends: readonly Send[]): readonly ElementId[] {
  return targetsOf(sends.filter(({ after }) => !waits(after)).map(({ command }) => command))
}

function recordedBy(index: ModelIndex, message: MessageId): readonly MessageId[] {
  const command = elementOf(index, message, 'command')
  return (command?.clauses ?? []).flatMap((clause) =>
    clause.kind === 'arrow' ? targetsOf(clause.outcomes.map(({ event }) => event)) : [],
  )
}

function targetsOf(references: readonly Reference[]): readonly ElementId[] {
  return references.flatMap(({ target }) => target ?? [])
}
