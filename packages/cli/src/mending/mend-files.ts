import { type CheckMemory, checkModel, type NameSettings } from '@landfall/check'
import { fail, ok, type Result } from '@landfall/kernel'
import { readStorm, type Storm, type StormFile } from '@landfall/language'
import { type Finding, indexModel } from '@landfall/model'
import { type Judge, judgedFindings } from '../findings/judged-findings.ts'
import { withoutConsequences } from '../findings/without-consequences.ts'
import { mendedStorm } from './mended-storm.ts'
import { mendedText } from './mended-text.ts'
import { writeMended } from './write-mended.ts'

/** How files are to be mended. */
export interface MendSettings {
  readonly judge: Judge
  readonly names: NameSettings | 'off'
  readonly cwd: string
  /** Then nothing is written. */
  readonly isOnlyTried: boolean
}

export interface MendedFiles {
  /** As they are now; as they were, where it was only tried. */
  readonly files: readonly StormFile[]
  /** What was or would be mended: lines for people. */
  readonly text: string
}

/** Makes all safe fixes in files, and writes those that change. The failure is one sentence per problem. */
export function mendFiles(
  files: readonly StormFile[],
  { judge, names, cwd, isOnlyTried }: MendSettings,
): Result<MendedFiles, readonly string[]> {
  const mended = mendedStorm(files, checkAgain({ judge, names }))
  const after = mended.files
  if (isOnlyTried) {
    return ok({ files, text: mendedText(mended, { files, verb: 'would be mended' }) })
  }
  const problems = files.flatMap((before, index) => {
    const next = after[index]
    if (!next || next.text === before.text) return []
    const written = writeMended({ before, after: next }, cwd)
    return written.ok ? [] : [`${before.name} ${written.failure}`]
  })
  if (problems.length > 0) return fail(problems)
  return ok({ files: after, text: mendedText(mended, { files, verb: 'mended' }) })
}

/** Checks files that are much as they were the time before. Scenarios are not played: nothing safe mends them. */
function checkAgain({
  judge,
  names,
}: Pick<MendSettings, 'judge' | 'names'>): (files: readonly StormFile[]) => readonly Finding[] {
  const settings = { names, failures: [] }
  let storm: Storm | undefined
  let memory: CheckMemory | undefined
  return (files) => {
    storm = readStorm(files, storm)
    const checked = checkModel(indexModel(storm.model), settings, memory)
    memory = checked.memory
    const byRules = withoutConsequences(checked.findings, storm)
    return judgedFindings([...storm.findings, ...byRules], storm, judge).told
  }
}
