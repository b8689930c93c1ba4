import { posix } from 'node:path'
import type { Import } from './imports-of.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import { type PackageManifest, packageNameOf } from './package-manifest.ts'
import { isTest, roomOf } from './source-file.ts'

/** What everything in the repository may use in tests: the root's own development dependencies. */
export type Walls = {
  readonly imports: readonly Import[]
  readonly manifests: readonly PackageManifest[]
  readonly rootDevDependencies: readonly string[]
}

/** A package is entered by its name and its listed exports, and imports nothing it does not declare. */
export function checkPackageWalls(walls: Walls): Outcome {
  const reasons = walls.imports.flatMap((each) => [
    ...exportAll(each),
    ...throughTheWall(each),
    ...notAnEntrance(each, walls.manifests),
    ...notDeclared(each, walls),
  ])
  return outcomeOf(reasons, `${walls.imports.length} imports`)
}

function exportAll(each: Import): readonly string[] {
  return each.isExportAll ? [`${each.place} exports * of ${each.specifier}: list the names`] : []
}

function throughTheWall(each: Import): readonly string[] {
  if (!each.specifier.startsWith('.')) return []
  const target = posix.join(posix.dirname(each.from), each.specifier)
  const room = roomOf(each.from)
  if (room === undefined || roomOf(target) === room) return []
  return [`${each.place} reaches ${target} by its path: import another package by its name`]
}

function notAnEntrance(each: Import, manifests: readonly PackageManifest[]): readonly string[] {
  const target = manifests.find((manifest) => manifest.name === packageNameOf(each.specifier))
  if (target === undefined) return []
  const entrance = `.${each.specifier.slice(target.name.length)}`
  if (target.exports !== undefined && entrance in target.exports) return []
  return [`${each.place} imports ${each.specifier}, which ${target.name} does not list in its exports`]
}

function notDeclared(each: Import, walls: Walls): readonly string[] {
  const name = packageNameOf(each.specifier)
  const own = walls.manifests.find((manifest) => manifest.room === roomOf(each.from))
  if (name === undefined || own === undefined || own.name === name) return []
  if (name in (own.dependencies ?? {})) return []
  const forTests = [...Object.keys(own.devDependencies ?? {}), ...walls.rootDevDependencies]
  if ((isTest(each.from) || isBundled(each.from)) && forTests.includes(name)) return []
  const list = isTest(each.from) ? 'devDependencies' : 'dependencies'
  return [`${each.place} imports ${name}: declare it under ${list} in packages/${own.room}/package.json`]
}

/** The page of the board is built into files that need nothing: what it is made of is a tool of the build. */
function isBundled(path: string): boolean {
  return path.startsWith('packages/board/src/page/')
}
