import { resolve } from 'node:path'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { shownPath } from '../files/shown-path.ts'
import { writeParts } from '../files/write-parts.ts'
import { DATA_OPTION, URL_OPTION } from '../operations/reach-options.ts'
import { withCopy } from '../operations/with-copy.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

const page: CommandPage = {
  name: 'backup',
  summary: 'Copy all data of a service into a file, while it runs',
  operands: '<file>',
  operandCountMax: 1,
  details: [
    'The copy is as all was at one moment. It is complete, or it is not there; nothing is overwritten. To go back to',
    'it, stop the service and put it in the place of .landfall/system.db.',
    'It holds everything, secrets as well: only you may read it, and it is to be kept like the data itself.',
  ].join('\n'),
  options: [DATA_OPTION, URL_OPTION],
  examples: [{ line: 'landfall backup monday.db', says: 'of the service of this folder, or of its data' }],
  exitCodes: exitCodes({ fine: 'the copy is there' }),
}

export const backup: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [name] = given.operands
  if (name === undefined)
    return tellImpossible(['"backup" needs a file behind it, such as monday.db.'], terminal)
  const path = resolve(terminal.cwd, name)
  const shown = shownPath(path, terminal.cwd)
  return withCopy('backup', { given, terminal }, async (parts) => {
    const written = await writeParts(path, parts)
    if (!written.ok) return tellImpossible([`${shown}: ${written.failure}. Nothing was written.`], terminal)
    terminal.stdout.write(`All data is in ${shown}\n`)
    return EXIT.fine
  })
}
