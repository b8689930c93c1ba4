/** Something that may be written at a cursor. */
export interface Completion {
  /** What is written. */
  readonly text: string
  readonly sort: 'word' | 'name' | 'field' | 'member' | 'type' | 'function'
  /** What it is, in a few words. */
  readonly detail?: string
  /** Fits the place best: shown in front of the others. */
  readonly isLikely?: boolean
}
