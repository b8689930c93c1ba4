import type { Stage } from '@landfall/model'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { readStormFiles } from '../files/read-storm-files.ts'
import { findingsJson } from '../findings/findings-json.ts'
import { findingsText, summaryText } from '../findings/findings-text.ts'
import { judgedFindings } from '../findings/judged-findings.ts'
import { sourcesOf } from '../findings/sources.ts'
import { lookOf } from '../look.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readAnnounced } from './read-announced.ts'

const STAGES: readonly Stage[] = ['workshop', 'model', 'release']
const FORMATS = ['pretty', 'json'] as const

const page: CommandPage = {
  name: 'check',
  summary: 'Find what is missing, contradicts itself or cannot work',
  operands: '[paths…]',
  operandCountMax: Number.POSITIVE_INFINITY,
  details: [
    'Reads storms and tells what is wrong with them, with the lines it is about and a way to mend it.',
    'A path is a file or a folder with all .storm files below it; without one it is this folder.',
    'Several files are one model.',
  ].join('\n'),
  options: [
    {
      name: 'stage',
      value: 'stage',
      choices: STAGES,
      summary: 'How far the storm is meant to be (model, where you do not say)',
    },
    { name: 'format', value: 'format', choices: FORMATS, summary: 'How findings are written' },
    { name: 'json', summary: 'The same as --format json' },
  ],
  examples: [
    { line: 'landfall check', says: 'all storms below this folder' },
    {
      line: 'landfall check orders.storm --stage workshop',
      says: 'one file, while it is still taking shape',
    },
  ],
  exitCodes: exitCodes({ fine: 'no errors; there may be warnings and hints', wrong: 'there are errors' }),
}

export const check: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const format = given.values.get('format')
  if (given.flags.has('json') && format === 'pretty') {
    return tellImpossible(['--json and --format pretty contradict each other: give one of them.'], terminal)
  }
  const files = readStormFiles(given.operands, terminal.cwd)
  if (!files.ok) return tellImpossible(files.failure, terminal)
  const storm = readAnnounced(files.value, terminal)
  const findings = judgedFindings(storm, stageOf(given))
  const sources = sourcesOf(files.value)
  if (given.flags.has('json') || format === 'json') terminal.stdout.write(findingsJson(findings, sources))
  else {
    const { palette, width } = lookOf(terminal, given)
    const counts = { fileCount: files.value.length, elementCount: storm.model.elements.length }
    if (findings.length > 0)
      terminal.stdout.write(`${findingsText(findings, { sources, palette, width })}\n\n`)
    terminal.stdout.write(`${summaryText(findings, counts)}\n`)
  }
  return findings.some(({ severity }) => severity === 'error') ? EXIT.wrong : EXIT.fine
}

function stageOf({ values }: Given): Stage {
  return STAGES.find((stage) => stage === values.get('stage')) ?? 'model'
}
