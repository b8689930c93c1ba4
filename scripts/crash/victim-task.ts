import type { Command } from '@landfall/kernel'

/** What a victim is told on its standard input, once it has loaded all that it needs. */
export interface VictimTask {
  readonly file: string
  /** Commands that nobody was told of: they are sent again. */
  readonly again: readonly (readonly [string, Command])[]
  /** How many were killed before. */
  readonly run: number
  /** When the first system on this file was started. */
  readonly since: number
  /** Milliseconds behind which nothing new is sent. */
  readonly loadMs: number
}
