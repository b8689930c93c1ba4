import { createHmac } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runningService } from '../testing/running-service.ts'
import { testFolder } from '../testing/test-folder.ts'
import { runInTest } from '../testing/test-terminal.ts'

/** A board that somebody has started. */
async function runningBoard(cwd: string, words: readonly string[] = []) {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>()
  const { promise: listening, resolve: listen } = Promise.withResolvers<string>()
  const run = runInTest(['board', ...words, '--port', '0'], {
    cwd,
    stopped,
    onOutput(text) {
      const [, address] = /^The board is at (\S+)/m.exec(text) ?? []
      if (address !== undefined) listen(address)
    },
  })
  const ended = run.then(({ output }) => {
    throw new Error(`it ended before it listened: ${output}`)
  })
  const address = await Promise.race([listening, ended])
  return {
    address,
    stop() {
      stop()
      return run
    },
  }
}

async function statusOf(url: string): Promise<number> {
  return (await fetch(url)).status
}

/** A token that is good for an hour. */
function token(secret: string, role: string): string {
  const part = (data: object) => Buffer.from(JSON.stringify(data)).toString('base64url')
  const exp = Math.floor(Date.now() / 1_000) + 3_600
  const signed = `${part({ alg: 'HS256' })}.${part({ sub: 'ann', exp, roles: [role] })}`
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

const STORM = `actor Guest

command PlaceOrder by Guest {
  orderId: Id
  -> OrderPlaced
}

event OrderPlaced {
  orderId: Id
}
`

describe('landfall board', () => {
  it('[CLI-220] serves the board of any folder, with its page, and makes no storm of nothing', async () => {
    const cwd = testFolder({ 'broken/a.storm': 'context {\n' })
    const board = await runningBoard(cwd, ['broken'])
    const page = await (await fetch(board.address)).text()
    const [, script = 'none'] = /src="\.\/([^"]+\.js)"/.exec(page) ?? []
    expect(await statusOf(new URL(script, board.address).href)).toBe(200)
    expect(await statusOf(new URL('no.js', board.address).href)).toBe(404)
    expect(await (await fetch(new URL('room.json', board.address))).json()).toMatchObject({
      mayWrite: true,
      hasSystem: false,
    })
    const { exitCode, stdout } = await board.stop()
    expect([exitCode, stdout]).toEqual([
      0,
      `The board is at ${board.address}\nOnly this machine can reach it, without login\nThe storm is in broken\nCtrl-C stops it\n`,
    ])
    expect(existsSync(join(cwd, 'broken/broken.storm'))).toBe(false)
    expect(readFileSync(join(cwd, 'broken/a.storm'), 'utf8')).toBe('context {\n')
  }, 60_000)
  it('[CLI-221] says what is in the way: no folder, a port that is none or taken', async () => {
    const cwd = testFolder({ 'a.storm': 'event A\n' })
    const told = async (...words: string[]) => (await runInTest(['board', ...words], { cwd })).stderr
    expect(await told('nowhere')).toMatch(/^landfall: nowhere cannot be read: /)
    expect(await told('a.storm')).toBe('landfall: a.storm is no folder: a board is of one.\n')
    expect(await told('--port', 'many')).toBe('landfall: --port is a whole number from 0 to 65535.\n')
    const first = await runningBoard(cwd)
    const { port } = new URL(first.address)
    expect(await told('--port', port, '--data', 'other')).toBe(
      `landfall: Port ${port} is taken: stop what listens there, or give another --port\n`,
    )
    await first.stop()
  }, 60_000)
})

describe('The board of a service', () => {
  it('[CLI-222] is under its address, says when the storm is no longer what runs, and goes with it', async () => {
    const cwd = testFolder({ 'a.storm': STORM })
    const service = await runningService(cwd)
    const room = async () => (await fetch(`${service.address}/board/room.json`)).json()
    expect(await room()).toMatchObject({ mayWrite: true, hasSystem: true, isAheadOfSystem: false })
    appendFileSync(join(cwd, 'a.storm'), '\nevent OrderPaid\n')
    await expect.poll(room, { timeout: 10_000 }).toMatchObject({ isAheadOfSystem: true })
    expect(service.said()).toContain('The storm has changed: what runs is as it was at the start.')
    const opened = new WebSocket(`${service.address.replace('http', 'ws')}/board/socket`)
    const [isOpen] = await new Promise<[boolean]>((resolve) => {
      opened.onopen = () => resolve([true])
      opened.onerror = () => resolve([false])
    })
    expect(isOpen).toBe(true)
    const { output, exitCode } = await service.stop()
    expect([exitCode, output.includes(`The board is at ${service.address}/board/\n`)]).toEqual([0, true])
    expect(existsSync(join(cwd, '.landfall/board.json.lock'))).toBe(false)
  })
  it('[CLI-223] is for actors of the storm and operators; readers look on, others see nothing', async () => {
    const secret = 'a-secret-of-at-least-thirty-two-bytes'
    const cwd = testFolder({ 'a.storm': STORM })
    const { address, stop } = await runningService(cwd, [], { LANDFALL_JWT_SECRET: secret })
    const room = async (role: string) => {
      const headers = { authorization: `Bearer ${token(secret, role)}` }
      const response = await fetch(`${address}/board/room.json`, { headers })
      return response.ok ? (await response.json()).mayWrite : response.status
    }
    expect(await room('Guest')).toBe(true)
    expect(await room('landfall:operator')).toBe(true)
    expect(await room('landfall:board-reader')).toBe(false)
    expect(await room('Stranger')).toBe(403)
    expect(await statusOf(`${address}/board/room.json`)).toBe(401)
    await stop()
  })
  it('[CLI-224] is of one folder, or of the files in it that run', async () => {
    const files = { 'a.storm': STORM, 'other/b.storm': 'event B\n' }
    const two = await runningService(testFolder(files), ['a.storm', 'other'])
    expect(await statusOf(`${two.address}/board/room.json`)).toBe(404)
    expect((await two.stop()).output).toContain(
      'No board: A board is of one folder, or of files in one folder.',
    )
    const one = await runningService(testFolder(files), ['a.storm'])
    const room = await (await fetch(`${one.address}/board/room.json`)).json()
    expect(room).toMatchObject({ isAheadOfSystem: false })
    await one.stop()
  })
})
