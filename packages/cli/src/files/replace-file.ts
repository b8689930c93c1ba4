import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Result } from '@landfall/kernel'
import { attemptOnFile } from './attempt-on-file.ts'

/**
 * Gives a file another text: whoever reads it sees the old or the new one and never half of it, and its mode stays.
 * A link goes on pointing at the file it pointed at. The failure says what the system refused.
 */
export function replaceFile(path: string, text: string): Result<undefined, string> {
  return attemptOnFile(() => {
    const target = realpathSync(path)
    const { mode } = statSync(target)
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
    // `wx`: a file of that name would be somebody else's.
    const file = openSync(temporary, 'wx', mode)
    try {
      writeAndClose(file, { text, mode })
      renameSync(temporary, target)
    } catch (error) {
      rmSync(temporary, { force: true })
      throw error
    }
    return undefined
  })
}

function writeAndClose(file: number, { text, mode }: { readonly text: string; readonly mode: number }): void {
  try {
    // Again, because what the file was opened with had the umask taken from it.
    fchmodSync(file, mode)
    writeFileSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
