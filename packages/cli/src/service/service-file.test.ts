import { spawnSync } from 'node:child_process'
import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testFolder } from '../testing/test-folder.ts'
import { readServiceFile, removeServiceFile, serviceFilePath, writeServiceFile } from './service-file.ts'

const service = { address: 'http://127.0.0.1:3000', processId: process.pid, operatorKey: 'k'.repeat(64) }

/** Of a process that is no more. */
function goneProcessId(): number {
  return spawnSync(process.execPath, ['--version']).pid
}

it('[CLI-160] says where a service is, to its user alone, and is gone with it', () => {
  const folder = testFolder()
  expect(readServiceFile(folder)).toEqual({ kind: 'stopped' })
  expect(writeServiceFile(folder, service)).toMatchObject({ ok: true })
  expect(readServiceFile(folder)).toEqual({ kind: 'running', service })
  expect(statSync(serviceFilePath(folder)).mode & 0o777).toBe(0o600)
  removeServiceFile(folder, service)
  expect(readServiceFile(folder)).toEqual({ kind: 'stopped' })
  expect(readdirSync(folder)).toEqual([])
})
it('[CLI-160] what a killed process has left counts as stopped, and is replaced with the right mode', () => {
  const folder = testFolder()
  writeFileSync(serviceFilePath(folder), JSON.stringify({ ...service, processId: goneProcessId() }))
  expect(readServiceFile(folder)).toEqual({ kind: 'stopped' })
  writeServiceFile(folder, service)
  expect(readServiceFile(folder)).toEqual({ kind: 'running', service })
  expect(statSync(serviceFilePath(folder)).mode & 0o777).toBe(0o600)
})
it('[CLI-160] the file of another process is not removed', () => {
  const folder = testFolder()
  writeServiceFile(folder, service)
  removeServiceFile(folder, { ...service, processId: goneProcessId() })
  expect(readServiceFile(folder)).toMatchObject({ kind: 'running' })
})
it.each([
  '{',
  '[]',
  '{}',
  '{"address":1,"processId":2,"operatorKey":"x"}',
  '{"address":"a","processId":"1","operatorKey":"x"}',
])('[CLI-160] %j is told to be none', (text) => {
  const folder = testFolder({ 'service.json': text })
  expect(readServiceFile(folder)).toMatchObject({ kind: 'unreadable' })
})
it('[CLI-160] a folder that is not there can be asked, and not be written to', () => {
  const folder = join(testFolder(), 'missing')
  expect(readServiceFile(folder)).toEqual({ kind: 'stopped' })
  expect(writeServiceFile(folder, service)).toEqual({ ok: false, failure: 'there is no such file or folder' })
})
