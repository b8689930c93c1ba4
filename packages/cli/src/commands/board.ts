import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import type { ExitCode } from '../exit-code.ts'
import { attemptOnFile } from '../files/attempt-on-file.ts'
import { shownPath } from '../files/shown-path.ts'
import { dataFolder } from '../operations/data-folder.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

const PORT = 3000

const page: CommandPage = {
  name: 'board',
  summary: 'Open the board of a storm in browsers: people storm together, and the files follow',
  operands: '[folder]',
  operandCountMax: 1,
  details: [
    'It prints an address for a browser on this machine; whoever opens it works on the same storm. What is done there',
    'is written into the .storm files of the folder, and what an editor or git changes in them is on the board at once.',
    'The storm may be empty, or have errors. Where stickies lie is written beside it, into files to be kept with it.',
    'landfall run serves the same board, under /board/, with the system that runs.',
  ].join('\n'),
  options: [
    { name: 'port', value: 'number', summary: `Where it listens (${PORT}, where you do not say; 0 for any)` },
    {
      name: 'data',
      value: 'folder',
      summary: 'Where what is in no file is kept between two starts (.landfall)',
    },
  ],
  examples: [
    { line: 'landfall board', says: 'the storm in this folder, or an empty wall' },
    { line: 'landfall board shop --port 8080', says: 'the one in shop' },
  ],
  exitCodes: exitCodes({ fine: 'it was stopped' }),
}

export const board: Command = { page, run: start }

async function start(given: Given, terminal: Terminal): Promise<ExitCode> {
  const { cwd } = terminal
  const [operand = '.'] = given.operands
  const root = resolve(cwd, operand)
  const stats = attemptOnFile(() => statSync(root))
  if (!stats.ok) return tellImpossible([`${operand} cannot be read: ${stats.failure}.`], terminal)
  if (!stats.value.isDirectory())
    return tellImpossible([`${operand} is no folder: a board is of one.`], terminal)
  const port = Number(given.values.get('port') ?? PORT)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return tellImpossible(['--port is a whole number from 0 to 65535.'], terminal)
  }
  // Only here: no other command needs it, and loading it takes a while.
  const { showBoard } = await import('../board/show-board.ts')
  return showBoard({ root, data: dataFolder(given, cwd), port, shown: shownPath(root, cwd) }, terminal)
}
