import { dirname, resolve } from 'node:path'
import { fail, ok, type Result } from '@landfall/kernel'
import { readJson } from '../files/read-json.ts'
import { shownPath } from '../files/shown-path.ts'
import { findConfig } from './find-config.ts'
import { type CheckConfig, parseConfig } from './parse-config.ts'

/**
 * The settings that hold for what is checked; none where there is no `landfall.json`. The failure is one sentence per
 * problem.
 *
 * @returns with an absolute path of the baseline, which stands relative to the file.
 */
export function readConfig(paths: readonly string[], cwd: string): Result<CheckConfig, readonly string[]> {
  const path = findConfig(paths, cwd)
  if (path === undefined) return ok({})
  const name = shownPath(path, cwd)
  const data = readJson(path)
  if (!data.ok) return fail([`${name} ${data.failure}`])
  const config = parseConfig(data.value)
  if (!config.ok) return fail(config.failure.map((problem) => `${name}: ${problem}`))
  const { baseline } = config.value
  return ok({
    ...config.value,
    ...(baseline !== undefined && { baseline: resolve(dirname(path), baseline) }),
  })
}
