import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runningService } from '../testing/running-service.ts'
import { testFolder } from '../testing/test-folder.ts'
import { runInTest } from '../testing/test-terminal.ts'

const box = readFileSync(new URL('../../../../examples/subscription-box.storm', import.meta.url), 'utf8')

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
    const first = await runningService(cwd)
    // It holds what is secret and personal, as it was sent.
    expect(statSync(join(cwd, '.landfall')).mode & 0o777).toBe(0o700)
    const created = { subscriptionId: 's1', customerId: 'c1', planId: 'coffee', price }
    expect(await post(first.address, 'Subscriptions.CreateSubscription', created)).toBe(200)
    const { exitCode, output } = await first.stop()
    expect(exitCode).toBe(0)
    expect(output).toContain('0 events in .landfall/system.db\n')
    expect(output).toContain('Nobody asks PaymentGateway')

    const second = await runningService(cwd)
    expect(await post(second.address, 'Subscriptions.CreateSubscription', created)).toBe(422)
    expect(
      await post(second.address, 'Subscriptions.PauseSubscription', { subscriptionId: 's1', reason: 'x' }),
    ).toBe(200)
    const rows = await fetch(`${second.address}/contexts/Subscriptions/views/MySubscription/s1`)
    expect(await rows.json()).toMatchObject({ subscriptionId: 's1', status: 'paused' })
    expect((await second.stop()).output).toContain('1 event in .landfall/system.db\n')
  })
  it('[CLI-200] with --demo lets made-up people work in fast time, asks nobody outside, and keeps nothing', async () => {
    const config = 'export default { systems: { PaymentGateway: { url: "http://127.0.0.1:1/" } } }'
    const cwd = testFolder({ 'box.storm': box, 'landfall.config.mjs': config })
    const service = await runningService(cwd, ['--demo', '--seed', '7'])
    expect(service.said()).toContain('made-up people are at work (seed 7)')
    expect(service.said()).toContain('PaymentGateway is simulated')
    const boxes = `${service.address}/contexts/Fulfilment/views/ShipmentQueue`
    const count = async () => (await (await fetch(boxes)).json()).rows.length
    await expect.poll(count, { timeout: 15_000 }).toBeGreaterThan(0)
    expect((await service.stop()).exitCode).toBe(0)
    expect(readdirSync(cwd).toSorted()).toEqual(['box.storm', 'landfall.config.mjs'])
  })
  it('[CLI-151] says what is in the way: a taken port, a file that is in use, errors, a port that is none', async () => {
    const cwd = testFolder({ 'a.storm': 'event OrderPlaced' })
    const first = await runningService(cwd, ['--data', 'here'])
    const port = new URL(first.address).port
    const taken = await runInTest(['run', '--port', port, '--data', 'there'], { cwd })
    expect([taken.exitCode, taken.stderr]).toEqual([
      2,
      `landfall: Port ${port} is taken: stop what listens there, or give another --port\n`,
    ])
    const inUse = await runInTest(['run', '--port', '0', '--data', 'here'], { cwd })
    expect(inUse.exitCode).toBe(2)
    expect(inUse.stderr).toContain('it is open already')
    await first.stop()
    expect((await runInTest(['run', '--port', 'many'], { cwd })).stderr).toBe(
      'landfall: --port is a whole number from 0 to 65535.\n',
    )
    const broken = await runInTest(['run'], { cwd: testFolder({ 'a.storm': 'event Order Placed' }) })
    expect([broken.exitCode, broken.stdout.includes('Errors first: nothing was run.')]).toEqual([1, true])
  })
})
