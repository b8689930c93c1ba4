import type { Actor, Command, Screen, System } from './elements.ts'
import { issuersOf } from './issuers-of.ts'
import type { ModelIndex } from './model-index.ts'
import { targetOf } from './target-of.ts'

/**
 * Who may send a command from outside, each once: the actors it names, those of the screens that offer it, and the
 * systems that send it. Empty for one that only policies and processes send.
 */
export function sendersOf(index: ModelIndex, command: Command): readonly (Actor | System)[] {
  const senders = issuersOf(index, command).flatMap((issuer): readonly (Actor | System)[] => {
    switch (issuer.kind) {
      case 'actor':
        return [issuer.actor]
      case 'screen':
        return actorsOfScreen(index, issuer.screen)
      case 'system':
        return [issuer.system]
      default:
        return []
    }
  })
  return [...new Set(senders)]
}

function actorsOfScreen(index: ModelIndex, { actors }: Screen): readonly Actor[] {
  return actors.flatMap((reference) => targetOf(index, reference, 'actor') ?? [])
}
