import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PackageManifest } from './package-manifest.ts'
import type { SourceFile } from './source-file.ts'

/** The files below `root` that match any of the patterns, in the order of their paths. */
export function readFiles(root: string, patterns: readonly string[]): readonly SourceFile[] {
  return globSync(patterns, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

export function readManifests(root: string): readonly PackageManifest[] {
  return readFiles(root, ['packages/*/package.json']).map(({ path, text }) => ({
    ...JSON.parse(text),
    room: path.split('/')[1],
  }))
}
