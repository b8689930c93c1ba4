import { elementOf } from './element-of.ts'
import type { Command, Event, Field } from './elements.ts'
import type { ModelIndex } from './model-index.ts'

/**
 * The key of the aggregate that a command or event stands in: it carries it as a field, declared or not.
 * Undefined where there is no aggregate, or it has no key yet.
 */
export function keyOf(index: ModelIndex, message: Command | Event): Field | undefined {
  return elementOf(index, message.aggregate, 'aggregate')?.key
}
