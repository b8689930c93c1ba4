import { editedFiles, type StormFile } from '@landfall/language'
import type { Finding } from '@landfall/model'
import { fittingFixes, type MendableFinding } from './fitting-fixes.ts'

/** A fix may make room for another; more often than this nobody's fixes do. */
const ROUND_COUNT_MAX = 20

export interface MendedStorm {
  readonly files: readonly StormFile[]
  /** What has been mended, in the order in which it was; places count in the text as it was then. */
  readonly mended: readonly MendableFinding[]
  /** What is to be told about the files as they are now. */
  readonly left: readonly Finding[]
}

/**
 * Files with all safe fixes made in them, again and again until there is none. A round after which there are more
 * errors than before is taken back, and was the last.
 *
 * @param check - what is to be told about the files.
 */
export function mendedStorm(
  files: readonly StormFile[],
  check: (files: readonly StormFile[]) => readonly Finding[],
): MendedStorm {
  const names = new Set(files.map(({ name }) => name))
  let now: MendedStorm = { files, mended: [], left: check(files) }
  for (let round = 0; round < ROUND_COUNT_MAX; round += 1) {
    const fitting = fittingFixes(now.left, names)
    if (fitting.length === 0) break
    const next = editedFiles(
      now.files,
      fitting.flatMap(({ fix }) => fix.edits),
    )
    if (next.every(({ text }, index) => text === now.files[index]?.text)) break
    const found = check(next)
    if (errorCount(found) > errorCount(now.left)) break
    now = { files: next, mended: [...now.mended, ...fitting], left: found }
  }
  return now
}

function errorCount(findings: readonly Finding[]): number {
  return findings.filter(({ severity }) => severity === 'error').length
}
