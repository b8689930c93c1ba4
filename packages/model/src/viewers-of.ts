import type { Actor, System, View } from './elements.ts'
import type { ModelIndex } from './model-index.ts'
import { readersOf } from './readers-of.ts'
import { targetOf } from './target-of.ts'

/**
 * Who may look at a view from outside, each once: the actors it is for, those of the screens that show it, and the
 * systems that read it. Empty for one that only serves policies and publications.
 */
export function viewersOf(index: ModelIndex, view: View): readonly (Actor | System)[] {
  const viewers = readersOf(index, view).flatMap((reader): readonly (Actor | System)[] => {
    switch (reader.kind) {
      case 'actor':
        return [reader.actor]
      case 'screen':
        return reader.screen.actors.flatMap((reference) => targetOf(index, reference, 'actor') ?? [])
      case 'system':
        return [reader.system]
      default:
        return []
    }
  })
  return [...new Set(viewers)]
}
