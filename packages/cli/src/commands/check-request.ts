import { resolve } from 'node:path'
import { DEFAULT_SETTINGS, type NameSettings } from '@landfall/check'
import { fail, ok, type Result } from '@landfall/kernel'
import type { StormFile } from '@landfall/language'
import type { Stage } from '@landfall/model'
import type { Given } from '../arguments/given.ts'
import type { Baseline } from '../baseline/baseline.ts'
import { readBaseline } from '../baseline/read-baseline.ts'
import type { CheckConfig } from '../config/parse-config.ts'
import { readConfig } from '../config/read-config.ts'
import { readStormFiles } from '../files/read-storm-files.ts'
import { shownPath } from '../files/shown-path.ts'
import { STAGES } from '../stages.ts'

export const FORMATS = ['pretty', 'json', 'sarif'] as const
export const NAMES = ['english', 'off'] as const

/** What somebody wants to have checked, and how: the words of the command line, and behind them `landfall.json`. */
export interface CheckRequest {
  readonly files: readonly StormFile[]
  readonly stage: Stage
  readonly names: NameSettings | 'off'
  readonly format: (typeof FORMATS)[number]
  readonly fix: 'no' | 'try' | 'yes'
  /** The table of fields is asked for, and no findings. */
  readonly isAboutOrigins: boolean
  readonly baseline?: BaselineRequest
}

interface BaselineRequest {
  readonly path: string
  /** The path as people see it. */
  readonly name: string
  readonly known: Baseline
  readonly isToBeWritten: boolean
}

/** Reads all that a check needs. The failure is one sentence per problem. */
export function checkRequest(given: Given, cwd: string): Result<CheckRequest, readonly string[]> {
  const contradictions = contradictionsIn(given)
  if (contradictions.length > 0) return fail(contradictions)
  const files = readStormFiles(given.operands, cwd)
  if (!files.ok) return files
  const config = readConfig(given.operands, cwd)
  if (!config.ok) return config
  const baseline = baselineFor(given, config.value, cwd)
  if (!baseline.ok) return fail([baseline.failure])
  const { flags, values } = given
  const format = FORMATS.find((each) => each === values.get('format'))
  return ok({
    files: files.value,
    stage: STAGES.find((stage) => stage === values.get('stage')) ?? config.value.stage ?? 'model',
    names: namesFor(given, config.value),
    format: flags.has('json') ? 'json' : (format ?? 'pretty'),
    fix: flags.has('fix') ? (flags.has('dry-run') ? 'try' : 'yes') : 'no',
    isAboutOrigins: flags.has('origins'),
    ...(baseline.value && { baseline: baseline.value }),
  })
}

function contradictionsIn({ flags, values }: Given): readonly string[] {
  const format = values.get('format')
  const instead = ['fix', 'update-baseline'].find((flag) => flags.has(flag))
  return [
    ...(flags.has('origins') && instead !== undefined
      ? [`--origins tells no findings, so --${instead} has nothing to do there: give one of them.`]
      : []),
    ...(flags.has('origins') && format === 'sarif'
      ? ['--origins tells no findings, and SARIF is for findings: write --origins --json.']
      : []),
    ...(flags.has('json') && format !== undefined && format !== 'json'
      ? [`--json and --format ${format} contradict each other: give one of them.`]
      : []),
    ...(flags.has('dry-run') && !flags.has('fix')
      ? ['--dry-run says what --fix would do: write --fix --dry-run.']
      : []),
    ...(flags.has('dry-run') && flags.has('update-baseline')
      ? ['--dry-run writes nothing, and --update-baseline writes: give one of them.']
      : []),
  ]
}

function namesFor({ values }: Given, { names = DEFAULT_SETTINGS.names }: CheckConfig): NameSettings | 'off' {
  const wanted = values.get('names')
  if (wanted === 'off') return 'off'
  return wanted === 'english' && names === 'off' ? DEFAULT_SETTINGS.names : names
}

function baselineFor(
  { flags, values }: Given,
  config: CheckConfig,
  cwd: string,
): Result<BaselineRequest | undefined, string> {
  const isToBeWritten = flags.has('update-baseline')
  const wanted = values.get('baseline')
  const path = wanted === undefined ? config.baseline : resolve(cwd, wanted)
  if (path === undefined) {
    if (!isToBeWritten) return ok(undefined)
    return fail('--update-baseline needs a file: name it with --baseline, or as "baseline" in landfall.json.')
  }
  const name = shownPath(path, cwd)
  const known = readBaseline(path, { isToBeWritten })
  return known.ok ? ok({ path, name, known: known.value, isToBeWritten }) : fail(`${name} ${known.failure}`)
}
