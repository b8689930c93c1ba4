import { check } from './check.ts'
import type { Command } from './command.ts'
import { format } from './format.ts'
import { newStorm } from './new.ts'
import { test } from './test.ts'

/** All commands, in the order in which a person meets them. */
export const COMMANDS: readonly Command[] = [newStorm, format, check, test]
