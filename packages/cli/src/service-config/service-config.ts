import type { PreparedAnswer } from '@landfall/server'
import type { AskSystem } from './config.ts'

/** What a `landfall.config.ts` says of a storm, once it has been read and fits. */
export interface ServiceConfig {
  /** By the qualified names of systems. */
  readonly systems: ReadonlyMap<string, WayToSystem>
  /** Qualified names of views that may lag behind. */
  readonly asynchronousViews: readonly string[]
}

export const NO_CONFIG: ServiceConfig = { systems: new Map(), asynchronousViews: [] }

/** How a system is asked. */
export type WayToSystem = FunctionWay | EndpointWay | SimulationWay

/** Bounds of asking; what is absent is as the runtime has it. */
export interface AskingBounds {
  readonly timeLimitMs?: number
  readonly attemptCountMax?: number
}

export interface FunctionWay {
  readonly kind: 'function'
  readonly ask: AskSystem
  readonly bounds: AskingBounds
}

export interface EndpointWay {
  readonly kind: 'endpoint'
  readonly url: URL
  /** What is signed with; nothing is signed without it. */
  readonly secret?: Buffer
  readonly bounds: AskingBounds
}

export interface SimulationWay {
  readonly kind: 'simulation'
  /** By the type of the event that it answers. */
  readonly choices: ReadonlyMap<string, readonly SimulatedChoice[]>
  readonly afterMs: number
}

export interface SimulatedChoice {
  readonly share: number
  readonly prepared: PreparedAnswer & { readonly kind: 'prepared' }
}
