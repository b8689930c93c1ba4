import type { Command, Definitions } from '@landfall/kernel'
import type { Chance } from './chance.ts'
import type { AnswerBy } from './outside-world.ts'

/** A system to simulate: its definitions, what people send to it, and what outside systems say. */
export interface Scene {
  /** As they are now, perhaps with defects. */
  readonly definitions: Definitions
  setMended(isMended: boolean): void
  command(chance: Chance): Command
  readonly outside: Readonly<Record<string, AnswerBy>>
}
