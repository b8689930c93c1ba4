import type { Model } from '@landfall/model'
import type { RunningSystem } from '@landfall/runtime'
import type { AuthenticationOptions } from './access/authentication-options.ts'
import type { AddedRoutes } from './added-routes.ts'
import type { Upkeep } from './operations/upkeep.ts'
import type { ServerLimits } from './server-limits.ts'

/** Something that whoever runs the server should know. */
export interface LogEntry {
  readonly level: 'warning' | 'error'
  readonly message: string
  /** What was thrown, if something was. It may hold data of people; answers never do. */
  readonly error?: unknown
}

/** Texts of the storm, each as a hash that tells it from any other. */
export interface StormText {
  readonly running: string
  readonly current: () => string
}

export interface ServeOptions {
  /** The storm whose definitions the system runs. */
  readonly model: Model
  /** Stays open when the server is closed. */
  readonly system: RunningSystem
  /** 127.0.0.1 by default. Any address that others can reach needs `authentication`. */
  readonly host?: string
  /** 0 for any that is free. */
  readonly port: number
  /** Without it there is no login, and whoever is on this machine may do everything. */
  readonly authentication?: AuthenticationOptions
  /** Who shows it in place of a token is the operator, and may do everything. At least 32 letters. */
  readonly operatorKey?: string
  /** Copies of the store, for operators; without it there are none. */
  readonly upkeep?: Upkeep
  /** More under the same address; whoever brings it ends the connections that it has taken over. */
  readonly added?: AddedRoutes
  /** What tells the text of the storm that runs from any other, and from what it would be if it were started now. */
  readonly text?: StormText
  readonly limits?: Partial<ServerLimits>
  /** The version that the descriptions of the interface name; 1.0.0 by default. */
  readonly version?: string
  readonly log?: (entry: LogEntry) => void
}
