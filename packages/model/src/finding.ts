import type { FindingCode } from './catalogue.ts'
import type { ElementId } from './elements.ts'
import type { Place } from './place.ts'
import type { Severity } from './stage.ts'

/** Replaces a stretch of text. An empty stretch inserts, an empty text deletes. */
export interface TextEdit {
  readonly place: Place
  readonly text: string
}

/** A way to mend a finding. A safe one never changes what the storm means. */
export interface Fix {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly TextEdit[]
}

/** Something the author of a storm should know: what was found, what was expected, what to do. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: Severity
  readonly message: string
  readonly place: Place
  /** The element it is about, where there is one. */
  readonly element?: ElementId
  readonly fix?: Fix
}
