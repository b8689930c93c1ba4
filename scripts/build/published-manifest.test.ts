import { expect, it } from 'vitest'
import { cliManifest, kernelManifest, outsideDependencies } from './published-manifest.ts'

const model = { name: '@landfall/model', version: '0.1.0' }
const language = {
  name: '@landfall/language',
  version: '0.1.0',
  dependencies: { langium: '4.4.0', '@landfall/model': '0.1.0' },
}
const cli = {
  name: 'landfall',
  version: '0.1.0',
  license: 'Apache-2.0',
  private: true,
  engines: { node: '>=24' },
  dependencies: { '@landfall/language': '0.1.0', 'decimal.js': '10.6.0' },
}
const workspace = [model, language, cli]

it('needs what the packages in the bundle need, and none of those packages', () => {
  expect(outsideDependencies(cli, workspace)).toEqual({ 'decimal.js': '10.6.0', langium: '4.4.0' })
})

it('refuses two versions of one package', () => {
  const other = { ...model, dependencies: { 'decimal.js': '9.0.0' } }
  expect(() => outsideDependencies(cli, [other, language, cli])).toThrow('needs decimal.js 9.0.0')
})

it('publishes the program as a launcher and not as source', () => {
  expect(cliManifest(cli, { langium: '4.4.0' })).toEqual({
    name: 'landfall',
    version: '0.1.0',
    license: 'Apache-2.0',
    type: 'module',
    engines: { node: '>=24' },
    bin: { landfall: './bin/landfall.mjs' },
    types: './config.d.ts',
    files: ['bin', 'lib', 'config.d.ts'],
    dependencies: { langium: '4.4.0' },
  })
})

it('points every entry of the kernel at compiled files', () => {
  const kernel = {
    name: '@landfall/kernel',
    version: '0.1.0',
    exports: { '.': './src/index.ts', './test': './src/test-kit.ts' },
  }
  expect(kernelManifest(kernel)).toMatchObject({
    exports: {
      '.': { types: './lib/index.d.ts', default: './lib/index.js' },
      './test': { types: './lib/test-kit.d.ts', default: './lib/test-kit.js' },
    },
    files: ['lib'],
  })
})
