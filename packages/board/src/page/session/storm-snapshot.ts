import type { Storm } from '@landfall/language'
import type { Finding, ModelIndex } from '@landfall/model'

/** What everything on the page looks at: the storm as its text says, read once for each change. */
export interface StormSnapshot {
  readonly storm: Storm
  readonly index: ModelIndex
  /** What is wrong or missing, of the language and of the check together. */
  readonly findings: readonly Finding[]
}
