/** A `package.json`, as far as the checks read it, and the folder below `packages` it is in. */
export type PackageManifest = {
  readonly room: string
  readonly name: string
  readonly exports?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** The package part of a bare specifier: `@a/b` of `@a/b/c`, `x` of `x/y`; undefined for `./x`, `/x` and `node:x`. */
export function packageNameOf(specifier: string): string | undefined {
  if (/^[./]/.test(specifier) || specifier.startsWith('node:')) return undefined
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
