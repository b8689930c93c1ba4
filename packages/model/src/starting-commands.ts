import type { Command, Reference } from './elements.ts'
import { elementsOf } from './elements-of.ts'
import { type Issuer, issuersOf } from './issuers-of.ts'
import type { ModelIndex } from './model-index.ts'
import { targetOf } from './target-of.ts'

/**
 * The commands with which something begins, in the order of the text: issued by a person, by the clock, by a
 * system or reaction that listens to nothing known, or by nobody at all. What only ever follows from events is not
 * among them.
 */
export function startingCommands(index: ModelIndex): readonly Command[] {
  return elementsOf(index, 'command').filter((command) => {
    const issuers = issuersOf(index, command)
    return issuers.length === 0 || issuers.some((issuer) => isOwnAccord(index, issuer))
  })
}

function isOwnAccord(index: ModelIndex, issuer: Issuer): boolean {
  switch (issuer.kind) {
    case 'actor':
    case 'screen':
      return true
    case 'system':
      return !issuer.system.reactions.some(({ event }) => isKnown(index, event))
    case 'policy': {
      const { trigger } = issuer.policy
      return trigger?.kind !== 'event' || !isKnown(index, trigger.event)
    }
    case 'process':
      return !isKnown(index, issuer.step.event)
    case 'timeout':
      return !issuer.process.steps.some(({ event }) => isKnown(index, event))
  }
}

function isKnown(index: ModelIndex, event: Reference): boolean {
  return targetOf(index, event, 'event', 'publication') !== undefined
}
