import { mkdirSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { testFolder } from '../testing/test-folder.ts'
import { findStormFiles } from './find-storm-files.ts'

function found(paths: readonly string[], cwd: string): readonly string[] {
  const result = findStormFiles(paths, cwd)
  return result.ok ? result.value.map((path) => relative(cwd, path)) : result.failure
}

it('[CLI-10] a folder is all storms below it, sorted, without those of others', () => {
  const cwd = testFolder({
    'b.storm': '',
    'a/z.storm': '',
    'a/deep/er/y.storm': '',
    'a.storm': '',
    'node_modules/x/n.storm': '',
    '.hidden/h.storm': '',
    'notes.txt': '',
  })
  symlinkSync(join(cwd, 'a'), join(cwd, 'linked'))
  symlinkSync(join(cwd, 'nowhere'), join(cwd, 'dangling.storm'))
  symlinkSync(join(cwd, 'b.storm'), join(cwd, 'c.storm'))
  expect(found([], cwd)).toEqual(['a.storm', 'a/deep/er/y.storm', 'a/z.storm', 'b.storm', 'c.storm'])
  expect(found(['.hidden'], cwd)).toEqual(['.hidden/h.storm'])
})

it('[CLI-10] no file counts twice, and the order of the paths stays', () => {
  const cwd = testFolder({ 'a.storm': '', 'b.storm': '', 'c/d.storm': '' })
  expect(found(['b.storm', 'c', '.', './b.storm'], cwd)).toEqual(['b.storm', 'c/d.storm', 'a.storm'])
})

it('[CLI-11] each path that cannot be taken is told', () => {
  const cwd = testFolder({ 'a.storm': '', 'notes.txt': '' })
  mkdirSync(join(cwd, 'empty'))
  mkdirSync(join(cwd, 'folder.storm'))
  expect(found(['a.storm', 'missing.storm', 'notes.txt', 'empty', 'a.storm/x', 'folder.storm'], cwd)).toEqual(
    [
      'missing.storm cannot be read: there is no such file or folder.',
      'notes.txt is not a storm: the names of storm files end in .storm.',
      'There is no .storm file in empty. To begin with one: landfall new',
      'a.storm/x cannot be read: part of its path is a file.',
      'There is no .storm file in folder.storm. To begin with one: landfall new',
    ],
  )
})
