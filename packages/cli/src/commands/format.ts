import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { counted } from '../counted.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { findStormFiles } from '../files/find-storm-files.ts'
import { type Formatted, formatFile } from '../files/format-file.ts'
import { shownPath } from '../files/shown-path.ts'
import { findingsText } from '../findings/findings-text.ts'
import { sourcesOf } from '../findings/sources.ts'
import { type Look, lookOf } from '../look.ts'
import { printable } from '../printable.ts'
import { progressOn } from '../progress.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'

const page: CommandPage = {
  name: 'format',
  summary: 'Lay storm files out the one usual way',
  operands: '[paths…]',
  operandCountMax: Number.POSITIVE_INFINITY,
  details: [
    'Rewrites storm files in place; only white space changes, and only files that change are written.',
    'A file with syntax errors is left as it is, and its errors are shown.',
    'A path is a file or a folder with all .storm files below it; without one it is this folder.',
  ].join('\n'),
  options: [{ name: 'check', summary: 'Write nothing; list the files that would change' }],
  examples: [
    { line: 'landfall format', says: 'all storms below this folder' },
    { line: 'landfall format orders.storm --check', says: 'whether one file is formatted' },
  ],
  exitCodes: exitCodes({
    fine: 'all files are formatted now; with --check: they were',
    wrong: 'a file has syntax errors; with --check: or would change',
  }),
}

export const format: Command = { page, run }

interface NamedOutcome {
  readonly name: string
  readonly outcome: Formatted
}

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const { cwd, stdout } = terminal
  const found = findStormFiles(given.operands, cwd)
  if (!found.ok) return tellImpossible(found.failure, terminal)
  const isOnlyAsked = given.flags.has('check')
  const progress = progressOn(terminal)
  const outcomes = found.value.map((path, index): NamedOutcome => {
    const name = shownPath(path, cwd)
    progress.show(`Formatting ${index + 1} of ${found.value.length} files`)
    return { name, outcome: formatFile(name, { cwd, isOnlyAsked }) }
  })
  progress.clear()
  const texts = outcomes.flatMap((each) => outcomeText(each, lookOf(terminal, given)))
  stdout.write([...texts, summaryText(outcomes), ''].join('\n'))
  const failures = outcomes.flatMap(({ name, outcome }) =>
    outcome.kind === 'failed' ? [`${name} ${outcome.problem}`] : [],
  )
  if (failures.length > 0) return tellImpossible(failures, terminal)
  const isWrong = outcomes.some(({ outcome }) => outcome.kind === 'broken' || outcome.kind === 'would change')
  return isWrong ? EXIT.wrong : EXIT.fine
}

function outcomeText({ name, outcome }: NamedOutcome, { palette, width }: Look): readonly string[] {
  switch (outcome.kind) {
    case 'is formatted now':
      return [`${printable(name)} is formatted now`]
    case 'would change':
      return [`${printable(name)} would change`]
    case 'broken': {
      const sources = sourcesOf([outcome.file])
      return [findingsText(outcome.findings, { sources, palette, width }), '']
    }
    case 'was formatted':
    case 'failed':
      return []
  }
}

function summaryText(outcomes: readonly NamedOutcome[]): string {
  const count = (kind: Formatted['kind']) => outcomes.filter(({ outcome }) => outcome.kind === kind).length
  const broken = count('broken')
  const parts = [
    ...(count('is formatted now') > 0 ? [`${counted(count('is formatted now'), 'file')} formatted`] : []),
    ...(count('would change') > 0 ? [`${counted(count('would change'), 'file')} would change`] : []),
    ...(broken > 0
      ? [`${counted(broken, 'file')} with syntax errors left as ${broken === 1 ? 'it is' : 'they are'}`]
      : []),
    ...(count('was formatted') > 0 ? [`${counted(count('was formatted'), 'file')} already formatted`] : []),
  ]
  return parts.join(', ')
}
