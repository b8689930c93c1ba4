import { statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { fail, ok, type Result } from '@landfall/kernel'

/** Where a board looks. */
export interface BoardFolderOf {
  /** Absolute path. */
  readonly root: string
  /** Storms by their path below it; all that are there, where it is left out. */
  readonly only?: ReadonlySet<string>
}

/**
 * The folder of a storm that somebody named by paths: one folder as it is, or files that lie in one folder. The failure
 * is why there is none, in a sentence.
 */
export function boardPlace(paths: readonly string[], cwd: string): Result<BoardFolderOf, string> {
  const places = paths.length === 0 ? [cwd] : paths.map((path) => resolve(cwd, path))
  const kinds = places.map((place) => kindOf(place))
  const [root = cwd] = places
  if (places.length === 1 && kinds[0] === 'folder') return ok({ root })
  const folder = dirname(root)
  if (kinds.every((kind) => kind === 'file') && places.every((place) => dirname(place) === folder)) {
    return ok({ root: folder, only: new Set(places.map((place) => basename(place))) })
  }
  return fail('A board is of one folder, or of files in one folder.')
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats?.isFile()) return 'file'
  return stats?.isDirectory() ? 'folder' : undefined
}
