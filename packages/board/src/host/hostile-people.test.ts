import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { IncomingMessage, MessageType } from '@hocuspocus/server'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { CLOSE_CODES } from '../shared/room-info.ts'
import { person } from '../testing/people.ts'
import { type ServedRoom, servedRoom } from '../testing/served-room.ts'
import { folderOf, type TestFolder } from '../testing/test-folder.ts'
import { BOARD_LIMITS } from './board-limits.ts'
import { createMessageGate } from './message-gate.ts'

/** A connection that sends whatever it likes. */
async function connection(url: string): Promise<{ socket: WebSocket; closed: Promise<number> }> {
  const socket = new WebSocket(url)
  const closed = new Promise<number>((resolve) => socket.on('close', resolve))
  socket.on('error', () => {})
  await new Promise((resolve) => socket.on('open', resolve))
  return { socket, closed }
}

/** A message to a room, of parts that are numbers, texts or bytes. */
function message(roomId: string, ...parts: readonly (number | string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(
    [roomId, ...parts].map((part) => {
      if (typeof part === 'number') return varUint(part)
      return lengthAnd(typeof part === 'string' ? Buffer.from(part) : part)
    }),
  )
}

function varUint(value: number): Uint8Array {
  const bytes: number[] = []
  let left = value
  for (; left > 127; left = Math.floor(left / 128)) bytes.push((left % 128) + 128)
  return Uint8Array.of(...bytes, left)
}

function lengthAnd(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([varUint(bytes.length), bytes])
}

/** Somebody else is served as ever, whatever has been tried, and nothing lies where it should not. */
async function othersGoOn({ room, url }: ServedRoom, folder: TestFolder): Promise<void> {
  const other = person(url, room.roomId)
  await expect.poll(() => other.text('shop.storm')).toContain('event A\n')
  const line = `event Other${Math.floor(performance.now())}\n`
  other.board.files.get('shop.storm')?.insert(0, line)
  await expect.poll(() => folder.read('shop.storm')).toContain(line)
  expect(readdirSync(join(folder.root, '..')).toSorted()).toEqual(['data', 'shop'])
  expect(readdirSync(folder.root)).toEqual(['shop.storm'])
}

describe('Somebody hostile', () => {
  it('[BOARD-12] who sends what is no message is sent away with a code, and others go on', async () => {
    const folder = folderOf({ 'shop.storm': 'event A\n' })
    const served = await servedRoom(folder)
    const { roomId } = served.room
    const garbage = Buffer.from('garbage, and more of it')
    const { anotherBoard, notUnderstood } = CLOSE_CODES
    const tries: readonly (readonly [Uint8Array | string, number])[] = [
      [garbage, notUnderstood],
      [Buffer.alloc(0), notUnderstood],
      ['text', notUnderstood],
      [message('another board', MessageType.Auth, 0, 'token'), anotherBoard],
      [message('__proto__', MessageType.Auth, 0, 'token'), anotherBoard],
      [message(roomId, 99), notUnderstood],
      [message(roomId, MessageType.BroadcastStateless, 'all'), notUnderstood],
      [message(roomId, MessageType.Sync, 9, garbage), notUnderstood],
      [message(roomId, MessageType.Sync, 2, garbage), notUnderstood],
      [message(roomId, MessageType.Sync, 0, Uint8Array.of(200, 200, 200, 200)), notUnderstood],
      [message(roomId, MessageType.Awareness, garbage), notUnderstood],
      [message(roomId, MessageType.Awareness, Uint8Array.of(1, 1, 1, 1, 55)), notUnderstood],
    ]
    for (const [sent, code] of tries) {
      const { socket, closed } = await connection(served.url)
      socket.send(sent)
      expect([sent, await closed]).toEqual([sent, code])
    }
    await othersGoOn(served, folder)
  })
  it('[BOARD-12] nothing else than a message of a board gets through, whatever bytes come', () => {
    const closingOf = createMessageGate('room', { ...BOARD_LIMITS, messageBurstMax: 1e9 }, () => 0)
    const known = [MessageType.Sync, MessageType.Awareness, MessageType.SyncReply].map((type) =>
      fc
        .uint8Array({ maxLength: 40 })
        .map((bytes) => Buffer.concat([lengthAnd(Buffer.from('room')), varUint(type), bytes])),
    )
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 40 }), ...known), (bytes) => {
        if (closingOf(bytes)) return
        const message = new IncomingMessage(bytes)
        expect(message.readVarString()).toBe('room')
        const type = message.readVarUint()
        if (type !== MessageType.Sync && type !== MessageType.SyncReply) return
        if (message.readVarUint() > 0) Y.applyUpdate(new Y.Doc(), message.readVarUint8Array())
      }),
      { numRuns: 5_000 },
    )
  })
  it('[BOARD-12] who sends too much, too often, or too large is sent away with a code, and others go on', async () => {
    const folder = folderOf({ 'shop.storm': 'event A\n' })
    const limits = { ...BOARD_LIMITS, messageBytesMax: 100_000, messageBurstMax: 50, boardBytesMax: 60_000 }
    const served = await servedRoom(folder, { limits })
    const { roomId } = served.room
    const large = await connection(served.url)
    large.socket.send(Buffer.alloc(200_000))
    expect(await large.closed).toBe(1009)
    const fast = await connection(served.url)
    for (let count = 0; count < 200; count++) fast.socket.send(message(roomId, MessageType.QueryAwareness))
    expect(await fast.closed).toBe(CLOSE_CODES.tooFast)
    const much = person(served.url, roomId)
    await expect.poll(() => much.text('shop.storm')).toContain('event A\n')
    for (let count = 0; count < 3; count++)
      much.board.files.get('shop.storm')?.insert(0, `${'x'.repeat(30_000)}\n`)
    await expect.poll(() => much.closed).toContain(CLOSE_CODES.boardIsFull)
    much.leave()
    await othersGoOn(served, folder)
  })
  it('[BOARD-12] too many people are told so, and may come when others have left', async () => {
    const folder = folderOf({ 'shop.storm': 'event A\n' })
    const served = await servedRoom(folder, { limits: { ...BOARD_LIMITS, connectionCountMax: 2 } })
    const [one] = [await connection(served.url), await connection(served.url)]
    expect(await (await connection(served.url)).closed).toBe(CLOSE_CODES.tooManyPeople)
    one.socket.close()
    await othersGoOn(served, folder)
  })
  it('[BOARD-12] what somebody tells about themselves is bounded, and one connection speaks for few', async () => {
    const folder = folderOf({ 'shop.storm': 'event A\n' })
    const served = await servedRoom(folder)
    const { roomId } = served.room
    const [ann, bob] = [person(served.url, roomId), person(served.url, roomId)]
    ann.provider.setAwarenessField('name', 'Ann')
    await expect
      .poll(() => bob.provider.awareness?.getStates().get(ann.board.doc.clientID))
      .toEqual({ name: 'Ann' })
    const crowd = await connection(served.url)
    crowd.socket.send(message(roomId, MessageType.Auth, 0, 'token'))
    for (let id = 1; id <= 100; id++) {
      const one = Buffer.concat([
        varUint(1),
        varUint(id),
        varUint(1),
        lengthAnd(Buffer.from('{"name":"Crowd"}')),
      ])
      crowd.socket.send(message(roomId, MessageType.Awareness, one))
    }
    ann.provider.setAwarenessField('name', 'x'.repeat(BOARD_LIMITS.personBytesMax))
    ann.provider.setAwarenessField('name', 'Ann again')
    const states = () => [...(bob.provider.awareness?.getStates().values() ?? [])].map(({ name }) => name)
    await expect.poll(states).toContain('Ann again')
    await expect.poll(states).toContain('Crowd')
    expect(states().filter((name) => name === 'Crowd').length).toBeLessThanOrEqual(
      BOARD_LIMITS.peoplePerConnectionMax,
    )
    crowd.socket.close()
    await expect.poll(states).not.toContain('Crowd')
    await othersGoOn(served, folder)
  })
  it('[BOARD-12] who writes files where none may be, by the thousands, gets none of them onto the disk', async () => {
    const folder = folderOf({ 'shop.storm': 'event A\n' })
    const served = await servedRoom(folder)
    const eve = person(served.url, served.room.roomId)
    await expect.poll(() => eve.text('shop.storm')).toContain('event A\n')
    const files: Y.Map<unknown> = eve.board.doc.getMap('files')
    eve.board.doc.transact(() => {
      for (let at = 0; at < 3_000; at++) files.set(`../f${at}.storm`, new Y.Text('event Stolen\n'))
      files.set('/tmp/landfall-stolen.storm', new Y.Text('event Stolen\n'))
      files.set('shop.storm\0.storm', new Y.Text('event Stolen\n'))
      files.set('list.storm', new Y.Array())
      eve.board.doc.getArray('layouts of another kind').push([1, 2, 3])
    })
    await expect.poll(() => [...eve.board.files.keys()]).toEqual(['shop.storm'])
    await othersGoOn(served, folder)
  })
})
