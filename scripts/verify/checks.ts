import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkDocsSnippets } from './docs-snippets.ts'
import { checkFileNames } from './file-names.ts'
import { checkFindingCodes } from './finding-codes.ts'
import { checkGeneratedParser } from './generated-parser.ts'
import { checkImportCycles } from './import-cycles.ts'
import { checkImportDirection } from './import-direction.ts'
import { importsOf } from './imports-of.ts'
import { checkLockFile } from './lock-file.ts'
import { type Measured, measureSizes, type Sizes } from './measure-sizes.ts'
import type { Outcome } from './outcome.ts'
import type { PackageManifest } from './package-manifest.ts'
import { checkPackageWalls } from './package-walls.ts'
import { checkPublishedPackages } from './published-packages.ts'
import { checkPurity } from './purity.ts'
import { readFiles, readManifests } from './read-repository.ts'
import { rooms } from './rooms.ts'
import { checkSizeRatchet, loweredRatchet } from './size-ratchet.ts'
import { isGenerated, isTest } from './source-file.ts'
import { checkSpecNumbers } from './spec-numbers.ts'
import { checkLintAndFormat, checkTypes, checkUnused } from './tools-of-others.ts'

export type Check = { readonly name: string; run(): Outcome | Promise<Outcome> }

const RATCHET = 'scripts/verify/size-ratchet.json'
const CATALOGUE = 'packages/model/src/catalogue.ts'

/** All checks of the repository in the order in which they run, the quick and basic ones first. */
export function checksOf(root: string): readonly Check[] {
  const packageFiles = readFiles(root, ['packages/*/src/**/*.ts', 'packages/*/src/**/*.tsx'])
  const launcher = readFiles(root, ['packages/*/bin/**/*.{ts,mjs}'])
  const scripts = readFiles(root, ['scripts/**/*.{ts,mjs}'])
  const written = packageFiles.filter((file) => !isGenerated(file.path))
  const tests = [...written, ...launcher, ...scripts].filter(
    // The checks of `conformance` are run by the tests of every adapter.
    ({ path }) => isTest(path) || path.startsWith('packages/conformance/'),
  )
  const imports = written.flatMap(importsOf)
  const manifests = readManifests(root)
  const rootDevDependencies = Object.keys(
    readJson<PackageManifest>(root, 'package.json').devDependencies ?? {},
  )

  return [
    { name: 'types', run: () => checkTypes(root) },
    { name: 'biome', run: () => checkLintAndFormat(root) },
    { name: 'cycles', run: () => checkImportCycles(imports, manifests) },
    { name: 'direction', run: () => checkImportDirection(imports, manifests, rooms) },
    { name: 'walls', run: () => checkPackageWalls({ imports, manifests, rootDevDependencies }) },
    {
      name: 'names',
      run: () => checkFileNames([...written, ...launcher, ...scripts].map((file) => file.path)),
    },
    { name: 'purity', run: () => checkPurity(written, imports, rooms) },
    { name: 'lock', run: () => checkLockFile(readJson(root, 'package-lock.json')) },
    { name: 'parser', run: () => checkGeneratedParser(root) },
    { name: 'unused', run: () => checkUnused(root) },
    { name: 'sizes', run: () => checkSizeRatchet(measureRepository(root), readRatchet(root)) },
    { name: 'spec', run: () => checkSpecNumbers(readFiles(root, ['packages/*/SPEC.md']), tests) },
    {
      name: 'findings',
      run: () =>
        checkFindingCodes({
          catalogue: packageFiles.find((file) => file.path === CATALOGUE),
          docs: readFiles(root, ['docs/findings.md'])[0],
          users: written.filter((file) => file.path !== CATALOGUE && !isTest(file.path)),
        }),
    },
    {
      name: 'docs',
      run: () =>
        checkDocsSnippets(root, readFiles(root, ['README.md', 'docs/**/*.md', 'packages/*/README.md'])),
    },
    { name: 'package', run: () => checkPublishedPackages(root) },
  ]
}

/** Holds every size that has fallen, or was not held yet, at its number of today. */
export function updateRatchets(root: string): void {
  const lowered = loweredRatchet(measureRepository(root), readRatchet(root))
  writeFileSync(join(root, RATCHET), `${JSON.stringify(lowered, undefined, 2)}\n`)
}

function measureRepository(root: string): Measured {
  const files = readFiles(root, ['packages/*/{src,bin}/**/*.{ts,tsx,mjs}', 'scripts/**/*.{ts,mjs}'])
  return measureSizes(files.filter((file) => !isGenerated(file.path) && !isTest(file.path)))
}

function readRatchet(root: string): Partial<Sizes> {
  return readJson(root, RATCHET)
}

/** Reads one of our own files, whose shape is known. */
function readJson<Shape>(root: string, path: string): Shape {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}
