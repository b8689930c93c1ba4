/** A TypeScript file of a package: `path` from the root of the repository, with forward slashes. */
export type SourceFile = { readonly path: string; readonly text: string }

/** A test, or material that only tests use. */
export function isTest(path: string): boolean {
  return /\.test\.[cm]?tsx?$/.test(path) || path.includes('/testing/')
}

/** Made by a tool from a file that is checked instead. */
export function isGenerated(path: string): boolean {
  return path.includes('/generated/')
}

/** The package folder a file is in: `language` for `packages/language/src/parse.ts`; undefined outside packages. */
export function roomOf(path: string): string | undefined {
  return /^packages\/([^/]+)\//.exec(path)?.[1]
}

/** `path:line`, as editors and terminals link it; lines count from 1. */
export function placeOf(file: SourceFile, offset: number): string {
  return `${file.path}:${file.text.slice(0, offset).split('\n').length}`
}
