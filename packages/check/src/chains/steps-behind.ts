import {
  answersOf,
  type Command,
  connectionsTo,
  type Event,
  type Message,
  type ModelIndex,
  outcomesOf,
  type Publication,
  type Reaction,
  reactionsTo,
  type Send,
  targetOf,
} from '@landfall/model'
import type { Step } from './step.ts'
import { waits } from './waits.ts'

/**
 * What follows from a message at once and by itself, in the order of the text. A command that is sent after a while is
 * not among it, nor one that a system sends of its own accord.
 */
export function stepsBehind(index: ModelIndex, message: Message): readonly Step[] {
  if (message.kind !== 'command') {
    return reactionsTo(index, message).flatMap((reaction) => stepsOf(index, message, reaction))
  }
  return outcomesOf(index, message).map(({ event, arrow, outcome }) => {
    return { kind: 'records', from: message, to: event, arrow, outcome }
  })
}

function stepsOf(index: ModelIndex, from: Event | Publication, reaction: Reaction): readonly Step[] {
  switch (reaction.kind) {
    case 'policy': {
      const { policy } = reaction
      return sentAtOnce(index, policy.sends).map(({ to, send }) => {
        return { kind: 'sends', from, to, sending: { kind: 'policy', policy, send } }
      })
    }
    case 'process': {
      const { process, step } = reaction
      return sentAtOnce(index, step.sends).map(({ to, send }) => {
        return { kind: 'sends', from, to, sending: { kind: 'process', process, step, send } }
      })
    }
    case 'system': {
      const { system } = reaction
      const only = { ...system, reactions: [reaction.reaction] }
      return answersOf(index, only).map(({ event, reaction, answer }) => {
        return { kind: 'answers', from, to: event, system, reaction, answer }
      })
    }
    case 'publication':
      return [{ kind: 'publishes', from, to: reaction.publication }]
    case 'view': {
      const { view } = reaction
      return connectionsTo(index, view, 'is made from').map(({ source }) => {
        return { kind: 'publishes', from, to: source, view }
      })
    }
    case 'process end':
      return []
  }
}

interface SentAtOnce {
  readonly to: Command
  readonly send: Send
}

function sentAtOnce(index: ModelIndex, sends: readonly Send[]): readonly SentAtOnce[] {
  return sends.flatMap((send) => {
    const to = targetOf(index, send.command, 'command')
    return to && !waits(send.after) ? [{ to, send }] : []
  })
}
