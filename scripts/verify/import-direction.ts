import { fileImported } from './import-graph.ts'
import type { Import } from './imports-of.ts'
import { type Outcome, outcomeOf } from './outcome.ts'
import type { PackageManifest } from './package-manifest.ts'
import { importableFrom, type Rooms } from './rooms.ts'
import { isTest, roomOf } from './source-file.ts'

/** Packages import each other only as the table of rooms says. */
export function checkImportDirection(
  imports: readonly Import[],
  manifests: readonly PackageManifest[],
  table: Rooms,
): Outcome {
  const reasons = [
    ...manifests
      .filter((manifest) => !(manifest.room in table))
      .map(
        (manifest) =>
          `packages/${manifest.room} is not in scripts/verify/rooms.ts: add it, and to ARCHITECTURE.md`,
      ),
    ...imports.flatMap((each) => wrongDirection(each, manifests, table) ?? []),
  ]
  return outcomeOf(reasons, `${manifests.length} packages`)
}

function wrongDirection(
  each: Import,
  manifests: readonly PackageManifest[],
  table: Rooms,
): string | undefined {
  const from = roomOf(each.from)
  const to = roomOf(fileImported(each, manifests) ?? '')
  if (from === undefined || to === undefined || from === to || !(from in table)) return undefined
  const inTests = isTest(each.from)
  const allowed = importableFrom(table, from, { inTests })
  if (allowed.includes(to)) return undefined
  const who = inTests ? `a test of ${from}` : from
  return `${each.place} imports ${to}; ${who} may import ${allowed.join(', ') || 'no other package'}`
}
