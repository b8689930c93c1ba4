/** A `package.json`, as far as publishing needs to know it. */
export type Manifest = {
  readonly name: string
  readonly version: string
  readonly description?: string
  readonly license?: string
  readonly keywords?: readonly string[]
  readonly repository?: unknown
  readonly engines?: Readonly<Record<string, string>>
  readonly exports?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
}

type Dependencies = Readonly<Record<string, string>>

/** The kernel's manifest with every entry pointing at the compiled file and its declarations. */
export function kernelManifest(manifest: Manifest): object {
  const exports = Object.entries(manifest.exports ?? {}).map(([entry, source]) => {
    const compiled = source.replace(/^\.\/src\//, './lib/').replace(/\.ts$/, '')
    return [entry, { types: `${compiled}.d.ts`, default: `${compiled}.js` }]
  })
  return {
    ...common(manifest),
    sideEffects: false,
    exports: Object.fromEntries(exports),
    files: ['lib'],
    dependencies: manifest.dependencies ?? {},
  }
}

/** Types of the settings of a service, for whoever writes `import type { Config } from 'landfall'`. */
export const CONFIG_TYPES = 'config.d.ts'

/** The program's manifest: a launcher, a bundle, types, and only the dependencies that are not in the bundle. */
export function cliManifest(manifest: Manifest, dependencies: Dependencies): object {
  return {
    ...common(manifest),
    bin: { landfall: './bin/landfall.mjs' },
    types: `./${CONFIG_TYPES}`,
    files: ['bin', 'lib', CONFIG_TYPES],
    dependencies,
  }
}

/**
 * What a package and the workspace packages below it need from elsewhere, sorted by name.
 *
 * Throws when two of them need different versions of one package: a bundle has room for one.
 */
export function outsideDependencies(manifest: Manifest, workspace: readonly Manifest[]): Dependencies {
  const byName = new Map(workspace.map((each) => [each.name, each]))
  const inside = new Set([manifest])
  const outside = new Map<string, string>()
  for (const each of inside) {
    for (const [name, version] of Object.entries(each.dependencies ?? {})) {
      const own = byName.get(name)
      if (own !== undefined) inside.add(own)
      else addOnce(outside, { name, version, neededBy: each.name })
    }
  }
  return Object.fromEntries([...outside].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function addOnce(
  outside: Map<string, string>,
  need: { name: string; version: string; neededBy: string },
): void {
  const known = outside.get(need.name)
  if (known !== undefined && known !== need.version) {
    throw new Error(`${need.neededBy} needs ${need.name} ${need.version}, another package needs ${known}`)
  }
  outside.set(need.name, need.version)
}

function common(manifest: Manifest): object {
  const { name, version, description, license, keywords, repository, engines } = manifest
  return { name, version, description, license, keywords, repository, type: 'module', engines }
}
