import { describe, expect, it } from 'vitest'
import type { Caller } from './access/caller.ts'
import type { AddedRoutes } from './added-routes.ts'
import { rawAnswer } from './testing/raw-answer.ts'
import { served } from './testing/served.ts'
import { SHOP } from './testing/shop-storm.ts'
import { bearer, SECRET, token } from './testing/tokens.ts'

const KEY = 'the-key-of-the-operator-as-long-as-can-be'

/** A page that everybody may have, something that is for callers, and a protocol that says who shows a token. */
const wall: AddedRoutes = {
  openPaths: ['/wall/*'],
  register(app, callerOf) {
    app.get('/wall/*', () => 'the page')
    app.get('/wall/who', (request) => ({ subject: callerOf(request).subject }))
  },
  isUpgrade: ({ url }) => url === '/wall/socket',
  upgrade({ request, socket }, callerOfToken) {
    const told = (caller: Caller | undefined) => socket.end(`HTTP/1.1 101 Hello\r\n\r\n${caller?.subject}`)
    void callerOfToken(String(request.headers['x-token'])).then(told)
  },
}

function upgrade(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ Connection: 'Upgrade, close', ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  return `GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`
}

describe('Routes that are added', () => {
  it('[SERVER-100] stand behind the guards, but for those that need no token', async () => {
    const { get } = await served(SHOP, { added: wall, authentication: { secret: SECRET } })
    expect((await get('/wall/index.html')).body).toEqual({ text: 'the page' })
    expect((await get('/wall/who')).status).toBe(401)
    expect((await get('/wall/who', await bearer('Customer'))).body).toEqual({ subject: 'ann' })
    expect((await get('/commands')).status).toBe(401)
  })
  it('[SERVER-100] are refused under the name of a stranger where there is no login', async () => {
    const { address } = await served(SHOP, { added: wall })
    for (const path of ['/wall/index.html', '/wall/who']) {
      const head = `GET ${path} HTTP/1.1\r\nConnection: close\r\nHost: evil.example\r\n\r\n`
      expect(await rawAnswer(address, head)).toMatch(/^HTTP\/1\.1 403 /)
    }
    const socket = upgrade('/wall/socket', { Host: 'evil.example', Upgrade: 'websocket' })
    expect(await rawAnswer(address, socket)).toMatch(/^HTTP\/1\.1 403 /)
  })
  it('[SERVER-101] take connections over, and know whose a token is', async () => {
    const { address } = await served(SHOP, {
      added: wall,
      authentication: { secret: SECRET },
      operatorKey: KEY,
    })
    const shown = async (shown: string) =>
      rawAnswer(
        address,
        upgrade('/wall/socket', { Host: 'localhost', Upgrade: 'websocket', 'X-Token': shown }),
      )
    expect(await shown(await token(['Customer']))).toMatch(/^HTTP\/1\.1 101 .*ann$/s)
    expect(await shown(KEY)).toMatch(/landfall:operator$/)
    expect(await shown('wrong')).toMatch(/undefined$/)
  })
  it('[SERVER-101] leave offers of other protocols on other paths aside: those are answered as ever', async () => {
    for (const added of [wall, undefined]) {
      const { address } = await served(SHOP, added && { added })
      const offer = upgrade('/health', { Host: 'localhost', Upgrade: 'h2c' })
      expect(await rawAnswer(address, offer)).toMatch(/^HTTP\/1\.1 200 .*"up"/s)
    }
  })
  it('[SERVER-102] let operators see whether the storm has been changed since it was started', async () => {
    const { get } = await served(SHOP, { text: { running: 'one', current: () => 'other' } })
    expect((await get('/operations')).body).toMatchObject({ storm: { running: 'one', current: 'other' } })
    expect((await (await served(SHOP)).get('/operations')).body).not.toHaveProperty('storm')
  })
})
