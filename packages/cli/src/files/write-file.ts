import { existsSync, writeFileSync } from 'node:fs'
import type { Result } from '@landfall/kernel'
import { attemptOnFile } from './attempt-on-file.ts'
import { replaceFile } from './replace-file.ts'

/** Gives a file its text, whether it is there already or not. The failure says what the system refused. */
export function writeFile(path: string, text: string): Result<undefined, string> {
  if (existsSync(path)) return replaceFile(path, text)
  // `wx`: should a file of that name appear meanwhile, it stays as it is.
  return attemptOnFile(() => {
    writeFileSync(path, text, { flag: 'wx' })
    return undefined
  })
}
