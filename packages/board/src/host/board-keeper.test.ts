import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addFile } from '../shared/board-document.ts'
import { folderOf, type TestFolder } from '../testing/test-folder.ts'
import { type BoardKeeper, createBoardKeeper } from './board-keeper.ts'
import { BOARD_LIMITS } from './board-limits.ts'

const BOTH = 'event OrderPlaced\nevent OrderPaid\n'

/** A board that has looked at its folder; `look` looks again, as long as it takes for what is there to be believed. */
function boardOf(folder: TestFolder, only?: ReadonlySet<string>) {
  const keeper = createBoardKeeper({ ...folder, only })
  let nowMs = 0
  keeper.synchronize(nowMs)
  return {
    keeper,
    board: keeper.board,
    text: (path: string) => keeper.board.files.get(path)?.toString(),
    lookOnce: () => keeper.synchronize(nowMs),
    look() {
      keeper.synchronize(nowMs)
      nowMs += 600
      return keeper.synchronize(nowMs)
    },
  }
}

function place(keeper: BoardKeeper, key: string, x: number): void {
  keeper.board.layouts.get('shop.storm')?.set(key, { x, y: 0 })
}

describe('A folder and its board', () => {
  it('[BOARD-5] an empty folder is an empty wall, and makes no file', () => {
    const folder = folderOf()
    const { board, text } = boardOf(folder)
    expect([...board.files.keys()]).toEqual(['shop.storm'])
    expect(folder.read('shop.storm')).toBeUndefined()
    board.files.get('shop.storm')?.insert(0, 'event OrderPlaced\n')
    expect(text('shop.storm')).toBe('event OrderPlaced\n')
  })
  it('[BOARD-2] what is done on either side is on both', () => {
    const folder = folderOf({ 'shop.storm': BOTH })
    const { board, text, look } = boardOf(folder)
    board.files.get('shop.storm')?.insert(0, 'event BasketFilled\n')
    folder.write('shop.storm', `${BOTH}event ParcelSent\n`)
    look()
    const all = `event BasketFilled\n${BOTH}event ParcelSent\n`
    expect([text('shop.storm'), folder.read('shop.storm')]).toEqual([all, all])
  })
  it('[BOARD-6] a file that is suddenly empty, or gone, is looked at again before it is believed', () => {
    const folder = folderOf({ 'shop.storm': BOTH, 'other.storm': 'actor Guest\n' })
    const { text, look, lookOnce } = boardOf(folder)
    folder.write('shop.storm', '')
    expect(lookOnce().isUnsettled).toBe(true)
    expect([text('shop.storm'), folder.read('shop.storm')]).toEqual([BOTH, ''])
    folder.write('shop.storm', `${BOTH}event ParcelSent\n`)
    look()
    expect(text('shop.storm')).toBe(`${BOTH}event ParcelSent\n`)
    rmSync(join(folder.root, 'shop.storm'))
    lookOnce()
    expect(text('shop.storm')).toBe(`${BOTH}event ParcelSent\n`)
    folder.write('shop.storm', BOTH)
    look()
    expect(text('shop.storm')).toBe(BOTH)
    folder.write('shop.storm', '')
    look()
    expect(text('shop.storm')).toBe('')
  })
  it('[BOARD-6] text that people add while an editor has emptied the file comes together with what it writes', () => {
    const folder = folderOf({ 'shop.storm': BOTH })
    const { board, look, lookOnce } = boardOf(folder)
    folder.write('shop.storm', '')
    lookOnce()
    board.files.get('shop.storm')?.insert(0, 'event BasketFilled\n')
    lookOnce()
    expect(folder.read('shop.storm')).toBe('')
    folder.write('shop.storm', `${BOTH}event ParcelSent\n`)
    look()
    expect(folder.read('shop.storm')).toBe(`event BasketFilled\n${BOTH}event ParcelSent\n`)
  })
  it('[BOARD-7] a file that is removed is off the board, unless people have changed it since', () => {
    const folder = folderOf({ 'a.storm': 'event A\n', 'b.storm': 'event B\n', 'c.storm': 'event C\n' })
    const { board, look } = boardOf(folder)
    rmSync(join(folder.root, 'a.storm'))
    rmSync(join(folder.root, 'b.storm'))
    board.files.get('b.storm')?.insert(0, 'event Bee\n')
    look()
    expect([...board.files.keys()].toSorted()).toEqual(['b.storm', 'c.storm'])
    expect(folder.read('b.storm')).toBe('event Bee\nevent B\n')
  })
  it('[BOARD-7] a board is never emptied by its folder', () => {
    const folder = folderOf({ 'shop.storm': BOTH })
    const { text, look } = boardOf(folder)
    rmSync(join(folder.root, 'shop.storm'))
    look()
    expect([text('shop.storm'), folder.read('shop.storm')]).toEqual([BOTH, BOTH])
  })
  it('[BOARD-7] a file that is renamed keeps what people have done to it, and the places of its stickies', () => {
    const folder = folderOf({ 'shop.storm': BOTH, 'other.storm': 'actor Guest\n' })
    const { keeper, board, text, look } = boardOf(folder)
    place(keeper, 'event:OrderPlaced', 7)
    keeper.synchronize(0)
    renameSync(join(folder.root, 'shop.storm'), join(folder.root, 'store.storm'))
    board.files.get('shop.storm')?.insert(0, 'event BasketFilled\n')
    look()
    expect([...board.files.keys()].toSorted()).toEqual(['other.storm', 'store.storm'])
    expect(text('store.storm')).toBe(`event BasketFilled\n${BOTH}`)
    expect(folder.read('store.storm')).toBe(`event BasketFilled\n${BOTH}`)
    expect(folder.read('store.layout.json')).toContain('"event:OrderPlaced": {"x":7,"y":0}')
  })
  it('[BOARD-7] a file that a page takes off the board comes back, and one that is empty is removed', () => {
    const folder = folderOf({ 'shop.storm': BOTH, 'empty.storm': '' })
    const { board, text, look } = boardOf(folder)
    board.files.delete('shop.storm')
    board.files.delete('empty.storm')
    look()
    expect([text('shop.storm'), folder.read('shop.storm')]).toEqual([BOTH, BOTH])
    expect([text('empty.storm'), folder.read('empty.storm')]).toEqual([undefined, undefined])
  })
  it('[BOARD-4] keeps line ends, the mark at the beginning and the mode of a file, and writes nothing that has not changed', () => {
    const folder = folderOf({
      'shop.storm': '\uFEFFevent A\r\nevent B\r\n',
      'other.storm': 'actor Guest\r\n',
    })
    const file = join(folder.root, 'shop.storm')
    chmodSync(file, 0o640)
    const { board, text, look } = boardOf(folder)
    const other = statSync(join(folder.root, 'other.storm'))
    expect(text('shop.storm')).toBe('event A\nevent B\n')
    board.files.get('shop.storm')?.insert(8, 'event C\n')
    look()
    expect(readFileSync(file, 'utf8')).toBe('\uFEFFevent A\r\nevent C\r\nevent B\r\n')
    expect(statSync(file).mode & 0o777).toBe(0o640)
    expect(statSync(join(folder.root, 'other.storm')).ino).toBe(other.ino)
  })
})

describe('What keeps a board from its files', () => {
  it('[BOARD-8] a file that is read-only is told, left as it is, and written when it can be', () => {
    const folder = folderOf({ 'shop.storm': BOTH, 'other.storm': 'actor Guest\n' })
    const { board, text, look } = boardOf(folder)
    chmodSync(join(folder.root, 'shop.storm'), 0o444)
    board.files.get('shop.storm')?.insert(0, 'event A\n')
    board.files.get('other.storm')?.insert(0, 'actor Host\n')
    expect(look().faults).toEqual([
      'shop.storm cannot be written: it is read-only. It is kept here, and written when it can be.',
    ])
    expect([folder.read('shop.storm'), folder.read('other.storm')]).toEqual([
      BOTH,
      'actor Host\nactor Guest\n',
    ])
    expect(text('shop.storm')).toBe(`event A\n${BOTH}`)
    chmodSync(join(folder.root, 'shop.storm'), 0o644)
    expect(look().faults).toEqual([])
    expect(folder.read('shop.storm')).toBe(`event A\n${BOTH}`)
  })
  it('[BOARD-8] a folder that vanishes takes nothing from the board, is not made again, and is written when it is back', () => {
    const folder = folderOf({ 'shop.storm': BOTH })
    const { board, text, look } = boardOf(folder)
    renameSync(folder.root, `${folder.root}-away`)
    board.files.get('shop.storm')?.insert(0, 'event A\n')
    expect(look().faults).toEqual([
      'The folder of this board cannot be looked into: it is not there. What you do is kept here.',
    ])
    expect(text('shop.storm')).toBe(`event A\n${BOTH}`)
    renameSync(`${folder.root}-away`, folder.root)
    expect(look().faults).toEqual([])
    expect(folder.read('shop.storm')).toBe(`event A\n${BOTH}`)
  })
  it('[BOARD-8] what is no text, a folder with the name of a file, and too much are told and left alone', () => {
    const folder = folderOf({ 'shop.storm': BOTH, 'picture.storm': Uint8Array.of(0xff, 0xd8, 0xff, 0x00) })
    mkdirSync(join(folder.root, 'odd.storm'))
    const { board, look } = boardOf(folder)
    addFile(board, 'odd.storm').insert(0, 'event A\n')
    board.files.get('shop.storm')?.insert(0, 'event A\n')
    addFile(board, 'huge.storm').insert(0, 'x'.repeat(BOARD_LIMITS.fileLengthMax + 1))
    expect(look().faults).toEqual([
      'picture.storm is left alone: it is not text in UTF-8.',
      'huge.storm is too large to be written: 4000000 letters at most.',
      'odd.storm cannot be written: what has its name is no file. It is kept here, and written when it can be.',
    ])
    expect(folder.read('shop.storm')).toBe(`event A\n${BOTH}`)
    expect(statSync(join(folder.root, 'picture.storm')).size).toBe(4)
  })
  it('[BOARD-8] a memory that is damaged makes a fresh board of what is on the disk, and is put aside', () => {
    const folder = folderOf({ 'shop.storm': BOTH })
    const { keeper } = boardOf(folder)
    const again = createBoardKeeper(folder)
    expect(again.roomId).toBe(keeper.roomId)
    for (const damaged of [
      '',
      '{"roomId":"x"',
      '{"roomId":"x","update":"/////w==","agreed":{}}',
      '{"roomId":7}',
    ]) {
      writeFileSync(folder.memoryFile, damaged)
      const fresh = boardOf(folder)
      expect(fresh.keeper.roomId).not.toBe(keeper.roomId)
      expect(fresh.keeper.placeId).toBe(keeper.placeId)
      expect(fresh.text('shop.storm')).toBe(BOTH)
      expect(readFileSync(join(folder.memoryFile, '../damaged-board.json'), 'utf8')).toBe(damaged)
    }
  })
  it('[BOARD-8] what was on the board and not in a file when it ended is there when it starts again', () => {
    const folder = folderOf({ 'shop.storm': BOTH })
    const { board, look } = boardOf(folder)
    chmodSync(join(folder.root, 'shop.storm'), 0o444)
    board.files.get('shop.storm')?.insert(0, 'event A\n')
    look()
    chmodSync(join(folder.root, 'shop.storm'), 0o644)
    folder.write('shop.storm', `${BOTH}event B\n`)
    const again = boardOf(folder)
    expect(again.text('shop.storm')).toBe(`event A\n${BOTH}event B\n`)
    expect(folder.read('shop.storm')).toBe(`event A\n${BOTH}event B\n`)
  })
})

describe('What no page of ours sends', () => {
  it('[BOARD-3] never leads out of the folder, and others go on', () => {
    const folder = folderOf({ 'shop.storm': BOTH })
    mkdirSync(join(folder.root, '../elsewhere'))
    symlinkSync(join(folder.root, '../elsewhere'), join(folder.root, 'link'))
    const { board, look } = boardOf(folder)
    const strange = [
      '../../x.storm',
      '/tmp/x.storm',
      'nul\0.storm',
      '__proto__',
      '',
      '.git/x.storm',
      'a/../../x.storm',
    ]
    for (const path of [...strange, 'link/x.storm']) addFile(board, path).insert(0, 'event Stolen\n')
    board.files.get('shop.storm')?.insert(0, 'event A\n')
    expect(look().faults).toEqual([
      'link/x.storm cannot be written: its folder is a link to another. It is kept here, and written when it can be.',
    ])
    expect([...board.files.keys()].toSorted()).toEqual(['link/x.storm', 'shop.storm'])
    expect([...board.layouts.keys()].toSorted()).toEqual(['link/x.storm', 'shop.storm'])
    expect(folder.read('shop.storm')).toBe(`event A\n${BOTH}`)
    expect(folder.read('../elsewhere/x.storm')).toBeUndefined()
  })
  it('[BOARD-3] thousands of files, values that are no texts and placements that are none are taken off', () => {
    const folder = folderOf({ 'shop.storm': BOTH })
    const { board, keeper, look } = boardOf(folder)
    const files: Y.Map<unknown> = board.doc.getMap('files')
    const layouts: Y.Map<unknown> = board.doc.getMap('layouts')
    board.doc.transact(() => {
      for (let at = 0; at < 3_000; at++) files.set(`f${at}.storm`, new Y.Text())
      files.set('number.storm', 7)
      files.set('map.storm', new Y.Map())
      files.set('xml.storm', new Y.XmlText('event A'))
      layouts.set('shop.storm', 'nowhere')
      layouts.set('number.storm', new Y.Map())
    })
    look()
    expect(board.files.size).toBe(BOARD_LIMITS.fileCountMax)
    expect(['number.storm', 'map.storm', 'xml.storm'].map((path) => board.files.has(path))).toEqual([
      false,
      false,
      false,
    ])
    const places = board.layouts.get('shop.storm')
    places?.set('bad', { x: Number.NaN, y: 1 })
    places?.set('worse', JSON.parse('"here"'))
    places?.set('k'.repeat(10_000), { x: 1, y: 1 })
    place(keeper, 'event:OrderPlaced', 1)
    look()
    expect([...(places?.keys() ?? [])]).toEqual(['event:OrderPlaced'])
    expect(folder.read('shop.storm')).toBe(BOTH)
  })
  it('[BOARD-3] letters that no file can hold, and pictures in a text, are taken out of it', () => {
    const folder = folderOf({ 'shop.storm': BOTH })
    const { board, text, look } = boardOf(folder)
    const shop = board.files.get('shop.storm')
    shop?.insertEmbed(0, { image: 'https://example.org' })
    shop?.insert(1, 'event A\r\nevent \ud83d\r')
    look()
    expect(text('shop.storm')).toBe(`event A\nevent \ufffd\n${BOTH}`)
    expect(folder.read('shop.storm')).toBe(text('shop.storm'))
    expect(shop?.length).toBe(text('shop.storm')?.length)
  })
  it('[BOARD-3] files that do not belong to the board are neither shown nor made', () => {
    const folder = folderOf({ 'shop.storm': BOTH, 'other.storm': 'actor Guest\n' })
    const { board, look } = boardOf(folder, new Set(['shop.storm']))
    addFile(board, 'other.storm').insert(0, 'event A\n')
    look()
    expect([...board.files.keys()]).toEqual(['shop.storm'])
    expect(folder.read('other.storm')).toBe('actor Guest\n')
  })
})

describe('Where stickies lie', () => {
  it('[BOARD-9] is one line for each, in a fixed order, written when something has moved', () => {
    const folder = folderOf({ 'shop.storm': BOTH })
    const { keeper, look } = boardOf(folder)
    place(keeper, 'event:OrderPlaced', 2)
    place(keeper, 'event:OrderPaid', 1)
    look()
    expect(folder.read('shop.layout.json')).toBe(
      '{\n  "event:OrderPaid": {"x":1,"y":0},\n  "event:OrderPlaced": {"x":2,"y":0}\n}\n',
    )
    const byHand = '{"event:OrderPlaced":{"y":0,"x":2},\r\n"event:OrderPaid":{"x":1,"y":0}}'
    folder.write('shop.layout.json', byHand)
    look()
    expect(folder.read('shop.layout.json')).toBe(byHand)
  })
  it('[BOARD-9] comes in from the disk sticky by sticky; where both have moved one, the board keeps its place', () => {
    const folder = folderOf({
      'shop.storm': BOTH,
      'shop.layout.json':
        '{\n  "a": {"x":1,"y":0},\n  "b": {"x":1,"y":0},\n  "c": {"x":1,"y":0},\n  "d": {"x":1,"y":0}\n}\n',
    })
    const { keeper, board, look } = boardOf(folder)
    place(keeper, 'a', 5)
    place(keeper, 'c', 5)
    folder.write(
      'shop.layout.json',
      '{\n  "a": {"x":1,"y":0},\n  "b": {"x":9,"y":0},\n  "c": {"x":9,"y":0},\n  "e": {"x":9,"y":0}\n}\n',
    )
    look()
    const layout = Object.fromEntries(
      [...(board.layouts.get('shop.storm') ?? [])].map(([key, { x }]) => [key, x]),
    )
    expect(layout).toEqual({ a: 5, b: 9, c: 5, e: 9 })
    expect(folder.read('shop.layout.json')?.split('\n')).toHaveLength(7)
  })
  it('[BOARD-9] of a layout with marks of a conflict, what can be read comes in, and nothing is taken away', () => {
    const folder = folderOf({
      'shop.storm': BOTH,
      'shop.layout.json': '{\n  "a": {"x":1,"y":0},\n  "b": {"x":1,"y":0}\n}\n',
    })
    const { board, look } = boardOf(folder)
    folder.write(
      'shop.layout.json',
      '{\n<<<<<<< ours\n  "a": {"x":2,"y":0}\n=======\n  "c": {"x":3,"y":0}\n>>>>>>> theirs\n}\n',
    )
    look()
    const layout = Object.fromEntries(
      [...(board.layouts.get('shop.storm') ?? [])].map(([key, { x }]) => [key, x]),
    )
    expect(layout).toEqual({ a: 2, b: 1, c: 3 })
    expect(JSON.parse(folder.read('shop.layout.json') ?? '')).toMatchObject({ a: { x: 2 }, c: { x: 3 } })
  })
})
