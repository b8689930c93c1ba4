import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readServiceFile } from '../service/service-file.ts'
import { PAYMENT_STORM } from '../testing/payment-storm.ts'
import { type RunningService, runningService } from '../testing/running-service.ts'
import { testEndpoint } from '../testing/test-endpoint.ts'
import { testFolder } from '../testing/test-folder.ts'
import { runInTest } from '../testing/test-terminal.ts'

const PAY = { paymentId: 'p1', cents: 5, owner: 'Ann', card: '4111' }
const SECRET = 'a secret of at least thirty-two bytes'

function folderWith(config: string, files: Readonly<Record<string, string>> = {}): string {
  return testFolder({ '.git/HEAD': '', 'a.storm': PAYMENT_STORM, 'landfall.config.ts': config, ...files })
}

async function post(
  { address }: RunningService,
  path: string,
  body: unknown,
  headers = {},
): Promise<Response> {
  return fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
}

function pay(service: RunningService): Promise<Response> {
  return post(service, '/contexts/Billing/commands/Pay', PAY)
}

async function payment({ address }: RunningService): Promise<unknown> {
  return (await fetch(`${address}/contexts/Billing/views/Payments/p1`)).json()
}

describe('a service and what is outside', () => {
  it('[CLI-163] says at the start who asks which system, and where that stands', async () => {
    const service = await runningService(
      folderWith(`export default { systems: { PaymentGateway: { simulate: true, after: '2s' } } }`),
    )
    const { stdout } = await service.stop()
    expect(stdout).toContain('Settings of landfall.config.ts\n')
    expect(stdout).toContain(
      'PaymentGateway is simulated: 1 of 2 times PaymentSucceeded, 1 of 2 times PaymentFailed, after 2 seconds\n',
    )
    expect(stdout).toContain('Nobody asks Billing.Mailer, Stock.Mailer: what they are to be told is held\n')
    expect(stdout).toContain(`Try: curl ${service.address}/contexts/Billing/commands/Pay`)
  })
  it('[CLI-164] tells an endpoint again under the same id until it answers, and records the answer', async () => {
    const endpoint = await testEndpoint((response, count) => {
      if (count < 2) response.writeHead(500).end()
      else response.end(JSON.stringify({ answer: 'PaymentFailed', fields: { reason: 'no money' } }))
    })
    const service = await runningService(
      folderWith(`export default { systems: { PaymentGateway: { url: '${endpoint.address}/hook' } } }`),
    )
    await pay(service)
    await expect.poll(() => payment(service), { timeout: 10_000 }).toMatchObject({ reason: 'no money' })
    await service.stop()
    const ids = endpoint.received.map(({ headers }) => headers['webhook-id'])
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })
  it('[CLI-164] takes an answer later, from whoever may bring it', async () => {
    const endpoint = await testEndpoint((response) => void response.writeHead(202).end())
    const cwd = folderWith(`export default { systems: { PaymentGateway: { url: '${endpoint.address}' } } }`)
    const first = await runningService(cwd)
    await pay(first)
    await expect.poll(() => endpoint.received.length).toBe(1)
    await first.stop()
    const service = await runningService(cwd)
    const eventId = endpoint.received[0]?.headers['webhook-id']
    const answer = { eventId, answer: 'PaymentFailed', fields: { reason: 'no money' } }
    expect((await post(service, '/systems/Billing.PaymentGateway/answers', answer)).status).toBe(200)
    expect(await payment(service)).toMatchObject({ reason: 'no money' })
    await service.stop()
    expect(endpoint.received).toHaveLength(1)
  })
  it('[CLI-167] asks a function of a file in TypeScript', async () => {
    const service = await runningService(
      folderWith(`
        type Said = { answer: string; fields: object }
        export default {
          systems: {
            async PaymentGateway({ fields }: { fields: { cents: number } }): Promise<Said> {
              return { answer: 'PaymentFailed', fields: { reason: 'less than ' + fields.cents } }
            },
          },
        }`),
    )
    await pay(service)
    await expect.poll(() => payment(service)).toMatchObject({ reason: 'less than 5' })
    await service.stop()
  })
  it('[CLI-162] does not start with settings that are wrong', async () => {
    const cwd = folderWith('export default { systems: { PaymentGatway: { simulate: true } } }')
    const { exitCode, stderr } = await runInTest(['run', '--port', '0'], { cwd })
    expect([exitCode, stderr]).toEqual([
      2,
      'landfall: landfall.config.ts: systems.PaymentGatway: the storm has no such system: did you mean PaymentGateway?\n',
    ])
    expect(existsSync(join(cwd, '.landfall'))).toBe(false)
  })
  it('[CLI-172] tells of what is parked as it happens, without the cause', async () => {
    const service = await runningService(
      folderWith(`
        export default {
          systems: { PaymentGateway: { ask() { throw new Error('card 4111') }, attempts: 1 } },
        }`),
    )
    await pay(service)
    await expect.poll(service.said).toContain('Parked: question to PaymentGateway about event 1')
    expect((await service.stop()).output).not.toContain('4111')
  })
})

describe('who may reach a service', () => {
  it('[CLI-160] its operator finds address and key in a file, for as long as it runs', async () => {
    const cwd = folderWith('export default {}')
    const service = await runningService(cwd, [], { LANDFALL_JWT_SECRET: SECRET })
    const found = readServiceFile(join(cwd, '.landfall'))
    const key = found.kind === 'running' ? found.service.operatorKey : ''
    expect(found).toMatchObject({ kind: 'running', service: { address: service.address } })
    const pathOfView = `${service.address}/contexts/Billing/views/Payments`
    expect((await fetch(pathOfView)).status).toBe(401)
    expect((await fetch(pathOfView, { headers: { authorization: `Bearer ${key}` } })).status).toBe(200)
    expect((await service.stop()).stdout).toContain(
      'Only this machine can reach it, with a token signed by the secret, with roles in roles\n',
    )
    expect(readServiceFile(join(cwd, '.landfall'))).toEqual({ kind: 'stopped' })
  })
  it('[CLI-171] is not reached by others without login', async () => {
    const cwd = folderWith('export default {}')
    const { exitCode, stderr } = await runInTest(['run', '--host', '0.0.0.0', '--port', '0'], { cwd })
    expect([exitCode, stderr]).toEqual([
      2,
      'landfall: Others could reach 0.0.0.0, and nobody would have to log in: say how tokens are checked, with --jwks or --jwt-secret-file, or leave --host out.\n',
    ])
    const lost = await runInTest(['run', '--host', 'nowhere.invalid', '--port', '0'], {
      cwd,
      env: { LANDFALL_JWT_SECRET: SECRET },
    })
    expect(lost.stderr).toContain(
      'landfall: nowhere.invalid is no address of this machine: give another --host',
    )
  })
  it('[CLI-170] says who can reach it and what they have to show', async () => {
    const cwd = folderWith('export default {}', { 'secret.txt': SECRET })
    const words = [
      '--host',
      '0.0.0.0',
      '--jwt-secret-file',
      'secret.txt',
      '--issuer',
      'me',
      '--audience',
      'you',
    ]
    const service = await runningService(cwd, words)
    const { stdout } = await service.stop()
    expect(stdout).toContain(
      'Whoever reaches 0.0.0.0 can reach it, with a token signed by the secret, issued by me, for you, with roles in roles\n',
    )
    expect(stdout).toContain('-H "authorization: Bearer $TOKEN"')
    expect(stdout).not.toContain(SECRET)
  })
})
