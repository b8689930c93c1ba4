import type { Connection } from './connection.ts'
import type { ModelIndex } from './model-index.ts'

/** Every mention of what is not known, in the order of the text. Somebody meant something by each. */
export function unknownMentions(index: ModelIndex): readonly Connection[] {
  return index.withoutTarget
}
