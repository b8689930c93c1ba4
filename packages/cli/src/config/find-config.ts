import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** What the file with the settings of `landfall check` is called. */
const CONFIG_NAMES = ['landfall.json']

/**
 * The nearest file of one of the names: in the folder that is checked or in one above it, up to the root of the repository,
 * which is where `.git` is, or else of the disk. Of several paths their lowest common folder counts as checked.
 *
 * @param paths - files and folders that are there, relative to `cwd`; none means `cwd` itself.
 * @param names - those of the settings of `landfall check` by default. In one folder the first counts.
 */
export function findConfig(
  paths: readonly string[],
  cwd: string,
  names: readonly string[] = CONFIG_NAMES,
): string | undefined {
  const folders = (paths.length === 0 ? ['.'] : paths).map((path) => folderOf(resolve(cwd, path)))
  let folder = folders.reduce(commonFolder)
  for (;;) {
    const path = names.map((name) => join(folder, name)).find(existsSync)
    if (path !== undefined) return path
    const parent = dirname(folder)
    if (parent === folder || existsSync(join(folder, '.git'))) return undefined
    folder = parent
  }
}

function folderOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true ? path : dirname(path)
}

function commonFolder(left: string, right: string): string {
  const above = new Set(ancestors(left))
  return ancestors(right).find((folder) => above.has(folder)) ?? right
}

/** The folder itself, then each parent up to the root. */
function ancestors(folder: string): readonly string[] {
  const parent = dirname(folder)
  return parent === folder ? [folder] : [folder, ...ancestors(parent)]
}
