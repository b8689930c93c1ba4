import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testFolder } from '../testing/test-folder.ts'
import { replaceFile } from './replace-file.ts'

it('[CLI-25] a file is replaced whole, keeps its mode, and leaves nothing behind', () => {
  const cwd = testFolder({ 'a.storm': 'old and longer' })
  const path = join(cwd, 'a.storm')
  chmodSync(path, 0o640)
  expect(replaceFile(path, 'new')).toMatchObject({ ok: true })
  expect(readFileSync(path, 'utf8')).toBe('new')
  expect(statSync(path).mode & 0o777).toBe(0o640)
  expect(readdirSync(cwd)).toEqual(['a.storm'])
})

it('[CLI-25] a link goes on pointing at its file, which is replaced', () => {
  const cwd = testFolder({ 'real/a.storm': 'old' })
  const link = join(cwd, 'link.storm')
  symlinkSync(join(cwd, 'real/a.storm'), link)
  expect(replaceFile(link, 'new')).toMatchObject({ ok: true })
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(cwd, 'real/a.storm'), 'utf8')).toBe('new')
})

it('[CLI-25] a file that is not there is not made', () => {
  const cwd = testFolder()
  expect(replaceFile(join(cwd, 'a.storm'), 'new')).toEqual({
    ok: false,
    failure: 'there is no such file or folder',
  })
  expect(readdirSync(cwd)).toEqual([])
})
