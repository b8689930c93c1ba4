import { findCycles } from './find-cycles.ts'
import { importGraph } from './import-graph.ts'
import type { Import } from './imports-of.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { PackageManifest } from './package-manifest.ts'
import { roomOf } from './source-file.ts'

/** No file imports itself by any way round, and no package does; an `import type` counts as an import. */
export function checkImportCycles(
  imports: readonly Import[],
  manifests: readonly PackageManifest[],
): Outcome {
  const files = importGraph(imports, manifests)
  const reasons = [
    ...findCycles(files).map((cycle) => `files in a circle: ${cycle.join(' -> ')}`),
    ...findCycles(betweenPackages(files)).map((cycle) => `packages in a circle: ${cycle.join(' -> ')}`),
  ]
  return outcomeOf(reasons, `${files.size} importing files, no circle`)
}

function betweenPackages(
  files: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const packages = new Map<string, Set<string>>()
  for (const [from, targets] of files) {
    const room = roomOf(from)
    if (room === undefined) continue
    const others = packages.get(room) ?? new Set()
    for (const target of targets) {
      const other = roomOf(target)
      if (other !== undefined && other !== room) others.add(other)
    }
    packages.set(room, others)
  }
  return packages
}
