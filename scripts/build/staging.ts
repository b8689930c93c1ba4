import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from './published-manifest.ts'

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}

/** The manifests of every package in the repository. */
export function readManifests(root: string): readonly Manifest[] {
  return globSync('packages/*/package.json', { cwd: root }).map((path) =>
    readManifest(join(root, path, '..')),
  )
}

export function writeManifest(target: string, manifest: object): void {
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
}

/** Puts the licence and the package's README, or else the repository's, beside what is published. */
export function copyTexts(folders: { root: string; source: string; target: string }): void {
  copyFileSync(join(folders.root, 'LICENSE'), join(folders.target, 'LICENSE'))
  const readme = [folders.source, folders.root]
    .map((folder) => join(folder, 'README.md'))
    .find((path) => existsSync(path))
  if (readme !== undefined) copyFileSync(readme, join(folders.target, 'README.md'))
}
