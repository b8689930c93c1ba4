import { fail, ok, type Result } from '@landfall/kernel'
import type { StormFile } from '@landfall/language'
import { findStormFiles } from './find-storm-files.ts'
import { readText } from './read-text.ts'
import { shownPath } from './shown-path.ts'

/** The storm files that paths mean, named as people see them. The failure is one sentence per problem. */
export function readStormFiles(
  paths: readonly string[],
  cwd: string,
): Result<readonly StormFile[], readonly string[]> {
  const found = findStormFiles(paths, cwd)
  if (!found.ok) return found
  const read = found.value.map((path) => ({ name: shownPath(path, cwd), text: readText(path) }))
  const problems = read.flatMap(({ name, text }) => (text.ok ? [] : [`${name} ${text.failure}`]))
  if (problems.length > 0) return fail(problems)
  return ok(read.flatMap(({ name, text }) => (text.ok ? [{ name, text: text.value }] : [])))
}
