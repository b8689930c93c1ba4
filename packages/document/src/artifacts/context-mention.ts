import { elementsOf, type ModelIndex } from '@landfall/model'
import { type Mention, mentionOf } from './mention.ts'

/** A context by its name; one that nobody drew a frame for is known by its name only. */
export function contextMention(index: ModelIndex, name: string): Mention {
  const context = elementsOf(index, 'context').find((each) => each.name === name)
  return context ? mentionOf(index, context) : { title: name, name }
}
