import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { testFolder } from '../testing/test-folder.ts'
import { findConfig } from './find-config.ts'

const cwd = testFolder({
  'landfall.json': '{}',
  'inner/.git/HEAD': '',
  'inner/storms/a.storm': '',
  'own/.git/HEAD': '',
  'own/landfall.json': '{}',
  'own/deep/landfall.json': '{}',
  'own/deep/er/a.storm': '',
  'own/other/b.storm': '',
})

it.each([
  { paths: [], found: 'landfall.json' },
  { paths: ['own'], found: 'own/landfall.json' },
  { paths: ['own/deep/er'], found: 'own/deep/landfall.json' },
  { paths: ['own/deep/er/a.storm'], found: 'own/deep/landfall.json' },
  { paths: ['own/deep/er', 'own/other/b.storm'], found: 'own/landfall.json' },
  { paths: ['own/other/b.storm', 'inner/storms'], found: 'landfall.json' },
  // What is above a repository is not of it.
  { paths: ['inner/storms/a.storm'], found: undefined },
])('[CLI-100] for $paths $found counts', ({ paths, found }) => {
  const path = findConfig(paths, cwd)
  expect(path && relative(cwd, path)).toBe(found)
})

it('[CLI-100] a folder is looked at from where one stands', () => {
  expect(findConfig(['../other'], join(cwd, 'own/deep'))).toBe(join(cwd, 'own/landfall.json'))
})
