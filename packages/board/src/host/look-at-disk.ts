import { fail, ok, type Result } from '@landfall/kernel'
import { isStormFile } from '../shared/storm-path.ts'
import type { BoardFolder } from './board-folder.ts'
import type { BoardLimits } from './board-limits.ts'
import { diskWords } from './disk-words.ts'

/** What lies in the folder of a board at one moment. */
export interface DiskLook {
  /** Storms and layouts by their path, letter for letter. */
  readonly texts: ReadonlyMap<string, string>
  /** Files that are there, and that the board leaves alone. */
  readonly unread: ReadonlySet<string>
  readonly folders: readonly string[]
  /** What is in the way, as sentences. */
  readonly faults: readonly string[]
}

/** The failure is why the folder itself cannot be looked into, as a sentence. */
export function lookAtDisk(folder: BoardFolder, limits: BoardLimits): Result<DiskLook, string> {
  try {
    return ok(readAll(folder, folder.list(), limits))
  } catch (error) {
    return fail(
      `The folder of this board cannot be looked into: ${diskWords(error)}. What you do is kept here.`,
    )
  }
}

function readAll(
  folder: BoardFolder,
  { files, folders }: ReturnType<BoardFolder['list']>,
  { fileCountMax, fileLengthMax }: BoardLimits,
): DiskLook {
  const texts = new Map<string, string>()
  const unread = new Set<string>()
  const faults: string[] = []
  function leaveAlone(path: string, why: string): void {
    unread.add(path)
    faults.push(`${path} is left alone: ${why}.`)
  }
  const storms = files.filter(isStormFile)
  const beyond = new Set(storms.slice(fileCountMax))
  if (beyond.size > 0) {
    faults.push(`A board has at most ${fileCountMax} files: ${beyond.size} of this folder are left alone.`)
  }
  for (const path of files) {
    if (beyond.has(path)) {
      unread.add(path)
      continue
    }
    try {
      const text = folder.read(path)
      if (text === undefined) continue
      if (text.length > fileLengthMax) leaveAlone(path, `it has more than ${fileLengthMax} letters`)
      else texts.set(path, text)
    } catch (error) {
      leaveAlone(path, diskWords(error))
    }
  }
  return { texts, unread, folders, faults }
}
