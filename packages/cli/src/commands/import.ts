import { createReadStream, existsSync, rmdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { counted } from '../counted.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { attemptOnFile } from '../files/attempt-on-file.ts'
import { faultText } from '../files/fault-text.ts'
import { makeFolder } from '../files/make-folder.ts'
import { shownPath } from '../files/shown-path.ts'
import { dataFolder, storeFile } from '../operations/data-folder.ts'
import { DATA_OPTION } from '../operations/reach-options.ts'
import { linesOf } from '../play/lines-of.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

const page: CommandPage = {
  name: 'import',
  summary: 'Make the data of a service from what landfall export wrote',
  operands: '<file>',
  operandCountMax: 1,
  details: [
    'Only where there is no data yet. Each line is checked; one that is wrong is named, and then nothing is imported.',
    'Views are folded anew when the service is started. What waited for its time waits on.',
  ].join('\n'),
  options: [DATA_OPTION],
  examples: [{ line: 'landfall import all.jsonl --data elsewhere', says: 'into a new folder' }],
  exitCodes: exitCodes({
    fine: 'all is imported',
    wrong: 'the file is no whole export; nothing was imported',
  }),
}

export const importData: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const { cwd } = terminal
  const [name] = given.operands
  if (name === undefined)
    return tellImpossible(['"import" needs a file behind it, such as all.jsonl.'], terminal)
  const path = resolve(cwd, name)
  const folder = dataFolder(given, cwd)
  const shown = shownPath(folder, cwd)
  if (existsSync(storeFile(folder))) {
    return tellImpossible([`There is data in ${shown} already: name another folder with --data`], terminal)
  }
  if (!existsSync(path)) return tellImpossible([`${shownPath(path, cwd)}: there is no such file.`], terminal)
  const isNew = !existsSync(folder)
  const made = makeFolder(folder, { isPrivate: true })
  if (!made.ok) return tellImpossible([`${shown}: ${made.failure}.`], terminal)
  const exitCode = await importFile(path, { folder, terminal })
  // A folder that was made for nothing goes as well, unless somebody has put something there.
  if (isNew && exitCode !== EXIT.fine) attemptOnFile(() => rmdirSync(folder))
  return exitCode
}

async function importFile(
  path: string,
  { folder, terminal }: { readonly folder: string; readonly terminal: Terminal },
): Promise<ExitCode> {
  const { cwd, stdout, stderr } = terminal
  // Only here: most commands need no store.
  const { importStore } = await import('../operations/import-store.ts')
  try {
    const imported = await importStore(linesOf(createReadStream(path)), storeFile(folder))
    if (!imported.ok) {
      stderr.write(`${shownPath(path, cwd)}: ${imported.failure}\nNothing was imported.\n`)
      return EXIT.wrong
    }
    const { eventCount, recordCount } = imported.value
    const all = `${counted(eventCount, 'event')} and ${counted(recordCount, 'record')} beside them`
    stdout.write(`${all} are in ${shownPath(folder, cwd)}: landfall run goes on with them\n`)
    return EXIT.fine
  } catch (error) {
    const fault = faultText(error)
    if (fault === undefined) throw error
    return tellImpossible([`${shownPath(path, cwd)}: ${fault}. Nothing was imported.`], terminal)
  }
}
