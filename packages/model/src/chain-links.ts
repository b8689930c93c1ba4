import { answersOf } from './answers-of.ts'
import type { ChainLink } from './chain.ts'
import { connectionsTo } from './connections-to.ts'
import { elementOf } from './element-of.ts'
import type { Command, Event, Process, Publication, Send, System, SystemReaction, View } from './elements.ts'
import type { Expression } from './expression.ts'
import type { ModelIndex } from './model-index.ts'
import { outcomesOf } from './outcomes-of.ts'
import { type Reaction, reactionsTo } from './reactions-to.ts'
import { targetOf } from './target-of.ts'

/** The link with which a chain begins. */
export function startingLink(index: ModelIndex, start: Command | Event | Publication): ChainLink {
  switch (start.kind) {
    case 'command':
      return commandLink(index, start)
    case 'event':
      return { kind: 'event', event: start, isOpen: false, isOtherwise: false }
    case 'publication':
      return { kind: 'publication', publication: start }
  }
}

/** What follows directly from a link, in the order of the text; empty where nothing does. */
export function linksBehind(index: ModelIndex, link: ChainLink): readonly ChainLink[] {
  switch (link.kind) {
    case 'command':
      return recorded(index, link.command)
    case 'event':
      return heard(index, link.event)
    case 'publication':
      return heard(index, link.publication)
    case 'policy':
      return sent(index, link.policy.sends)
    case 'process':
      return [...sent(index, link.step.sends), ...waitingOf(link.process)]
    case 'timeout':
      return sent(index, link.process.timeout?.sends ?? [])
    case 'system':
      return [...answered(index, link.system, link.reaction), ...actingOf(link.system)]
    case 'system acts':
      return acted(index, link.system)
    case 'view':
      return published(index, link.view)
    case 'process end':
      return []
  }
}

function commandLink(index: ModelIndex, command: Command, after?: Expression): ChainLink {
  const aggregate = elementOf(index, command.aggregate, 'aggregate')
  return { kind: 'command', command, ...(aggregate && { aggregate }), ...(after && { after }) }
}

function recorded(index: ModelIndex, command: Command): readonly ChainLink[] {
  return outcomesOf(index, command).map(({ event, arrow }) => ({
    kind: 'event',
    event,
    isOpen: arrow.open,
    isOtherwise: arrow.otherwise,
    ...(arrow.guard && { guard: arrow.guard }),
  }))
}

function heard(index: ModelIndex, event: Event | Publication): readonly ChainLink[] {
  return reactionsTo(index, event).flatMap((reaction) => linkOf(index, reaction) ?? [])
}

function linkOf(index: ModelIndex, reaction: Reaction): ChainLink | undefined {
  switch (reaction.kind) {
    case 'policy': {
      const { policy } = reaction
      const guard = policy.trigger?.kind === 'event' ? policy.trigger.guard : undefined
      return { kind: 'policy', policy, ...(guard && { guard }) }
    }
    case 'process': {
      const { guard } = reaction.step
      return { ...reaction, ...(guard && { guard }) }
    }
    case 'view':
      return published(index, reaction.view).length > 0 ? { kind: 'view', view: reaction.view } : undefined
    case 'process end':
    case 'system':
    case 'publication':
      return reaction
  }
}

function sent(index: ModelIndex, sends: readonly Send[]): readonly ChainLink[] {
  return sends.flatMap((send) => {
    const command = targetOf(index, send.command, 'command')
    return command ? [commandLink(index, command, send.after)] : []
  })
}

function waitingOf(process: Process): readonly ChainLink[] {
  return process.timeout ? [{ kind: 'timeout', process, after: process.timeout.after }] : []
}

function answered(index: ModelIndex, system: System, reaction: SystemReaction): readonly ChainLink[] {
  return answersOf(index, { ...system, reactions: [reaction] }).map(({ event }) => ({
    kind: 'event',
    event,
    isOpen: reaction.answers.length > 1,
    isOtherwise: false,
  }))
}

function actingOf(system: System): readonly ChainLink[] {
  return system.sends.length > 0 ? [{ kind: 'system acts', system }] : []
}

function acted(index: ModelIndex, system: System): readonly ChainLink[] {
  return system.sends.flatMap((reference) => {
    const command = targetOf(index, reference, 'command')
    return command ? [commandLink(index, command)] : []
  })
}

function published(index: ModelIndex, view: View): readonly ChainLink[] {
  return connectionsTo(index, view, 'is made from').map(({ source }) => ({
    kind: 'publication',
    publication: source,
  }))
}
