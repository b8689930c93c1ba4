import { describe, expect, it } from 'vitest'
import { checkFileNames } from './file-names.ts'
import { checkImportCycles } from './import-cycles.ts'
import { checkImportDirection } from './import-direction.ts'
import { importsOf } from './imports-of.ts'
import type { Outcome } from './outcome.ts'
import type { PackageManifest } from './package-manifest.ts'
import { checkPackageWalls } from './package-walls.ts'
import { checkPurity } from './purity.ts'
import { rooms } from './rooms.ts'
import type { SourceFile } from './source-file.ts'

const manifests: readonly PackageManifest[] = [
  { room: 'model', name: '@landfall/model', exports: { '.': './src/index.ts' } },
  {
    room: 'kernel',
    name: '@landfall/kernel',
    exports: { '.': './src/index.ts', './test': './src/test-kit.ts' },
  },
  {
    room: 'interpret',
    name: '@landfall/interpret',
    exports: { '.': './src/index.ts' },
    dependencies: { '@landfall/model': '0.1.0' },
  },
  {
    room: 'cli',
    name: 'landfall',
    dependencies: { '@landfall/model': '0.1.0', '@landfall/kernel': '0.1.0' },
  },
  { room: 'board', name: '@landfall/board', devDependencies: { react: '19.0.0' } },
]

const importsIn = (path: string, text: string) => importsOf({ path, text })
const reasonsOf = (outcome: Outcome) => (outcome.passed ? [] : outcome.reasons)

describe('cycles', () => {
  const check = (files: Readonly<Record<string, string>>) =>
    reasonsOf(
      checkImportCycles(
        Object.entries(files).flatMap(([path, text]) => importsIn(path, text)),
        manifests,
      ),
    )

  it('counts an import of a type', () => {
    const circle = check({
      'packages/model/src/a.ts': `import type { B } from './b.ts'`,
      'packages/model/src/b.ts': `import { a } from './a.ts'`,
    })
    expect(circle).toEqual([
      'files in a circle: packages/model/src/a.ts -> packages/model/src/b.ts -> packages/model/src/a.ts',
    ])
  })

  it('sees packages that need each other though no file does', () => {
    const circle = check({
      'packages/model/src/a.ts': `import { k } from '@landfall/kernel/test'`,
      'packages/kernel/src/b.ts': `import { m } from '@landfall/model'`,
    })
    expect(circle).toEqual(['packages in a circle: kernel -> model -> kernel'])
  })
})

describe('direction', () => {
  const check = (path: string, text: string) =>
    reasonsOf(checkImportDirection(importsIn(path, text), manifests, rooms))

  it('allows what the table allows', () => {
    expect(check('packages/interpret/src/a.ts', `import { m } from '@landfall/model'`)).toEqual([])
    expect(check('packages/cli/src/a.ts', `import { m } from '@landfall/kernel'`)).toEqual([])
  })

  it('refuses the rest, also as a type or by a path', () => {
    const refused = 'packages/model/src/a.ts:1 imports kernel; model may import no other package'
    expect(check('packages/model/src/a.ts', `import type { K } from '@landfall/kernel'`)).toEqual([refused])
    expect(check('packages/model/src/a.ts', `import { k } from '../../kernel/src/k.ts'`)).toEqual([refused])
  })

  it('lets a test import the rooms above its own, and none below', () => {
    expect(check('packages/kernel/src/a.test.ts', `import { m } from '@landfall/model'`)).toEqual([])
    expect(check('packages/kernel/src/a.test.ts', `import { m } from '@landfall/interpret'`)).toHaveLength(1)
  })

  it('refuses a package that the table does not know', () => {
    const stranger = [{ room: 'reactor', name: '@landfall/reactor' }]
    expect(reasonsOf(checkImportDirection([], stranger, rooms))[0]).toContain('packages/reactor is not in')
  })
})

describe('walls', () => {
  const check = (path: string, text: string) =>
    reasonsOf(
      checkPackageWalls({ imports: importsIn(path, text), manifests, rootDevDependencies: ['vitest'] }),
    )

  it.each([
    ['a relative path into another package', `import { m } from '../../model/src/m.ts'`, 'by its path'],
    ['a file inside another package', `import { m } from '@landfall/model/src/m.ts'`, 'does not list'],
    ['everything of a file', `export * from './a.ts'`, 'list the names'],
    ['a package that is not declared', `import { x } from 'x/y'`, 'imports x: declare it under dependencies'],
    ['a tool of the tests in a source', `import { it } from 'vitest'`, 'imports vitest'],
  ])('refuse %s', (_what, text, reason) => {
    expect(check('packages/interpret/src/a.ts', text)).toEqual([expect.stringContaining(reason)])
  })

  it('allow own files, declared packages, listed entrances and Node', () => {
    const text = `import { a } from './b/a.ts'\nimport fs from 'node:fs'\nimport { m } from '@landfall/model'`
    expect(check('packages/interpret/src/a.ts', text)).toEqual([])
    expect(check('packages/cli/src/a.ts', `import { k } from '@landfall/kernel/test'`)).toEqual([])
    expect(check('packages/interpret/src/a.test.ts', `import { it } from 'vitest'`)).toEqual([])
  })

  it('let the page of the board, which is bundled, use tools; its host has to declare what it needs', () => {
    expect(check('packages/board/src/page/a.tsx', `import { useState } from 'react'`)).toEqual([])
    expect(check('packages/board/src/page/a.tsx', `import { x } from 'x'`)).toHaveLength(1)
    expect(check('packages/board/src/host/a.ts', `import { useState } from 'react'`)).toHaveLength(1)
  })
})

describe('file names', () => {
  const check = (path: string) => reasonsOf(checkFileNames([path]))

  it.each([
    'packages/model/src/event-has-cause.ts',
    'packages/model/src/index.ts',
    'packages/model/src/a/b.int.test.ts',
    'scripts/build/main.ts',
  ])('allow %s', (path) => expect(check(path)).toEqual([]))

  it.each([
    'packages/model/src/eventHasCause.ts',
    'packages/model/src/Rules/a.ts',
    'packages/model/src/utils.ts',
    'packages/model/src/string-helpers.test.ts',
    'packages/model/src/common/a.ts',
    'packages/model/src/rules/index.ts',
    'scripts/index.ts',
  ])('refuse %s', (path) => expect(check(path)).toHaveLength(1))
})

describe('purity', () => {
  const check = (file: SourceFile) => reasonsOf(checkPurity([file], importsOf(file), rooms))
  const text = `import fs from 'node:fs'\nconst a = Date.now()\nconst b = new Date()\nconst c = new Date(0)`

  it('refuses Node, the clock and chance in a pure room', () => {
    const places = check({ path: 'packages/model/src/a.ts', text }).map((reason) => reason.split(' ')[0])
    expect(places).toEqual([
      'packages/model/src/a.ts:1',
      'packages/model/src/a.ts:2',
      'packages/model/src/a.ts:3',
    ])
  })

  it('leaves tests and the other rooms alone', () => {
    expect(check({ path: 'packages/model/src/a.test.ts', text })).toEqual([])
    expect(check({ path: 'packages/cli/src/a.ts', text })).toEqual([])
  })
})
