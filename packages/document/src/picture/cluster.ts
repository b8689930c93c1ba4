import type { Note } from './note.ts'

/** Notes that hang together: a command with its events on the note of their aggregate, or one note with small ones at it. */
export interface Cluster {
  /** The key of its first note; the name of a context for one that is empty. */
  readonly key: string
  readonly context?: string
  /** The yellow note below the others. */
  readonly aggregate?: Note
  /** From the left to the right, each from the top to the bottom: what causes, what is caused. */
  readonly stacks: readonly (readonly Note[])[]
  /** On the timeline, or where it is looked at: screens above, views below. */
  readonly level: 'above' | 'timeline' | 'below'
}
