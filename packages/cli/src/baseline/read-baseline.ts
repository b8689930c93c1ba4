import { existsSync } from 'node:fs'
import { fail, ok, type Result } from '@landfall/kernel'
import { readJson } from '../files/read-json.ts'
import type { Baseline } from './baseline.ts'
import { parseBaseline } from './parse-baseline.ts'

/**
 * The failure continues the sentence "<path> …".
 *
 * @param isToBeWritten - then a file that is not there is an empty baseline; one that is no baseline stays as it is.
 */
export function readBaseline(
  path: string,
  { isToBeWritten }: { readonly isToBeWritten: boolean },
): Result<Baseline, string> {
  if (!existsSync(path)) {
    return isToBeWritten ? ok(new Map()) : fail('is not there yet: --update-baseline writes it.')
  }
  const data = readJson(path)
  return data.ok ? parseBaseline(data.value) : data
}
