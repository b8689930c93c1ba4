import { check } from './check.ts'
import type { Command } from './command.ts'
import { format } from './format.ts'

/** All commands, in the order in which a person meets them. */
export const COMMANDS: readonly Command[] = [format, check]
