import { join, resolve } from 'node:path'
import { elementsOf, indexModel } from '@landfall/model'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { counted } from '../counted.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { makeFolder } from '../files/make-folder.ts'
import { shownPath } from '../files/shown-path.ts'
import type { StoredSystem } from '../service/stored-system.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readSoundStorm } from './read-sound-storm.ts'

const FOLDER = '.landfall'
const FILE = 'system.db'
const PORT = 3000

const page: CommandPage = {
  name: 'run',
  summary: 'Run a storm as a service: its commands and views over HTTP, its events in a file',
  operands: '[paths…]',
  operandCountMax: Number.POSITIVE_INFINITY,
  details: [
    'What was acknowledged is on the disk, and goes on where it was when the service is started again: also commands',
    'that wait for their time and questions to outside systems. Ctrl-C stops it when what is being done is done.',
    'It listens on this machine only. Questions to outside systems are held: nothing asks them yet.',
    'A path is a file or a folder with all .storm files below it; without one it is this folder.',
  ].join('\n'),
  options: [
    { name: 'port', value: 'number', summary: `Where it listens (${PORT}, where you do not say; 0 for any)` },
    { name: 'data', value: 'folder', summary: `Where its events are kept (${FOLDER})` },
  ],
  examples: [{ line: 'landfall run --port 8080', says: 'the storms below this folder' }],
  exitCodes: exitCodes({ fine: 'it was stopped', wrong: 'the storm has errors, and was not run' }),
}

export const run: Command = { page, run: start }

async function start(given: Given, terminal: Terminal): Promise<ExitCode> {
  const port = portOf(given)
  if (port === undefined) {
    return tellImpossible(['--port is a whole number from 0 to 65535.'], terminal)
  }
  const reading = readSoundStorm(given, terminal)
  if (reading.kind === 'impossible') return reading.exitCode
  if (reading.kind === 'has errors') {
    terminal.stdout.write(`${reading.text}\nErrors first: nothing was run.\n`)
    return EXIT.wrong
  }
  const folder = resolve(terminal.cwd, given.values.get('data') ?? FOLDER)
  const made = makeFolder(folder)
  if (!made.ok) return tellImpossible([`${shownPath(folder, terminal.cwd)}: ${made.failure}`], terminal)
  // Only here: no other command needs a server, and loading one takes a while.
  const { startStored } = await import('../service/stored-system.ts')
  const { model } = reading.storm
  const started = await startStored({ model, file: join(folder, FILE), port })
  if (!started.ok) return tellImpossible([started.failure], terminal)
  tellStarted(started.value, { given, terminal, file: join(folder, FILE) })
  tellHeld(indexModel(model), terminal)
  await terminal.stopped()
  terminal.stderr.write('Stopping …\n')
  await started.value.close()
  return EXIT.fine
}

function portOf({ values }: Given): number | undefined {
  const port = Number(values.get('port') ?? PORT)
  return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined
}

function tellStarted(
  { address, eventCount }: StoredSystem,
  { terminal, file }: { readonly given: Given; readonly terminal: Terminal; readonly file: string },
): void {
  terminal.stdout.write(
    [
      `Running at ${address}, with a page for people there`,
      `${counted(eventCount, 'event')} in ${shownPath(file, terminal.cwd)}`,
      'Ctrl-C stops it',
      '',
    ].join('\n'),
  )
}

/** Systems that answer are not asked by anybody yet: their questions wait. */
function tellHeld(index: ReturnType<typeof indexModel>, { stdout }: Terminal): void {
  const names = elementsOf(index, 'system')
    .filter(({ reactions }) => reactions.length > 0)
    .map(({ name }) => name)
  if (names.length > 0) stdout.write(`Nobody asks ${names.join(', ')}: what they are to be told is held\n`)
}
