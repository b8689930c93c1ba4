import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testFolder } from './testing/test-folder.ts'

const MAIN = join(import.meta.dirname, 'main.ts')

it('[CLI-82] output that nobody reads is no error', async () => {
  const storm = Array.from({ length: 500 }, (_, index) => `policy P${index} { when Nothing }\n`).join('')
  const cwd = testFolder({ 'a.storm': storm })
  const child = spawn(process.execPath, [MAIN, 'check'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (part) => {
    stderr += part
  })
  child.stdout.destroy()
  const [exitCode] = await once(child, 'close')
  expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' })
})

it('[CLI-83] a bug is said to be one', () => {
  const broken = `data:text/javascript,process.cwd = () => { throw new TypeError('out of order') }`
  const words = [`--import=${broken}`, MAIN, 'check']
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 70, stdout: '' })
  expect(stderr).toContain('This is a bug in Landfall.')
  expect(stderr).toContain('TypeError: out of order')
  expect(stderr).toContain('main.ts')
})

it('[CLI-53] a program that goes on after quit is not waited for', async () => {
  const cwd = testFolder({ 'a.storm': 'event Happened' })
  const child = spawn(process.execPath, [MAIN, 'play'], { cwd, stdio: ['pipe', 'ignore', 'inherit'] })
  child.stdin.write('show\nquit\n')
  expect(await once(child, 'exit')).toEqual([0, null])
})

it.runIf(existsSync('/dev/full'))('[CLI-82] a full disk is told, and is no bug', () => {
  const cwd = testFolder({ 'a.storm': 'event Happened' })
  const full = openSync('/dev/full', 'w')
  const stdio: ['ignore', number, 'pipe'] = ['ignore', full, 'pipe']
  const { status, stderr } = spawnSync(process.execPath, [MAIN, 'check'], { cwd, stdio, encoding: 'utf8' })
  closeSync(full)
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'landfall: The output cannot be written: the disk is full.\n',
  })
})

it('[CLI-11] a folder that has been removed is told', () => {
  const words = ['-c', 'rmdir "$PWD" && exec "$0" "$1" check', process.execPath, MAIN]
  const { status, stderr } = spawnSync('sh', words, { cwd: testFolder(), encoding: 'utf8' })
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'landfall: The folder you are in is not there any more.\n',
  })
})
