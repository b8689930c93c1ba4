import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Result } from '@landfall/kernel'
import { attemptOnFile } from './attempt-on-file.ts'

/**
 * Makes a folder and those above it, where they are not there yet. The failure says what the system refused.
 *
 * @param options.isPrivate - nobody but its user may look into the folder, where it is made now.
 *
 * Not `recursive: true`: where a system answers that a folder cannot be there, as /proc does, Node tries for ever.
 */
export function makeFolder(
  path: string,
  { isPrivate = false }: { readonly isPrivate?: boolean } = {},
): Result<undefined, string> {
  return attemptOnFile(() => {
    const missing: string[] = []
    for (let folder = path; !isThere(folder); folder = dirname(folder)) missing.push(folder)
    for (const folder of missing.reverse())
      mkdirSync(folder, isPrivate && folder === path ? { mode: 0o700 } : {})
    return undefined
  })
}

/** The root of a disk is always there, so that looking upwards ends. */
function isThere(path: string): boolean {
  return dirname(path) === path || statSync(path, { throwIfNoEntry: false }) !== undefined
}
