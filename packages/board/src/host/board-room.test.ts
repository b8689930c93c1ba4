import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { FAULT } from '../shared/board-document.ts'
import { CLOSE_CODES } from '../shared/room-info.ts'
import { person } from '../testing/people.ts'
import { servedRoom } from '../testing/served-room.ts'
import { folderOf } from '../testing/test-folder.ts'

describe('A board', () => {
  it('[BOARD-2] is the same for everybody and on the disk', async () => {
    const folder = folderOf({ 'shop.storm': 'event OrderPlaced\n' })
    const { room, url } = await servedRoom(folder)
    const [ann, bob] = [person(url, room.roomId), person(url, room.roomId)]
    await expect.poll(() => ann.text('shop.storm')).toBe('event OrderPlaced\n')
    await expect.poll(() => bob.text('shop.storm')).toBe('event OrderPlaced\n')
    ann.board.files.get('shop.storm')?.insert(0, 'event BasketFilled\n')
    await expect.poll(() => bob.text('shop.storm')).toBe('event BasketFilled\nevent OrderPlaced\n')
    await expect.poll(() => folder.read('shop.storm')).toBe('event BasketFilled\nevent OrderPlaced\n')
    folder.write('shop.storm', 'event BasketFilled\nevent OrderPlaced\nevent OrderPaid\n')
    await expect.poll(() => ann.text('shop.storm')).toContain('event OrderPaid\n')
  })
  it('[BOARD-6] takes what an editor writes in two steps, in new folders as well', async () => {
    const folder = folderOf({ 'shop.storm': 'event A\n' })
    const { room, url } = await servedRoom(folder)
    const ann = person(url, room.roomId)
    await expect.poll(() => ann.text('shop.storm')).toBe('event A\n')
    const seen = new Set<string>()
    ann.board.files.observeDeep(() => seen.add(ann.text('shop.storm')))
    folder.write('shop.storm', '')
    await wait(250)
    folder.write('shop.storm', 'event A\nevent B\n')
    await expect.poll(() => ann.text('shop.storm')).toBe('event A\nevent B\n')
    writeFileSync(join(folder.root, '.shop.storm.swp'), 'event A\nevent B\nevent C\n')
    renameSync(join(folder.root, '.shop.storm.swp'), join(folder.root, 'shop.storm'))
    await expect.poll(() => ann.text('shop.storm')).toBe('event A\nevent B\nevent C\n')
    expect(seen.has('')).toBe(false)
    folder.write('sales/orders.storm', 'event D\n')
    await expect.poll(() => ann.text('sales/orders.storm'), { timeout: 8_000 }).toBe('event D\n')
  })
  it('[BOARD-8] tells everybody what it cannot write, and when it can again', async () => {
    const folder = folderOf({ 'shop.storm': 'event A\n' })
    const { room, url, faults } = await servedRoom(folder)
    const ann = person(url, room.roomId)
    await expect.poll(() => ann.text('shop.storm')).toBe('event A\n')
    renameSync(folder.root, `${folder.root}-away`)
    ann.board.files.get('shop.storm')?.insert(0, 'event B\n')
    await expect.poll(() => ann.board.session.get(FAULT)).toContain('cannot be looked into')
    expect(faults).toHaveLength(1)
    renameSync(`${folder.root}-away`, folder.root)
    await expect.poll(() => ann.board.session.get(FAULT), { timeout: 8_000 }).toBeUndefined()
    expect(folder.read('shop.storm')).toBe('event B\nevent A\n')
    rmSync(folder.root, { recursive: true })
    await expect
      .poll(() => ann.board.session.get(FAULT), { timeout: 8_000 })
      .toContain('cannot be looked into')
    expect([ann.text('shop.storm'), existsSync(folder.root)]).toEqual(['event B\nevent A\n', false])
  })
  it('[BOARD-2] is quiet while nothing happens, and writes what waits when it is closed', async () => {
    const folder = folderOf({ 'shop.storm': 'event A\n' })
    const { room, url, close } = await servedRoom(folder)
    const ann = person(url, room.roomId)
    await expect.poll(() => ann.text('shop.storm')).toBe('event A\n')
    ann.board.files.get('shop.storm')?.insert(0, 'event B\n')
    const bob = person(url, room.roomId)
    await expect.poll(() => bob.text('shop.storm')).toBe('event B\nevent A\n')
    await close()
    expect(folder.read('shop.storm')).toBe('event B\nevent A\n')
    expect(readdirSync(folder.root)).toEqual(['shop.storm'])
    expect(readdirSync(join(folder.memoryFile, '..'))).toEqual(['board.json'])
  })
})

describe('Who may do what at a board', () => {
  const RIGHTS = new Map([
    ['writer', { mayWrite: true }],
    ['reader', { mayWrite: false }],
  ])
  const rightsOf = (token: string) => RIGHTS.get(token)

  it('[BOARD-10] writers write, readers look, and others see nothing', async () => {
    const folder = folderOf({ 'shop.storm': 'event A\n' })
    const { room, url } = await servedRoom(folder, { rightsOf })
    const writer = person(url, room.roomId, { token: 'writer' })
    const reader = person(url, room.roomId, { token: 'reader' })
    const stranger = person(url, room.roomId, { token: 'stranger' })
    await expect.poll(() => reader.text('shop.storm')).toBe('event A\n')
    await expect.poll(() => writer.text('shop.storm')).toBe('event A\n')
    reader.board.files.get('shop.storm')?.insert(0, 'event Wrong\n')
    stranger.board.session.set('here', true)
    writer.board.files.get('shop.storm')?.insert(0, 'event B\n')
    await expect.poll(() => folder.read('shop.storm')).toBe('event B\nevent A\n')
    await expect.poll(() => reader.text('shop.storm')).toContain('event B\n')
    expect(writer.text('shop.storm')).toBe('event B\nevent A\n')
    expect([stranger.board.files.size, writer.board.session.has('here')]).toEqual([0, false])
  })
  it('[BOARD-10] a token that is over ends the connection', async () => {
    const folder = folderOf()
    const expiresAtMs = Date.now() + 200
    const { room, url } = await servedRoom(folder, { rightsOf: () => ({ mayWrite: true, expiresAtMs }) })
    const ann = person(url, room.roomId)
    await expect.poll(() => ann.closed).toContain(CLOSE_CODES.tokenIsOver)
  })
  it('[BOARD-11] pages from elsewhere are not let in', async () => {
    const { url } = await servedRoom(folderOf())
    const refused = (origin: string) =>
      new Promise<string>((resolve) => {
        new WebSocket(url, { origin })
          .on('error', ({ message }) => resolve(message))
          .on('open', () => resolve('in'))
      })
    const { host } = new URL(url)
    expect(await refused('https://evil.example')).toBe('Unexpected server response: 403')
    expect(await refused('null')).toBe('Unexpected server response: 403')
    expect(await refused(`http://${host.replace('127.0.0.1', 'localhost')}`)).toContain('403')
    expect(await refused(`http://${host}`)).toBe('in')
  })
})
