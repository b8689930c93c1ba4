import type { Cluster } from './cluster.ts'

/** A line between two notes, named by their keys. */
export interface Arrow {
  readonly from: string
  readonly to: string
  /** What happens next; what a view is made of; who looks at what. */
  readonly kind: 'causes' | 'feeds' | 'shows'
  /** One of several will happen. */
  readonly isOpen: boolean
}

/** A storm as it hangs, before anybody says where: clusters in the order of the text, and lines. */
export interface Wall {
  readonly clusters: readonly Cluster[]
  readonly arrows: readonly Arrow[]
  /** Contexts in the order in which the text first speaks of them. */
  readonly contexts: readonly string[]
  readonly wishes: readonly Wish[]
}

/** One cluster hangs left of another, both named by their keys, if nothing forbids it. */
export interface Wish {
  readonly before: string
  readonly behind: string
  /** As good as a cause: where it closes a cycle with causes, the cycle returns where it comes back to its start. */
  readonly isFirm: boolean
}
