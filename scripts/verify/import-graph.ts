import { posix } from 'node:path'
import type { Import } from './imports-of.ts'
import { type PackageManifest, packageNameOf } from './package-manifest.ts'

/** The file of this repository that an import leads to; undefined when it leads elsewhere. */
export function fileImported(each: Import, manifests: readonly PackageManifest[]): string | undefined {
  if (each.specifier.startsWith('.')) return posix.join(posix.dirname(each.from), each.specifier)
  const name = packageNameOf(each.specifier)
  const manifest = manifests.find((candidate) => candidate.name === name)
  if (manifest === undefined) return undefined
  const entry = `.${each.specifier.slice(manifest.name.length)}`
  return posix.join('packages', manifest.room, manifest.exports?.[entry] ?? 'src/index.ts')
}

/** From each file to the files it imports. */
export function importGraph(
  imports: readonly Import[],
  manifests: readonly PackageManifest[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const graph = new Map<string, Set<string>>()
  for (const each of imports) {
    const target = fileImported(each, manifests)
    if (target === undefined) continue
    const targets = graph.get(each.from) ?? new Set()
    graph.set(each.from, targets.add(target))
  }
  return graph
}
