import { resolve } from 'node:path'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { shownPath } from '../files/shown-path.ts'
import { writeParts } from '../files/write-parts.ts'
import { DATA_OPTION, URL_OPTION } from '../operations/reach-options.ts'
import { withCopy } from '../operations/with-copy.ts'
import { writeWhole } from '../operations/write-whole.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Output, Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

const page: CommandPage = {
  name: 'export',
  summary: 'Write all data of a service as lines of JSON, while it runs',
  operands: '[file]',
  operandCountMax: 1,
  details: [
    'For a look at everything there is, for other programs, and for landfall import. Without a file it is written to',
    'standard output. It is as all was at one moment, and holds everything, secrets as well.',
  ].join('\n'),
  options: [DATA_OPTION, URL_OPTION],
  examples: [
    { line: 'landfall export all.jsonl', says: 'into a file' },
    { line: 'landfall export | gzip > all.jsonl.gz', says: 'to another program' },
  ],
  exitCodes: exitCodes({ fine: 'all is written' }),
}

export const exportData: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const [name] = given.operands
  return withCopy('export', { given, terminal }, async (parts) => {
    if (name === undefined) return print(parts, terminal.stdout)
    const path = resolve(terminal.cwd, name)
    const shown = shownPath(path, terminal.cwd)
    const written = await writeParts(path, parts)
    if (!written.ok) return tellImpossible([`${shown}: ${written.failure}. Nothing was written.`], terminal)
    terminal.stdout.write(`All data is in ${shown}\n`)
    return EXIT.fine
  })
}

/** As fast as it is read; whoever has read enough, as `head` does, ends it. */
async function print(parts: AsyncIterable<Uint8Array>, stdout: Output): Promise<ExitCode> {
  for await (const part of parts) {
    if (!(await writeWhole(stdout, part))) break
  }
  return EXIT.fine
}
