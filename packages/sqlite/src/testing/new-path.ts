import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Path of a file that is not there yet, in a folder that goes away with the test. */
export function newPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'landfall-sqlite-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, 'a.db')
}
