import { resolve, sep } from 'node:path'
import { type DocumentFile, documentData, documents, stormPicture } from '@landfall/document'
import { printExpression, type Storm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { counted } from '../counted.ts'
import { compareDocuments, type DocumentComparison } from '../documents/compare-documents.ts'
import { writeDocuments } from '../documents/write-documents.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { readStormFiles } from '../files/read-storm-files.ts'
import { shownPath } from '../files/shown-path.ts'
import { printable } from '../printable.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readAnnounced } from './read-announced.ts'

const FOLDER = 'storm-documents'
/** As long as nobody counts. */
const VERSION_DEFAULT = '1.0.0'

const page: CommandPage = {
  name: 'document',
  summary: 'Write what a storm yields: catalog, chains, context map, glossary',
  operands: '[paths…]',
  operandCountMax: Number.POSITIVE_INFINITY,
  details: [
    `Writes documents about a storm into a folder (${FOLDER} where you do not say): pages in Markdown with`,
    'diagrams, one page for a browser, a picture of the wall, data, and interfaces for other programs.',
    'The same storm always gives the same files, and only files that it wrote itself are changed or removed.',
    'A storm with errors is documented as far as it can be read.',
    'A path is a file or a folder with all .storm files below it; without one it is this folder.',
  ].join('\n'),
  options: [
    { name: 'out', value: 'folder', summary: `Where the documents go (${FOLDER}, where you do not say)` },
    { name: 'check', summary: 'Write nothing; list what is not up to date' },
    { name: 'svg', summary: 'Write nothing; print the picture of the wall' },
    { name: 'json', summary: 'Write nothing; print the data that all documents are made of' },
    {
      name: 'interface-version',
      value: 'version',
      summary: `Version that OpenAPI and AsyncAPI name (${VERSION_DEFAULT}, where you do not say)`,
    },
  ],
  examples: [
    { line: 'landfall document', says: `all storms below this folder, into ${FOLDER}` },
    { line: 'landfall document orders.storm --out docs/orders', says: 'one file, into another folder' },
    { line: 'landfall document --check', says: 'whether the documents are up to date' },
  ],
  exitCodes: exitCodes({
    fine: 'the documents are there; with --check: they were up to date',
    wrong: 'with --check: something is missing, out of date or left over',
  }),
}

export const document: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const { cwd, stdout } = terminal
  const isOnlyAsked = given.flags.has('check')
  const [first, second] = ['json', 'svg', 'check'].filter((name) => given.flags.has(name))
  if (second !== undefined) {
    return tellImpossible([`--${first} and --${second} contradict each other: give one of them.`], terminal)
  }
  const printing = ['json', 'svg'].find((name) => given.flags.has(name))
  const idle = ['out', 'interface-version'].find((name) => given.values.has(name))
  if (printing !== undefined && idle !== undefined) {
    const why = `--${printing} prints and writes no file, so --${idle} has nothing to do there`
    return tellImpossible([`${why}: give one of them.`], terminal)
  }
  const folder = resolve(cwd, given.values.get('out') ?? FOLDER)
  const shown = shownPath(folder, cwd)
  if (folder.split(sep).includes('node_modules')) {
    return tellImpossible(
      [`${shown} lies in node_modules, where nothing lasts: name another folder.`],
      terminal,
    )
  }
  const storms = readStormFiles(given.operands, cwd)
  if (!storms.ok) return tellImpossible(storms.failure, terminal)
  const storm = readAnnounced(storms.value, terminal)
  tellErrors(storm, terminal)
  const index = indexModel(storm.model)
  if (given.flags.has('json')) {
    stdout.write(`${JSON.stringify(documentData(index, { printExpression }), undefined, 2)}\n`)
    return EXIT.fine
  }
  if (given.flags.has('svg')) {
    stdout.write(stormPicture(index, { printExpression }))
    return EXIT.fine
  }
  const files = documents(index, {
    printExpression,
    interfaceVersion: given.values.get('interface-version') ?? VERSION_DEFAULT,
  })
  const comparison = compareDocuments(files, { folder, shown })
  if (!comparison.ok) return tellImpossible(comparison.failure, terminal)
  if (isOnlyAsked) return tellComparison(comparison.value, { files, shown, terminal })
  const written = writeDocuments(files, comparison.value, folder)
  if (!written.ok) return tellImpossible([`${shown} cannot be written: ${written.failure}.`], terminal)
  stdout.write(`${writtenText(comparison.value, { files, shown })}\n`)
  return EXIT.fine
}

/** An unfinished wall has documents too, but who reads them should know. */
function tellErrors({ findings }: Storm, { stderr }: Terminal): void {
  const count = findings.filter(({ severity }) => severity === 'error').length
  if (count === 0) return
  const has = `The storm has ${counted(count, 'error')}`
  stderr.write(`landfall: ${has}; what cannot be read is not in the documents. See: landfall check\n`)
}

function tellComparison(
  comparison: DocumentComparison,
  {
    files,
    shown,
    terminal,
  }: { readonly files: readonly DocumentFile[]; readonly shown: string; readonly terminal: Terminal },
): ExitCode {
  const { missing, changed, leftOver } = comparison
  const lines = [
    ...missing.map(({ path }) => `${path} is missing`),
    ...changed.map(({ path }) => `${path} is out of date`),
    ...leftOver.map((path) => `${path} is left over`),
  ]
  for (const line of lines) terminal.stdout.write(`${printable(shown === '.' ? line : `${shown}/${line}`)}\n`)
  terminal.stdout.write(
    lines.length === 0
      ? `${upToDateText(shown, files.length)}\n`
      : `${counted(lines.length, 'file')} not up to date; without --check ${lines.length === 1 ? 'it is' : 'they are'} brought up to date\n`,
  )
  return lines.length === 0 ? EXIT.fine : EXIT.wrong
}

function writtenText(
  { missing, changed, leftOver }: DocumentComparison,
  { files, shown }: { readonly files: readonly DocumentFile[]; readonly shown: string },
): string {
  const parts = [
    ...(missing.length > 0 ? [`${missing.length} new`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ...(leftOver.length > 0 ? [`${leftOver.length} removed`] : []),
  ]
  if (parts.length === 0) return upToDateText(shown, files.length)
  const first = printable(shown === '.' ? 'README.md' : `${shown}/README.md`)
  return `${nameOf(shown)}: ${counted(files.length, 'file')}, ${parts.join(', ')}. Begin with ${first}`
}

function upToDateText(shown: string, fileCount: number): string {
  return `${nameOf(shown)} is up to date: ${counted(fileCount, 'file')}`
}

function nameOf(shown: string): string {
  return shown === '.' ? 'This folder' : printable(shown)
}
