import { checkModel } from '@landfall/check'
import { fail, ok, type Result } from '@landfall/kernel'
import type { Storm, StormFile } from '@landfall/language'
import { indexModel } from '@landfall/model'
import type { CommandPage } from '../arguments/command-page.ts'
import type { Given } from '../arguments/given.ts'
import { baselineOf } from '../baseline/baseline-of.ts'
import { baselineText } from '../baseline/baseline-text.ts'
import { counted } from '../counted.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { writeFile } from '../files/write-file.ts'
import { identifier } from '../findings/finding-identity.ts'
import { type Judge, type JudgedFindings, judgedFindings } from '../findings/judged-findings.ts'
import { NAME_CODES } from '../findings/name-codes.ts'
import { playedFailures } from '../findings/played-failures.ts'
import { withoutConsequences } from '../findings/without-consequences.ts'
import { lookOf } from '../look.ts'
import { mendFiles } from '../mending/mend-files.ts'
import { printable } from '../printable.ts'
import { STAGES } from '../stages.ts'
import { tellImpossible } from '../tell-impossible.ts'
import type { Output, Terminal } from '../terminal.ts'
import { reportText } from './check-report.ts'
import { type CheckRequest, checkRequest, FORMATS, NAMES } from './check-request.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readAnnounced } from './read-announced.ts'
import { tellOrigins } from './tell-origins.ts'

const page: CommandPage = {
  name: 'check',
  summary: 'Find what is missing, contradicts itself or cannot work',
  operands: '[paths…]',
  operandCountMax: Number.POSITIVE_INFINITY,
  details: [
    'Reads storms, plays their scenarios, and tells what is wrong, with the lines it is about and a way to mend it.',
    'A path is a file or a folder with all .storm files below it; without one it is this folder.',
    'Several files are one model. A file landfall.json there or in a folder above it may say what is usual here.',
  ].join('\n'),
  options: [
    {
      name: 'stage',
      value: 'stage',
      choices: STAGES,
      summary: 'How far the storm is meant to be (model, where you do not say)',
    },
    {
      name: 'names',
      value: 'language',
      choices: NAMES,
      summary: 'How names are judged by their grammar (english, where you do not say)',
    },
    { name: 'fix', summary: 'Mend what can be mended without changing what the storm means' },
    { name: 'dry-run', summary: 'With --fix: only say what would be mended' },
    {
      name: 'baseline',
      value: 'file',
      summary: 'Tell only what is not among the known findings in this file',
    },
    { name: 'update-baseline', summary: 'Make all findings that there are now the known ones' },
    { name: 'origins', summary: 'Tell where each field comes from and goes to, and no findings' },
    { name: 'format', value: 'format', choices: FORMATS, summary: 'How findings are written' },
    { name: 'json', summary: 'The same as --format json' },
  ],
  examples: [
    { line: 'landfall check', says: 'all storms below this folder' },
    {
      line: 'landfall check orders.storm --stage workshop',
      says: 'one file, while it is still taking shape',
    },
    {
      line: 'landfall check --baseline known.json --update-baseline',
      says: 'from now on only what is new',
    },
  ],
  exitCodes: exitCodes({ fine: 'no errors; there may be warnings and hints', wrong: 'there are errors' }),
}

export const check: Command = { page, run }

async function run(given: Given, terminal: Terminal): Promise<ExitCode> {
  const asked = checkRequest(given, terminal.cwd)
  if (!asked.ok) return tellImpossible(asked.failure, terminal)
  const request = asked.value
  if (request.isAboutOrigins) {
    return tellOrigins(readAnnounced(request.files, terminal), { given, request, terminal })
  }
  const files = mendedAsAsked(request, terminal)
  if (!files.ok) return tellImpossible(files.failure, terminal)
  const storm = readAnnounced(files.value, terminal)
  const judged = judgedAsAsked(storm, request, terminal)
  if (!judged.ok) return tellImpossible([judged.failure], terminal)
  terminal.stdout.write(reportText(judged.value, { request, storm, ...lookOf(terminal, given) }))
  return judged.value.told.some(({ severity }) => severity === 'error') ? EXIT.wrong : EXIT.fine
}

/** Results for other programs stand alone on standard output; what is said besides goes elsewhere. */
function asideOf({ format }: CheckRequest, { stdout, stderr }: Terminal): Output {
  return format === 'pretty' ? stdout : stderr
}

function judgeFor({ stage, names, baseline }: CheckRequest, terminal: Terminal): Judge {
  return {
    stage,
    today: terminal.today(),
    baseline: baseline?.known ?? new Map(),
    skipped: names === 'off' ? NAME_CODES : new Set(),
  }
}

function mendedAsAsked(
  request: CheckRequest,
  terminal: Terminal,
): Result<readonly StormFile[], readonly string[]> {
  const { files, names, fix } = request
  if (fix === 'no') return ok(files)
  const judge = judgeFor(request, terminal)
  const mended = mendFiles(files, { judge, names, cwd: terminal.cwd, isOnlyTried: fix === 'try' })
  if (!mended.ok) return mended
  asideOf(request, terminal).write(`${mended.value.text}\n`)
  return ok(mended.value.files)
}

/** Judges what is found in a storm; if so asked, all of it is known from now on. The failure is a sentence. */
function judgedAsAsked(
  storm: Storm,
  request: CheckRequest,
  terminal: Terminal,
): Result<JudgedFindings, string> {
  const { names, baseline } = request
  const settings = { names, failures: playedFailures(storm, terminal) }
  const byRules = checkModel(indexModel(storm.model), settings).findings
  const findings = [...storm.findings, ...withoutConsequences(byRules, storm)]
  const judge = judgeFor(request, terminal)
  const judged = judgedFindings(findings, storm, judge)
  if (baseline?.isToBeWritten !== true) return ok(judged)
  const known = baselineOf(judged.lasting.map(identifier(storm.files)))
  const written = writeFile(baseline.path, baselineText(known))
  if (!written.ok) return fail(`${baseline.name} cannot be written: ${written.failure}.`)
  const count = counted(judged.lasting.length, 'finding')
  asideOf(request, terminal).write(`Wrote ${count} into ${printable(baseline.name)}\n\n`)
  return ok(judgedFindings(findings, storm, { ...judge, baseline: known }))
}
