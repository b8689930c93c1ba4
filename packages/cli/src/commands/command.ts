import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import type { ExitCode } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'

/** A command of the program: what people read about it, and what it does. */
export interface Command {
  readonly page: CommandPage
  /** Rejects for a bug only: all that may go wrong outside is told, and is an exit code. */
  run(given: Given, terminal: Terminal): Promise<ExitCode>
}
