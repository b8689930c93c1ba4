import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { completionScript, SHELLS } from '../completion/completion-scripts.ts'
import { oneOf } from '../counted.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

const page: CommandPage = {
  name: 'completion',
  summary: 'Let the Tab key of your shell complete commands and options',
  operands: '<shell>',
  operandCountMax: 1,
  operandChoices: SHELLS,
  details: 'Writes a script for bash, zsh or fish. Its first lines say where it belongs.',
  options: [],
  examples: [{ line: 'eval "$(landfall completion bash)"', says: 'for this bash, until it ends' }],
  exitCodes: exitCodes({ fine: 'the script is written' }),
}

/** The completion knows all commands, itself included. */
export function completionOf(others: readonly CommandPage[]): Command {
  async function run({ operands: [name] }: Given, terminal: Terminal): Promise<ExitCode> {
    const shell = SHELLS.find((each) => each === name)
    if (shell === undefined)
      return tellImpossible([`"completion" needs a shell behind it: ${oneOf(SHELLS)}.`], terminal)
    terminal.stdout.write(completionScript(shell, [...others, page]))
    return EXIT.fine
  }
  return { page, run }
}
