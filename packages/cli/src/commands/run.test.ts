import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testFolder } from '../testing/test-folder.ts'
import { runInTest, type TestRun } from '../testing/test-terminal.ts'

const box = readFileSync(new URL('../../../../examples/subscription-box.storm', import.meta.url), 'utf8')

interface Running {
  readonly address: string
  stop(): Promise<TestRun>
}

/** Starts a service on a free port; resolves when it listens. */
async function running(cwd: string, words = ''): Promise<Running> {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<void>()
  const { promise: listening, resolve: listen } = Promise.withResolvers<string>()
  const onOutput = (text: string) => {
    const [address] = /http:\/\/[\d.:]+/.exec(text) ?? []
    if (address !== undefined) listen(address)
  }
  const given = ['run', '--port', '0', ...words.split(' ').filter((word) => word !== '')]
  const run = runInTest(given, { cwd, stopped, onOutput })
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

async function post(address: string, command: string, data: object): Promise<number> {
  const response = await fetch(`${address}/contexts/${command.replace('.', '/commands/')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(data),
  })
  return response.status
}

describe('landfall run', () => {
  it('[CLI-150] serves a storm, and goes on where it was when it is started again', async () => {
    const cwd = testFolder({ 'box.storm': box })
    const price = { cents: 1900, currency: 'EUR' }
    const first = await running(cwd)
    const created = { subscriptionId: 's1', customerId: 'c1', planId: 'coffee', price }
    expect(await post(first.address, 'Subscriptions.CreateSubscription', created)).toBe(200)
    const { exitCode, output } = await first.stop()
    expect(exitCode).toBe(0)
    expect(output).toContain('0 events in .landfall/system.db\n')
    expect(output).toContain('Nobody asks PaymentGateway')

    const second = await running(cwd)
    expect(await post(second.address, 'Subscriptions.CreateSubscription', created)).toBe(422)
    expect(
      await post(second.address, 'Subscriptions.PauseSubscription', { subscriptionId: 's1', reason: 'x' }),
    ).toBe(200)
    const rows = await fetch(`${second.address}/contexts/Subscriptions/views/MySubscription/s1`)
    expect(await rows.json()).toMatchObject({ subscriptionId: 's1', status: 'paused' })
    expect((await second.stop()).output).toContain('1 event in .landfall/system.db\n')
  })
  it('[CLI-151] says what is in the way: a taken port, a file that is in use, errors, a port that is none', async () => {
    const cwd = testFolder({ 'a.storm': 'event OrderPlaced' })
    const first = await running(cwd, '--data here')
    const port = new URL(first.address).port
    const taken = await runInTest(['run', '--port', port, '--data', 'there'], { cwd })
    expect([taken.exitCode, taken.stderr]).toEqual([
      2,
      `landfall: Port ${port} is taken: stop what listens there, or give another --port\n`,
    ])
    const inUse = await runInTest(['run', '--port', '0', '--data', 'here'], { cwd })
    expect(inUse.exitCode).toBe(2)
    expect(inUse.stderr).toContain('another process has it open')
    await first.stop()
    expect((await runInTest(['run', '--port', 'many'], { cwd })).stderr).toBe(
      'landfall: --port is a whole number from 0 to 65535.\n',
    )
    const broken = await runInTest(['run'], { cwd: testFolder({ 'a.storm': 'event Order Placed' }) })
    expect([broken.exitCode, broken.stdout.includes('Errors first: nothing was run.')]).toEqual([1, true])
  })
})
