import { type Dirent, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fail, ok, type Result } from '@landfall/kernel'
import { attemptOnFile } from './attempt-on-file.ts'
import { shownPath } from './shown-path.ts'

const FOLDER_COUNT_MAX = 100_000
const STORM = '.storm'

/**
 * The storm files that paths mean: a file is itself, a folder all storms below it, sorted by path, without those in
 * `node_modules`, in folders whose name starts with a dot, and behind links to folders. Each file once, in the order
 * of the paths. The failure is one sentence per path that cannot be taken.
 *
 * @param paths - relative to `cwd`; none means `cwd` itself.
 * @returns absolute paths, at least one.
 */
export function findStormFiles(
  paths: readonly string[],
  cwd: string,
): Result<readonly string[], readonly string[]> {
  const found = (paths.length === 0 ? ['.'] : paths).map((path) => findBelow(resolve(cwd, path), cwd))
  const problems = found.flatMap((each) => (each.ok ? [] : [each.failure]))
  if (problems.length > 0) return fail(problems)
  return ok([...new Set(found.flatMap((each) => (each.ok ? each.value : [])))])
}

function findBelow(path: string, cwd: string): Result<readonly string[], string> {
  const shown = shownPath(path, cwd)
  const stats = attemptOnFile(() => statSync(path))
  if (!stats.ok) return fail(`${shown} cannot be read: ${stats.failure}.`)
  if (stats.value.isFile()) {
    if (path.endsWith(STORM)) return ok([path])
    return fail(`${shown} is not a storm: the names of storm files end in ${STORM}.`)
  }
  if (!stats.value.isDirectory()) return fail(`${shown} is neither a file nor a folder.`)
  const files = stormsIn(path, cwd)
  if (!files.ok || files.value.length > 0) return files
  const where = shown === '.' ? 'this folder' : shown
  return fail(`There is no ${STORM} file in ${where}. To begin with one: landfall new`)
}

/** Folder by folder, with a list of those still to be seen: folders may be nested deeper than calls. */
function stormsIn(top: string, cwd: string): Result<readonly string[], string> {
  const files: string[] = []
  const folders = [top]
  for (let folder = folders.pop(), count = 1; folder !== undefined; folder = folders.pop(), count += 1) {
    if (count > FOLDER_COUNT_MAX) {
      return fail(
        `${shownPath(top, cwd)} holds more than ${FOLDER_COUNT_MAX} folders: name those that hold storms.`,
      )
    }
    const parent = folder
    const entries = attemptOnFile(() => readdirSync(parent, { withFileTypes: true }))
    if (!entries.ok) return fail(`${shownPath(parent, cwd)} cannot be read: ${entries.failure}.`)
    for (const entry of entries.value) {
      if (isStorm(entry, parent)) files.push(join(parent, entry.name))
      else if (isEntered(entry)) folders.push(join(parent, entry.name))
    }
  }
  return ok(files.sort())
}

function isStorm(entry: Dirent, parent: string): boolean {
  if (!entry.name.endsWith(STORM)) return false
  if (!entry.isSymbolicLink()) return entry.isFile()
  // A link to nothing is passed over, as a link to a folder is.
  const stats = attemptOnFile(() => statSync(join(parent, entry.name)))
  return stats.ok && stats.value.isFile()
}

function isEntered(entry: Dirent): boolean {
  return entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.')
}
