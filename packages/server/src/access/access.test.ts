import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { describe, expect, it, onTestFinished } from 'vitest'
import { rawAnswer } from '../testing/raw-answer.ts'
import { served } from '../testing/served.ts'
import { order, SHOP } from '../testing/shop-storm.ts'
import { bearer, SECRET, token } from '../testing/tokens.ts'

const PLACE = '/contexts/Sales/commands/PlaceOrder'
const CLOSE = '/contexts/Sales/commands/CloseOrder'
const ORDERS = '/contexts/Sales/views/Orders'
const authentication = { secret: SECRET }

describe('without login', () => {
  it('[SERVER-30] it listens on this machine only, and says what is missing for more', async () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.1', 'example.org', '127.evil.org']) {
      await expect(served(SHOP, { host })).rejects.toThrow(
        `Others can reach ${host}, and there is no authentication: say how tokens are checked, or listen on 127.0.0.1`,
      )
    }
    const { address } = await served(SHOP)
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })
  it('[SERVER-31] it takes nothing that a page of somebody else sends', async () => {
    const { address } = await served(SHOP)
    const from = async (origin: string) => {
      const body = JSON.stringify({ name: 'a' })
      const headers = { 'content-type': 'application/json', origin }
      return (await fetch(`${address}/commands/Count`, { method: 'POST', headers, body })).status
    }
    expect(await from('https://evil.example')).toBe(403)
    expect(await from('null')).toBe(403)
    expect(await from('http://127.0.0.1.evil.example')).toBe(403)
    expect(await from(address)).toBe(200)
    expect(await from('http://localhost:5173')).toBe(200)
    expect(await from('http://[::1]:3000')).toBe(200)
  })
  it('[SERVER-31] it answers to the names of this machine only, so that no page of a stranger can ask it', async () => {
    const { address } = await served(SHOP)
    const { port } = new URL(address)
    for (const host of ['evil.example.org', `evil.example.org:${port}`, 'localhost.evil.org', '']) {
      const answer = await rawAnswer(
        address,
        `GET /views/Counts HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      )
      expect([host, answer.slice(0, 12)]).toEqual([host, 'HTTP/1.1 403'])
    }
    for (const host of ['localhost', `127.0.0.1:${port}`, `[::1]:${port}`]) {
      const answer = await rawAnswer(
        address,
        `GET /views/Counts HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
      )
      expect([host, answer.slice(0, 12)]).toEqual([host, 'HTTP/1.1 200'])
    }
  })
})

describe('with tokens', () => {
  it('[SERVER-32] who shows none, or one that is not valid, is told so; health and readiness are open', async () => {
    const { get, post } = await served(SHOP, { authentication })
    const past = Math.floor(Date.now() / 1000) - 60
    const unsigned = `${btoa('{"alg":"none"}')}.${btoa('{"sub":"ann","exp":9999999999,"roles":["Clerk"]}')}.`
    for (const authorization of [
      undefined,
      'Basic YW5uOmFubg==',
      'Bearer',
      'Bearer x.y.z',
      `Bearer ${unsigned.replaceAll('=', '')}`,
      `Bearer ${await token(['Clerk'], {}, 'another secret of at least 32 bytes')}`,
      `Bearer ${await token(['Clerk'], { exp: past })}`,
    ]) {
      const headers = authorization === undefined ? {} : { authorization }
      for (const path of ['/views/Counts', '/openapi.json', '/metrics', '/', '/nowhere', '/events']) {
        const answer = await get(path, headers)
        expect([authorization, path, answer.status]).toEqual([authorization, path, 401])
        expect(answer.headers.get('www-authenticate')).toBe('Bearer')
      }
      expect((await post('/commands/Count', { name: 'a' }, headers)).status).toBe(401)
    }
    expect((await get('/health')).status).toBe(200)
    expect((await get('/ready')).status).toBe(200)
  })
  it('[SERVER-33] a role may send what the storm says: by name, on a screen, or as a system, and nothing else', async () => {
    const { post } = await served(SHOP, { authentication })
    expect((await post(PLACE, order('1'), await bearer('Guest'))).status).toBe(200)
    expect((await post(CLOSE, { orderId: '1' }, await bearer('Sales.Packer'))).status).toBe(200)
    for (const roles of [[], ['Clerk'], ['guest'], ['Sales.Guest'], ['*'], ['Packer']]) {
      expect([roles, await post(PLACE, order('2'), await bearer(...roles))]).toMatchObject([
        roles,
        { status: 403, body: { detail: 'The storm names none of your roles for `Sales.PlaceOrder`' } },
      ])
    }
    expect(
      (await post('/contexts/Sales/commands/ShipOrder', { orderId: '1' }, await bearer('Packer'))).status,
    ).toBe(403)
  })
  it('[SERVER-34] a role may look at what the storm says, rows and changes', async () => {
    const { get, post } = await served(SHOP, { authentication })
    await post(PLACE, order('1'), await bearer('Guest'))
    expect(await get(`${ORDERS}/1`, await bearer('Clerk'))).toMatchObject({
      status: 200,
      body: { email: 'ann@example.org' },
    })
    expect((await get(ORDERS, await bearer('Sales.Packer'))).status).toBe(200)
    for (const path of [ORDERS, `${ORDERS}/1`]) {
      expect((await get(path, await bearer('Guest'))).status).toBe(403)
      expect((await get(path, { ...(await bearer('Guest')), accept: 'text/event-stream' })).status).toBe(403)
    }
  })
  it('[SERVER-35] what is personal comes back to who sent it, and to nobody who is not named', async () => {
    const { post } = await served(SHOP, { authentication })
    const { body } = await post(PLACE, order('1'), await bearer('Guest'))
    expect(JSON.stringify(body)).toContain('ann@example.org')
    expect(JSON.stringify(body)).not.toContain('4111')
    const shipped = await post(
      '/contexts/Sales/commands/ShipOrder',
      { orderId: '1' },
      await bearer('Sales.Packer'),
    )
    expect(shipped.body).toMatchObject({ events: [{ type: 'Sales.OrderShipped', data: { orderId: '1' } }] })
    expect(JSON.stringify(shipped.body)).not.toContain('ann@example.org')
  })
  it('[SERVER-36] the keys of two callers are two keys', async () => {
    const { post, system } = await served(SHOP, { authentication })
    for (const sub of ['ann', 'bob', 'ann']) {
      const authorization = `Bearer ${await token(['Clerk'], { sub })}`
      await post('/commands/Count', { name: 'a' }, { authorization, 'idempotency-key': '1' })
    }
    expect(system.position).toBe(2)
  })
  it('[SERVER-37] an issuer and an audience that are asked for have to be those of the token', async () => {
    const { get } = await served(SHOP, {
      authentication: { secret: SECRET, issuer: 'https://id.example.org' },
    })
    const good = { authorization: `Bearer ${await token(['Clerk'], { iss: 'https://id.example.org' })}` }
    expect((await get('/views/Counts', good)).status).toBe(200)
    expect(await get('/views/Counts', await bearer('Clerk'))).toMatchObject({
      status: 401,
      body: { detail: 'The token is not meant for this: look at its `iss`' },
    })
  })
  it('[SERVER-38] keys are fetched from where the option says, and a token that the secret way signs is none', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256')
    const jwk = { ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' }
    const keys = createServer((_request, response) => response.end(JSON.stringify({ keys: [jwk] })))
    await new Promise<void>((resolve) => keys.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void keys.close())
    const jwksUrl = `http://127.0.0.1:${portOf(keys.address())}/keys`
    const { get } = await served(SHOP, { authentication: { jwksUrl } })
    const signed = await new SignJWT({ roles: ['Clerk'], sub: 'ann' })
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .setExpirationTime('1h')
      .sign(privateKey)
    expect((await get('/views/Counts', { authorization: `Bearer ${signed}` })).status).toBe(200)
    const confused = await token(['Clerk'], {}, JSON.stringify(jwk))
    expect((await get('/views/Counts', { authorization: `Bearer ${confused}` })).status).toBe(401)
  })
  it('[SERVER-38] keys that cannot be fetched are not the fault of a token', async () => {
    const { get } = await served(SHOP, { authentication: { jwksUrl: 'http://127.0.0.1:9/keys' } })
    const signed = await new SignJWT({ roles: [], sub: 'ann' })
      .setProtectedHeader({ alg: 'ES256', kid: 'k' })
      .setExpirationTime('1h')
      .sign((await generateKeyPair('ES256')).privateKey)
    expect(await get('/views/Counts', { authorization: `Bearer ${signed}` })).toMatchObject({
      status: 503,
      body: { detail: 'The keys for tokens cannot be fetched' },
    })
  })
  it('[SERVER-39] a secret that is too short, or keys that come in the open, are refused at the start', async () => {
    await expect(served(SHOP, { authentication: { secret: 'short' } })).rejects.toThrow(
      'The secret for tokens has 5 bytes: give one with at least 32',
    )
    await expect(served(SHOP, { authentication: { jwksUrl: 'http://id.example.org/keys' } })).rejects.toThrow(
      'give a URL that begins with https',
    )
  })
})

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}
