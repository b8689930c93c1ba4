import type { ElementId } from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'

export interface PictureOptions extends DocumentOptions {
  /** What a note leads to, as an address; without it notes lead nowhere. */
  readonly linkTo?: (id: ElementId) => string | undefined
  /** Whether title and counts stand above the wall. They do, unless it is false. */
  readonly hasHeading?: boolean
}
