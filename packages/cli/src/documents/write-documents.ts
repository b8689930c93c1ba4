import { existsSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DocumentFile } from '@landfall/document'
import { ok, type Result } from '@landfall/kernel'
import { attemptOnFile } from '../files/attempt-on-file.ts'
import { makeFolder } from '../files/make-folder.ts'
import { replaceFile } from '../files/replace-file.ts'
import type { DocumentComparison } from './compare-documents.ts'
import { MANIFEST, manifestText } from './document-manifest.ts'

/**
 * Makes a folder hold exactly these documents, besides what others have put there. The list of what is ours is written
 * first, so that nothing is left without an owner if the work is cut short. The failure says what the system refused.
 */
export function writeDocuments(
  files: readonly DocumentFile[],
  { missing, changed, leftOver, own }: DocumentComparison,
  folder: string,
): Result<undefined, string> {
  const paths = files.map(({ path }) => path)
  const steps = [
    () => makeFolder(folder),
    () => writeManifest(folder, [...new Set([...own, ...paths])]),
    ...missing.map((file) => () => writeNew(folder, file)),
    ...changed.map(
      ({ path, text }) =>
        () =>
          replaceFile(join(folder, path), text),
    ),
    ...leftOver.map((path) => () => remove(folder, path)),
    () => writeManifest(folder, paths),
  ]
  for (const step of steps) {
    const done = step()
    if (!done.ok) return done
  }
  return ok(undefined)
}

function writeManifest(folder: string, paths: readonly string[]): Result<undefined, string> {
  const path = join(folder, MANIFEST)
  const text = manifestText(paths)
  return existsSync(path) ? replaceFile(path, text) : writeNew(folder, { path: MANIFEST, text })
}

/** `wx`: should a file of that name appear meanwhile, it stays as it is. */
function writeNew(folder: string, { path, text }: DocumentFile): Result<undefined, string> {
  const target = join(folder, path)
  const made = makeFolder(dirname(target))
  return made.ok
    ? attemptOnFile(() => {
        writeFileSync(target, text, { flag: 'wx' })
        return undefined
      })
    : made
}

/** Removes a file, and the folders above it that nothing is left in. */
function remove(folder: string, path: string): Result<undefined, string> {
  return attemptOnFile(() => {
    rmSync(join(folder, path))
    for (let above = dirname(path); above !== '.'; above = dirname(above)) {
      const parent = join(folder, above)
      if (readdirSync(parent).length > 0) return undefined
      rmdirSync(parent)
    }
    return undefined
  })
}
