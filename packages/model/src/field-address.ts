import type { ElementId } from './elements.ts'

/**
 * A field of an element, by name: of an event, command, publication (its key included), of a view's row, of the state
 * or key of an aggregate or process.
 */
export interface FieldAddress {
  readonly element: ElementId
  readonly field: string
}
