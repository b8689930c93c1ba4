import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { ok, type Result } from '@landfall/kernel'
import { findPageFolder } from './page-folder.ts'

/** A file of the page, as it was built. */
export interface BoardAsset {
  readonly type: string
  readonly bytes: Buffer
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** All files of the page by their path below it; the failure is why there is none, in a sentence. */
export type BoardAssets = Result<ReadonlyMap<string, BoardAsset>, string>

/**
 * Reads the page when it is first asked for, and once: to build it takes a while, and not everybody who runs a system
 * looks at a board.
 */
export function boardAssets(): () => Promise<BoardAssets> {
  let assets: Promise<BoardAssets> | undefined
  return () => {
    assets ??= findPageFolder().then((folder) => (folder.ok ? ok(readBoardAssets(folder.value)) : folder))
    return assets
  }
}

/** All files of the built page by their path below it. */
export function readBoardAssets(folder: string): ReadonlyMap<string, BoardAsset> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      const type = TYPES[extname(name)] ?? 'application/octet-stream'
      return [relative(folder, path).split(sep).join('/'), { type, bytes: readFileSync(path) }]
    }),
  )
}
