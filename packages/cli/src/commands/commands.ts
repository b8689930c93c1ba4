import { backup } from './backup.ts'
import { board } from './board.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { completionOf } from './completion.ts'
import { deadLetters } from './dead-letters.ts'
import { document } from './document.ts'
import { exportData } from './export.ts'
import { follow } from './follow.ts'
import { format } from './format.ts'
import { importData } from './import.ts'
import { newStorm } from './new.ts'
import { play } from './play.ts'
import { promises } from './promises.ts'
import { query } from './query.ts'
import { rebuild } from './rebuild.ts'
import { run } from './run.ts'
import { send } from './send.ts'
import { status } from './status.ts'
import { test } from './test.ts'
import { trace } from './trace.ts'
import { verify } from './verify.ts'

const OTHERS: readonly Command[] = [
  newStorm,
  board,
  format,
  check,
  status,
  test,
  play,
  document,
  run,
  send,
  query,
  follow,
  trace,
  deadLetters,
  promises,
  rebuild,
  verify,
  backup,
  exportData,
  importData,
]

/** All commands, in the order in which a person meets them. */
export const COMMANDS: readonly Command[] = [...OTHERS, completionOf(OTHERS.map(({ page }) => page))]
