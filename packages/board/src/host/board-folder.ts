import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  type Stats,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { isBoardFolderName, isStormFile, stormPathProblem } from '../shared/storm-path.ts'
import { replaceFile } from './replace-file.ts'

/** The files of a board, as they are on the disk. Paths are below the folder, with `/` between their parts. */
export interface BoardFolder {
  /** All storms and layouts, and the folders that they may be in. Throws where the folder itself is not there. */
  list(): { readonly files: readonly string[]; readonly folders: readonly string[] }
  /** Undefined where there is no such file. Throws for what cannot be read as text. */
  read(path: string): string | undefined
  /** Puts the file in place at once, and keeps who may do what with it. Throws, and has then changed nothing. */
  write(path: string, text: string): void
  remove(path: string): void
}

const LAYOUT = '.layout.json'

/** Where the places of a storm's stickies are kept, beside it. */
export function layoutOf(storm: string): string {
  return storm.replace(/\.storm$/, LAYOUT)
}

/** The storm that a layout belongs to. */
export function stormOf(layout: string): string {
  return `${layout.slice(0, -LAYOUT.length)}.storm`
}

/** Deeper and more than any storm; somebody may have named the root of a disk. */
const DEPTH_MAX = 8
const FOLDERS_MAX = 2_000

/**
 * @param only - the storms that belong to the board, where not all in the folder do.
 */
export function boardFolder(root: string, only?: ReadonlySet<string>): BoardFolder {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const isOurs = (storm: string) => stormPathProblem(storm) === undefined && (!only || only.has(storm))
  return {
    list() {
      // The root has to be there; a folder below it may vanish while we look.
      readdirSync(root)
      const folders = foldersBelow(root)
      const files = folders.flatMap(filesIn).map((file) => relative(root, file).split(sep).join('/'))
      return { files: files.filter((file) => isOurs(stormPathOf(file))), folders }
    },
    read(path) {
      const file = join(root, path)
      if (!statOf(file)?.isFile()) return undefined
      const bytes = readFileSync(file)
      try {
        return text.decode(bytes)
      } catch {
        throw new Error('it is not text in UTF-8')
      }
    },
    write(path, text) {
      const file = join(root, path)
      makeFolders(root, dirname(file))
      const known = statOf(file)
      if (known && !known.isFile()) throw new Error('what has its name is no file')
      if (known) refuseReadOnly(file, known)
      replaceFile(file, text, known && known.mode & 0o7777)
    },
    remove(path) {
      rmSync(join(root, path), { force: true })
    },
  }
}

function stormPathOf(path: string): string {
  return isStormFile(path) ? path : stormOf(path)
}

/** The folder itself and those below it, the upper ones first. */
function foldersBelow(root: string): readonly string[] {
  const folders = [root]
  for (const folder of folders) {
    if (folders.length >= FOLDERS_MAX) break
    if (relative(root, folder).split(sep).length >= DEPTH_MAX) continue
    const entries = entriesOf(folder).filter((entry) => entry.isDirectory() && isBoardFolderName(entry.name))
    folders.push(...entries.map(({ name }) => join(folder, name)))
  }
  return folders
}

function filesIn(folder: string): readonly string[] {
  return entriesOf(folder)
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .filter(({ name }) => isStormFile(name) || name.endsWith(LAYOUT))
    .map(({ name }) => join(folder, name))
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** Of the file itself: what a link leads to does not belong to the board. */
function statOf(file: string): Stats | undefined {
  return lstatSync(file, { throwIfNoEntry: false })
}

/** Makes what is missing between the root and a folder. One that a link leads elsewhere is refused. */
function makeFolders(root: string, folder: string): void {
  const parts = relative(root, folder).split(sep)
  let place = realpathSync(root)
  for (const part of parts) {
    place = join(place, part)
    if (!existsSync(place)) mkdirSync(place)
    if (realpathSync(place) !== place) throw new Error('its folder is a link to another')
  }
}

/** Replacing a file needs leave for its folder only: whoever has made a file read-only means it all the same. */
function refuseReadOnly(file: string, { mode }: Stats): void {
  if ((mode & 0o222) === 0) throw new Error('it is read-only')
  accessSync(file, constants.W_OK)
}
