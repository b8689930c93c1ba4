import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder for one test, removed when it is over. */
export interface TestFolder {
  readonly root: string
  /** Where the board of this folder keeps its memory: beside it, as for another `--data`. */
  readonly memoryFile: string
  read(path: string): string | undefined
  write(path: string, content: string | Uint8Array): void
}

export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): TestFolder {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'landfall-board-')))
  onTestFinished(() => rmSync(place, { recursive: true, force: true }))
  const root = join(place, 'shop')
  mkdirSync(root)
  const folder: TestFolder = {
    root,
    memoryFile: join(place, 'data', 'board.json'),
    read(path) {
      const file = join(root, path)
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined
    },
    write(path, content) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    },
  }
  for (const [path, content] of Object.entries(files)) folder.write(path, content)
  return folder
}
