import { checkModel, DEFAULT_SETTINGS, workshopState } from '@landfall/check'
import { indexModel } from '@landfall/model'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { readConfig } from '../config/read-config.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { readStormFiles } from '../files/read-storm-files.ts'
import { judgedFindings } from '../findings/judged-findings.ts'
import { NAME_CODES } from '../findings/name-codes.ts'
import { playedFailures } from '../findings/played-failures.ts'
import { sourcesOf } from '../findings/sources.ts'
import { withoutConsequences } from '../findings/without-consequences.ts'
import { lookOf } from '../look.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Terminal } from '../terminal.ts'
import { statusJson } from '../workshop/status-json.ts'
import { statusText } from '../workshop/status-text.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readAnnounced } from './read-announced.ts'

const page: CommandPage = {
  name: 'status',
  summary: 'Show how far a storm has come in each step of a workshop, and what is missing',
  operands: '[paths…]',
  operandCountMax: Number.POSITIVE_INFINITY,
  details: [
    'Shows the eight steps from collecting events to completeness, and what each still lacks. The board shows the same.',
    'A step is done when it lacks nothing; what stands behind a dot is a hint, and keeps no step open.',
    'A path is a file or a folder with all .storm files below it; without one it is this folder.',
  ].join('\n'),
  options: [{ name: 'json', summary: 'Write the steps as JSON' }],
  examples: [
    { line: 'landfall status', says: 'all storms below this folder' },
    { line: 'landfall status orders.storm --json', says: 'one file, for another program' },
  ],
  exitCodes: exitCodes({ fine: 'the steps were shown, done or not' }),
}

export const status: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const { operands, flags } = given
  const files = readStormFiles(operands, terminal.cwd)
  if (!files.ok) return tellImpossible(files.failure, terminal)
  const config = readConfig(operands, terminal.cwd)
  if (!config.ok) return tellImpossible(config.failure, terminal)
  const storm = readAnnounced(files.value, terminal)
  const names = config.value.names ?? DEFAULT_SETTINGS.names
  const index = indexModel(storm.model)
  const checked = checkModel(index, { names, failures: playedFailures(storm, terminal) })
  const { told } = judgedFindings(
    [...storm.findings, ...withoutConsequences(checked.findings, storm)],
    storm,
    {
      stage: 'model',
      today: terminal.today(),
      baseline: new Map(),
      skipped: names === 'off' ? NAME_CODES : new Set(),
    },
  )
  const states = workshopState(index, told)
  terminal.stdout.write(
    flags.has('json')
      ? statusJson(states, sourcesOf(storm.files))
      : statusText(states, { index, ...lookOf(terminal, given) }),
  )
  return EXIT.fine
}
