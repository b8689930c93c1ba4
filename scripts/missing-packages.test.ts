import { expect, it } from 'vitest'
import { missingPackages } from './missing-packages.mjs'

const wanted = {
  packages: {
    '': { version: '0.0.0' },
    'packages/model': { version: '0.1.0' },
    'node_modules/@landfall/model': { link: true },
    'node_modules/vitest': { version: '5.1.1' },
    'node_modules/vitest/node_modules/vite': { version: '8.0.0' },
    'node_modules/@esbuild/aix-ppc64': { version: '0.28.2', optional: true },
  },
}
const { '': _root, 'packages/model': _source, ...packages } = wanted.packages
const { 'node_modules/@esbuild/aix-ppc64': _foreign, ...installedHere } = packages

it('names every package of the lock file when nothing is installed', () => {
  expect(missingPackages({ wanted, installed: { packages: {} }, isPresent: () => false })).toEqual([
    '@landfall/model',
    'vitest',
    'vite',
  ])
})

it('finds nothing missing when all but the optional packages of other machines are there', () => {
  expect(missingPackages({ wanted, installed: { packages: installedHere }, isPresent: () => true })).toEqual(
    [],
  )
})

it('names a package that is installed in another version', () => {
  const older = { packages: { ...installedHere, 'node_modules/vitest': { version: '4.0.0' } } }
  expect(missingPackages({ wanted, installed: older, isPresent: () => true })).toEqual(['vitest'])
})

it('names a package whose folder was removed', () => {
  const isPresent = (place: string) => place !== 'node_modules/@landfall/model'
  expect(missingPackages({ wanted, installed: { packages: installedHere }, isPresent })).toEqual([
    '@landfall/model',
  ])
})
