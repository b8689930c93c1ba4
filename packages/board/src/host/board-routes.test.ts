import { fail, ok } from '@landfall/kernel'
import { fastify } from 'fastify'
import { describe, expect, it, onTestFinished } from 'vitest'
import { servedRoom } from '../testing/served-room.ts'
import { folderOf } from '../testing/test-folder.ts'
import type { BoardAssets } from './board-assets.ts'
import { boardRoutes } from './board-routes.ts'

const PAGE: BoardAssets = ok(
  new Map([
    ['index.html', { type: 'text/html; charset=utf-8', bytes: Buffer.from('<!doctype html>') }],
    ['assets/index-1a2b.js', { type: 'text/javascript; charset=utf-8', bytes: Buffer.from('1') }],
  ]),
)

async function appOf({ assets = PAGE, hash = undefined as string | undefined, mayLook = true } = {}) {
  const { room } = await servedRoom(folderOf({ 'shop.storm': 'event A\n' }))
  const app = fastify()
  onTestFinished(() => app.close())
  boardRoutes(app, {
    room,
    assets: async () => assets,
    ...(hash !== undefined && { system: { stormHash: hash } }),
    rightsOf: () => (mayLook ? { mayWrite: false } : undefined),
  })
  return { room, get: (path: string) => app.inject(path) }
}

describe('What a browser asks for', () => {
  it('[BOARD-17] is the page, under a policy that lets in nothing from elsewhere, also where there is nothing', async () => {
    const { get } = await appOf()
    for (const path of [
      '/board/',
      '/board/assets/index-1a2b.js',
      '/board/none',
      '/board',
      '/board/room.json',
    ]) {
      const { headers } = await get(path)
      expect(headers['content-security-policy']).toContain("default-src 'self'")
      expect(headers['content-security-policy']).not.toMatch(/unsafe-eval|script-src|https?:/)
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
    }
    expect((await get('/board')).headers.location).toBe('/board/')
    expect((await get('/board/')).headers['cache-control']).toBe('no-cache')
    expect((await get('/board/assets/index-1a2b.js')).headers['cache-control']).toContain('immutable')
  })
  it('[BOARD-17] is nothing that is not a part of the page', async () => {
    const { get } = await appOf()
    for (const path of [
      '/board/../package.json',
      '/board/%2e%2e/package.json',
      '/board/..%2fpackage.json',
      '/board//etc/passwd',
    ])
      expect((await get(path)).statusCode).toBe(404)
  })
  it('[BOARD-17] is told what it has to know before it joins, or not let in', async () => {
    const { room, get } = await appOf()
    const told = {
      roomId: room.roomId,
      placeId: room.placeId,
      mayWrite: false,
      hasSystem: false,
      isAheadOfSystem: false,
    }
    expect((await get('/board/room.json')).json()).toEqual(told)
    const running = await appOf({ hash: room.stormHash() })
    expect((await running.get('/board/room.json')).json()).toMatchObject({
      hasSystem: true,
      isAheadOfSystem: false,
    })
    const earlier = await appOf({ hash: 'another text' })
    expect((await earlier.get('/board/room.json')).json()).toMatchObject({
      hasSystem: true,
      isAheadOfSystem: true,
    })
    expect((await (await appOf({ mayLook: false })).get('/board/room.json')).statusCode).toBe(403)
  })
  it('[BOARD-17] is told why there is no page', async () => {
    const { get } = await appOf({ assets: fail('The page could not be built') })
    const { statusCode, body } = await get('/board/')
    expect([statusCode, body]).toEqual([503, 'The page could not be built\n'])
  })
})
