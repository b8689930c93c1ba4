import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { LENDING_DESK } from '../files/lending-desk.ts'
import { ADD, deskFolder, LEND } from '../testing/desk-folder.ts'
import { runningService } from '../testing/running-service.ts'
import { testFolder } from '../testing/test-folder.ts'
import { runInTest } from '../testing/test-terminal.ts'

/** What stands beside the data, which is to be nothing else. */
function besideData(cwd: string): readonly string[] {
  return readdirSync(join(cwd, '.landfall')).filter(
    (name) => !/^system\.db|^service\.json$|^board\.json/.test(name),
  )
}

describe('landfall backup', () => {
  it('[CLI-192] copies all data while a service runs, and the copy can be run', async () => {
    const cwd = testFolder({ 'desk.storm': LENDING_DESK, 'copy/keep': '' })
    const service = await runningService(cwd)
    await runInTest(['send', ADD], { cwd })
    const { exitCode, output } = await runInTest(['backup', 'copy/system.db'], { cwd })
    expect([exitCode, output]).toEqual([0, 'All data is in copy/system.db\n'])
    expect(besideData(cwd)).toEqual([])
    expect(statSync(join(cwd, 'copy/system.db')).mode & 0o077).toBe(0)
    await service.stop()
    const { stdout } = await runInTest(['query', 'Shelf', '--key', 'b1', '--data', 'copy'], { cwd })
    expect(stdout).toContain('"Momo"')
  })
  it('[CLI-192] needs no service and no storm, and overwrites nothing', async () => {
    const cwd = await deskFolder([ADD])
    const nowhere = testFolder()
    const data = join(cwd, '.landfall')
    expect((await runInTest(['backup', 'a.db', '--data', data], { cwd: nowhere })).exitCode).toBe(0)
    const again = await runInTest(['backup', 'a.db', '--data', data], { cwd: nowhere })
    expect([again.exitCode, again.stderr]).toEqual([2, 'landfall: a.db: it exists. Nothing was written.\n'])
    const missing = await runInTest(['backup', 'no/a.db', '--data', data], { cwd: nowhere })
    expect(missing.exitCode).toBe(2)
    expect(readdirSync(nowhere)).toEqual(['a.db'])
    expect(besideData(cwd)).toEqual([])
  })
})

describe('a copy that breaks off', () => {
  it('[CLI-192] leaves nothing behind', async () => {
    const server = createServer((_request, response) => {
      response.write('the beginning')
      setImmediate(() => response.destroy())
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    const cwd = testFolder()
    for (const command of ['backup', 'export']) {
      const words = [command, 'a.copy', '--url', `http://127.0.0.1:${port}`]
      const { exitCode, stderr } = await runInTest(words, { cwd })
      expect([exitCode, stderr]).toEqual([
        2,
        'landfall: The connection was lost before the copy was complete: there is none\n',
      ])
    }
    expect(readdirSync(cwd)).toEqual([])
  })
})

describe('landfall export and import', () => {
  it('[CLI-193] make the same data again', async () => {
    const cwd = await deskFolder([ADD, LEND])
    const { stdout } = await runInTest(['export'], { cwd })
    expect((await runInTest(['export', 'all.jsonl'], { cwd })).output).toBe('All data is in all.jsonl\n')
    expect(readFileSync(join(cwd, 'all.jsonl'), 'utf8')).toBe(stdout)
    const imported = await runInTest(['import', 'all.jsonl', '--data', 'other'], { cwd })
    expect([imported.exitCode, imported.stdout]).toEqual([
      0,
      expect.stringMatching(/^2 events and \d+ records? /),
    ])
    expect((await runInTest(['export', '--data', 'other'], { cwd })).stdout).toBe(stdout)
    const { stdout: rows } = await runInTest(['query', 'Shelf', '--data', 'other'], { cwd })
    expect(rows).toContain('"b1"   │ "Momo" │ "Ann"')
  })
  it('[CLI-193] export a service that runs', async () => {
    const cwd = testFolder({ 'desk.storm': LENDING_DESK })
    const service = await runningService(cwd)
    await runInTest(['send', ADD], { cwd })
    const { stdout } = await runInTest(['export'], { cwd })
    expect(stdout).toContain('"BookAdded"')
    expect(besideData(cwd)).toEqual([])
    await service.stop()
  })
  it('[CLI-193] import nothing of what is cut off or is no export', async () => {
    const cwd = await deskFolder([ADD, LEND])
    const { stdout } = await runInTest(['export'], { cwd })
    const lines = stdout.split('\n')
    const bad: readonly (readonly [string, string])[] = [
      [lines.slice(0, 2).join('\n'), 'Line 3: the last line is missing'],
      ['{}\n', 'Line 1: this is no export'],
      ['', 'Line 1: this is no export'],
      [stdout.replace('"position":2', '"position":3'), 'Line 3: '],
    ]
    for (const [text, message] of bad) {
      writeFileSync(join(cwd, 'bad.jsonl'), text)
      const { exitCode, stderr } = await runInTest(['import', 'bad.jsonl', '--data', 'other'], { cwd })
      expect([exitCode, stderr]).toEqual([1, expect.stringContaining(`bad.jsonl: ${message}`)])
      expect(existsSync(join(cwd, 'other'))).toBe(false)
    }
  })
  it('[CLI-193] import only where there is no data', async () => {
    const cwd = await deskFolder([])
    await runInTest(['export', 'all.jsonl'], { cwd })
    const { exitCode, stderr } = await runInTest(['import', 'all.jsonl'], { cwd })
    expect([exitCode, stderr]).toEqual([
      2,
      'landfall: There is data in .landfall already: name another folder with --data\n',
    ])
    expect((await runInTest(['import', 'none.jsonl', '--data', 'x'], { cwd })).stderr).toBe(
      'landfall: none.jsonl: there is no such file.\n',
    )
  })
})
