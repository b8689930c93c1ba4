import type { Process } from './definitions.ts'
import type { StepId } from './step.ts'

/** A process for one key, and what it remembers. It is kept when it has ended: there is one per key, for good. */
export interface ProcessInstance {
  readonly process: Process
  readonly key: string
  /** The story of the event that started it. */
  readonly correlationId: string
  readonly startedBy: StepId
  state: unknown
  ended: boolean
}
