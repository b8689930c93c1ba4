import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { attemptOnFile } from '../files/attempt-on-file.ts'
import { LENDING_DESK } from '../files/lending-desk.ts'
import { makeFolder } from '../files/make-folder.ts'
import { shownPath } from '../files/shown-path.ts'
import { printable } from '../printable.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

const FILE = 'lending-desk.storm'

const page: CommandPage = {
  name: 'new',
  summary: 'Write a small storm to begin with',
  operands: '[folder]',
  operandCountMax: 1,
  details: [
    `Writes ${FILE}, the lending desk of a library, into a folder (this one where you do not say),`,
    'with scenarios that pass and a question that is still open. Nothing is ever overwritten, and a folder',
    'that holds a storm gets no second one: all storms of a folder are one model.',
  ].join('\n'),
  options: [],
  examples: [{ line: 'landfall new library', says: `writes library/${FILE}` }],
  exitCodes: exitCodes({ fine: 'the storm is there' }),
}

export const newStorm: Command = { page, run }

async function run({ operands: [folder = '.'] }: Given, terminal: Terminal): Promise<ExitCode> {
  const target = resolve(terminal.cwd, folder)
  const shown = shownPath(target, terminal.cwd)
  const made = makeFolder(target)
  if (!made.ok) return tellImpossible([`${shown} cannot be made a folder: ${made.failure}.`], terminal)
  const present = attemptOnFile(() => readdirSync(target).find((name) => name.endsWith('.storm')))
  if (!present.ok) return tellImpossible([`${shown} cannot be read: ${present.failure}.`], terminal)
  if (present.value !== undefined) {
    const where = shown === '.' ? 'This folder' : shown
    return tellImpossible(
      [`${where} already holds ${present.value}. Name another folder: landfall new library`],
      terminal,
    )
  }
  const path = join(target, FILE)
  // `wx`: should a file of that name appear meanwhile, it stays as it is.
  const written = attemptOnFile(() => writeFileSync(path, LENDING_DESK, { flag: 'wx' }))
  const shownFile = shownPath(path, terminal.cwd)
  if (!written.ok) return tellImpossible([`${shownFile} cannot be written: ${written.failure}.`], terminal)
  terminal.stdout.write(nextStepsText({ file: printable(shownFile), folder: shown }))
  return EXIT.fine
}

function nextStepsText({ file, folder }: { readonly file: string; readonly folder: string }): string {
  const behind = folder === '.' ? '' : ` ${wordOfShell(folder)}`
  return [
    `Wrote ${file}: the lending desk of a library. Open it in any editor, and then:`,
    '',
    `  landfall check${behind}    find what is missing or contradicts itself`,
    `  landfall test${behind}     play its two scenarios`,
    `  landfall play${behind}     be the reader, the librarian and the calendar yourself`,
    '',
  ].join('\n')
}

/** A word as a shell reads it back. */
function wordOfShell(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${printable(word).replaceAll("'", `'\\''`)}'`
}
