import { check } from './check.ts'
import type { Command } from './command.ts'
import { completionOf } from './completion.ts'
import { document } from './document.ts'
import { format } from './format.ts'
import { newStorm } from './new.ts'
import { play } from './play.ts'
import { run } from './run.ts'
import { test } from './test.ts'

const OTHERS: readonly Command[] = [newStorm, format, check, test, play, document, run]

/** All commands, in the order in which a person meets them. */
export const COMMANDS: readonly Command[] = [...OTHERS, completionOf(OTHERS.map(({ page }) => page))]
