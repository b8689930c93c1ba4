import type {
  Aggregate,
  Command,
  Event,
  Policy,
  Process,
  ProcessStep,
  Publication,
  System,
  SystemReaction,
  View,
} from './elements.ts'
import type { Duration, Expression } from './expression.ts'

/** One thing that happens in a chain, and what must be so for it to happen. */
export type ChainLink =
  /** `after` is how long a policy or process waits before it sends it. */
  | {
      readonly kind: 'command'
      readonly command: Command
      readonly aggregate?: Aggregate
      readonly after?: Expression
    }
  | {
      readonly kind: 'event'
      readonly event: Event
      /** Exactly one of several will happen: `-> A | B`, or one of a system's answers. */
      readonly isOpen: boolean
      /** It is what happens where no guard above it holds. */
      readonly isOtherwise: boolean
      readonly guard?: Expression
    }
  | { readonly kind: 'publication'; readonly publication: Publication }
  | { readonly kind: 'policy'; readonly policy: Policy; readonly guard?: Expression }
  | {
      readonly kind: 'process'
      readonly process: Process
      readonly step: ProcessStep
      readonly guard?: Expression
    }
  | { readonly kind: 'process end'; readonly process: Process }
  /** A process that handled an event may wait in vain; what it sends then comes below. */
  | { readonly kind: 'timeout'; readonly process: Process; readonly after: Duration }
  /** A system that is told; its answers come below. */
  | { readonly kind: 'system'; readonly system: System; readonly reaction: SystemReaction }
  /** A system that has been told may act; the commands that it `sends` come below. */
  | { readonly kind: 'system acts'; readonly system: System }
  /** A view from whose rows something is published. Other views are no links: they only show. */
  | { readonly kind: 'view'; readonly view: View }

/** How a chain goes on behind a step. */
export type Onward =
  | { readonly kind: 'goes on' }
  /** Nothing follows: at most somebody sees it. */
  | { readonly kind: 'ends' }
  /** The same is on the way here already, at `step`: this is a cycle. */
  | { readonly kind: 'loops'; readonly step: number }
  /** What follows has been told already, below `step`. */
  | { readonly kind: 'joins'; readonly step: number }

/** `depth` counts from 0; `from` is the step that leads here, absent for the first. Steps are counted from 0. */
export type ChainStep = ChainLink & {
  readonly depth: number
  readonly from?: number
  readonly onward: Onward
}

/**
 * What may follow from a message, told depth first: a step stands behind the one that leads to it, its siblings in
 * the order of the text. Read with `depth` it is a tree; with `loops` and `joins` it is the whole graph.
 */
export interface Chain {
  readonly steps: readonly ChainStep[]
}
