import type { BoardDocument } from '../shared/board-document.ts'
import { layoutOf } from './board-folder.ts'
import type { BoardLimits } from './board-limits.ts'
import { boardText, diskText } from './disk-text.ts'
import { isSameLayout, layoutText, readLayout } from './layout-text.ts'
import type { DiskLook } from './look-at-disk.ts'

/** A file that is to be written. */
export interface Writing {
  readonly path: string
  /** As it is on the disk; undefined where it is not there. */
  readonly before: string | undefined
  readonly text: string
}

/** Files in which the board says something else than the disk. Those that are held are left as they are. */
export function writingsOf(
  { files, layouts }: BoardDocument,
  {
    look: { texts },
    held,
    limits,
  }: { readonly look: DiskLook; readonly held: ReadonlySet<string>; readonly limits: BoardLimits },
): { readonly writings: readonly Writing[]; readonly faults: readonly string[] } {
  const writings: Writing[] = []
  const faults: string[] = []
  for (const [path, shared] of files) {
    const before = texts.get(path)
    const text = shared.toString()
    // An empty wall makes no file.
    if (held.has(path) || (before === undefined ? text === '' : boardText(before) === text)) continue
    if (text.length > limits.fileLengthMax)
      faults.push(`${path} is too large to be written: ${limits.fileLengthMax} letters at most.`)
    else writings.push({ path, before, text: diskText(before ?? '', text) })
  }
  for (const [storm, places] of layouts) {
    const path = layoutOf(storm)
    const before = texts.get(path)
    const layout = new Map(places)
    if (held.has(path) || isSameLayout(layout, readLayout(before ?? '{}').layout)) continue
    writings.push({ path, before, text: layoutText(layout) })
  }
  return { writings, faults }
}
