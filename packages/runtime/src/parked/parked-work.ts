import type { EpochMs } from '@landfall/kernel'
import type { Issue } from '../commands/issue.ts'

/** What could not be done. It is looked at, done again, or discarded with a reason; it is never dropped. */
export type ParkedWork =
  | { readonly kind: 'command'; readonly issue: Issue }
  /** A policy, process or system that could not react to an event. */
  | { readonly kind: 'reaction'; readonly reactor: string; readonly position: number }
  | {
      readonly kind: 'timeout'
      readonly process: string
      readonly key: string
      readonly correlationId: string
    }
  | { readonly kind: 'schedule'; readonly schedule: string; readonly dueAt: EpochMs }
  | { readonly kind: 'publication'; readonly publication: string; readonly position: number }
  /** A view that could not take an event; the row is as it was. Without a generation it is the first. */
  | {
      readonly kind: 'view'
      readonly view: string
      readonly position: number
      readonly generation?: number
    }
  /** An aggregate that could not take an event of its own; the state is as it was. */
  | { readonly kind: 'state'; readonly aggregate: string; readonly position: number }
  /** A system that was asked as often as it may be, and did not answer. */
  | {
      readonly kind: 'call'
      readonly system: string
      readonly position: number
      readonly attemptCount: number
    }
