import { createHmac } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LENDING_DESK } from '../files/lending-desk.ts'
import { ADD, deskFolder, LEND } from '../testing/desk-folder.ts'
import { runningService } from '../testing/running-service.ts'
import { testFolder } from '../testing/test-folder.ts'
import { runInTest } from '../testing/test-terminal.ts'

const REMIND = `${LENDING_DESK.slice(0, LENDING_DESK.indexOf('scenario "A book that does'))}`.replace(
  'after 21d',
  'after 100ms',
)

describe('what works on a service', () => {
  it('[CLI-180] finds one that runs by its folder, or by its address', async () => {
    const cwd = testFolder({ 'desk.storm': LENDING_DESK })
    const service = await runningService(cwd)
    expect((await runInTest(['send', ADD], { cwd })).exitCode).toBe(0)
    const elsewhere = testFolder({ 'desk.storm': LENDING_DESK })
    const url = ['--url', `${service.address}/`]
    const { stdout } = await runInTest(['query', 'Shelf', '--key', 'b1', ...url], { cwd: elsewhere })
    expect(stdout).toContain('"Momo"')
    await service.stop()
    const gone = await runInTest(['query', 'Shelf', ...url], { cwd: elsewhere })
    expect([gone.exitCode, gone.stderr]).toEqual([
      2,
      `landfall: Nobody answers at ${service.address}: is the service running?\n`,
    ])
    const wrong = await runInTest(['query', 'Shelf', '--url', 'here'], { cwd: elsewhere })
    expect(wrong.stderr).toContain('--url is an address such as http://127.0.0.1:3000, not "here".')
  })
  it('[CLI-180] shows the token in LANDFALL_TOKEN; [CLI-181] without it says what to do', async () => {
    const cwd = testFolder({ 'desk.storm': LENDING_DESK })
    const env = { LANDFALL_JWT_SECRET: 'a secret of at least thirty-two bytes' }
    const service = await runningService(cwd, [], env)
    expect((await runInTest(['send', ADD], { cwd })).exitCode).toBe(0)
    const asked = ['dead-letters', 'list', '--url', service.address]
    const without = await runInTest(asked, { cwd })
    expect([without.exitCode, without.stderr]).toEqual([
      2,
      'landfall: The service does not know you: put a token for it into LANDFALL_TOKEN\n',
    ])
    await service.stop()
  })
  it('[CLI-180] lets wait for the next run what is due where none runs', async () => {
    const cwd = await deskFolder([ADD], REMIND)
    await runInTest(['send', LEND], { cwd })
    const service = await runningService(cwd)
    const { stdout } = await runInTest(['query', 'Shelf', '--key', 'b1', '--after', '3'], { cwd })
    expect(stdout).toContain('reminders  1')
    await service.stop()
  })
  it('[CLI-181] says that there is no data', async () => {
    const cwd = testFolder({ 'desk.storm': LENDING_DESK })
    for (const words of [['send', ADD], ['query', 'Shelf'], ['verify'], ['backup', 'a.db'], ['export']]) {
      const { exitCode, stderr } = await runInTest(words, { cwd })
      expect([exitCode, stderr]).toEqual([
        2,
        'landfall: There is no data in .landfall: start the service with `landfall run`, or name another folder with --data\n',
      ])
    }
  })
  it('[CLI-181] is not led astray by a file that was left behind, and told of a file that is in use', async () => {
    const cwd = await deskFolder([ADD])
    const left = { address: 'http://127.0.0.1:1', processId: process.pid, operatorKey: 'x'.repeat(32) }
    writeFileSync(join(cwd, '.landfall/service.json'), JSON.stringify(left))
    expect((await runInTest(['query', 'Shelf'], { cwd })).exitCode).toBe(0)
    const service = await runningService(cwd)
    rmSync(join(cwd, '.landfall/service.json'))
    const { exitCode, stderr } = await runInTest(['query', 'Shelf'], { cwd })
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('it is open already')])
    await service.stop()
  })
  it('[CLI-181] says that the storm has errors, and does nothing', async () => {
    const cwd = await deskFolder([ADD])
    writeFileSync(join(cwd, 'desk.storm'), 'event Book Added')
    const { exitCode, stdout } = await runInTest(['query', 'Shelf'], { cwd })
    expect([exitCode, stdout.includes('Errors first: nothing was done.\n')]).toEqual([1, true])
  })
})

it('[CLI-182] who may send and not look is told the events of a command', async () => {
  const cwd = testFolder({ 'desk.storm': LENDING_DESK })
  const secret = 'a secret of at least thirty-two bytes'
  const service = await runningService(cwd, [], { LANDFALL_JWT_SECRET: secret })
  const elsewhere = testFolder({ 'desk.storm': LENDING_DESK })
  const env = { LANDFALL_TOKEN: tokenOf({ sub: 'ann', roles: ['Librarian'] }, secret) }
  const asking = { cwd: elsewhere, env }
  const { exitCode, output } = await runInTest(['send', ADD, '--url', service.address], asking)
  expect([exitCode, output]).toEqual([0, 'AddBook { bookId: "b1", … }\n└─ BookAdded\n'])
  const trace = await runInTest(['trace', '1', '--url', service.address], asking)
  expect([trace.exitCode, trace.stderr]).toEqual([
    2,
    'landfall: This is for operators: show the key of the operator, or a token with the role `landfall:operator`\n',
  ])
  await service.stop()
})

/** A token that is good for an hour. */
function tokenOf(claims: object, secret: string): string {
  const part = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url')
  const exp = Math.floor(Date.now() / 1_000) + 3_600
  const signed = `${part({ alg: 'HS256' })}.${part({ ...claims, exp })}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}
