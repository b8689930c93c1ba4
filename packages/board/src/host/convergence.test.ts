import { readStorm } from '@landfall/language'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { type BoardDocument, boardDocument } from '../shared/board-document.ts'
import { person } from '../testing/people.ts'
import { type Chance, chanceFrom } from '../testing/random.ts'
import { editByChance, typeByChance } from '../testing/random-edits.ts'
import { servedRoom } from '../testing/served-room.ts'
import { folderOf, type TestFolder } from '../testing/test-folder.ts'
import { type BoardKeeper, createBoardKeeper } from './board-keeper.ts'

const START = 'context Shop {\n  actor Guest\n\n  command PlaceOrder\n\n  event OrderPlaced\n}\n'

const NAMES = ['Ann', 'Bob', 'Cid', 'Dan', 'Eve']

/** Somebody whose messages take their time, pass those of others on the way, and do not come while the line is cut. */
interface FarPerson {
  readonly board: BoardDocument
  /** On their way to them, and from them. */
  readonly incoming: Uint8Array[]
  readonly outgoing: Uint8Array[]
  isCut: boolean
}

function peopleAt({ board }: BoardKeeper, count: number): readonly FarPerson[] {
  const people = Array.from({ length: count }, (): FarPerson => {
    const own = boardDocument(new Y.Doc())
    Y.applyUpdate(own.doc, Y.encodeStateAsUpdate(board.doc), 'line')
    const each: FarPerson = { board: own, incoming: [], outgoing: [], isCut: false }
    own.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'line') each.outgoing.push(update)
    })
    return each
  })
  board.doc.on('update', (update: Uint8Array, origin: unknown) => {
    for (const each of people) if (each !== origin) each.incoming.push(update)
  })
  return people
}

function deliver(keeper: BoardKeeper, each: FarPerson): void {
  const up = each.outgoing.shift()
  if (up) Y.applyUpdate(keeper.board.doc, up, each)
  const down = each.incoming.shift()
  if (down) Y.applyUpdate(each.board.doc, down, 'line')
}

/** Somebody with an editor, who puts a line in or takes one out, at once or in two steps. */
function editOnDisk(folder: TestFolder, chance: Chance, made: { count: number }): void {
  const lines = (folder.read('shop.storm') ?? '').split('\n')
  const stickies = lines.flatMap((line, at) => (/^event FromDisk\d+$/.test(line) ? [at] : []))
  if (stickies.length > 0 && chance.below(3) === 0) lines.splice(chance.pick(stickies), 1)
  else {
    made.count += 1
    lines.push(`event FromDisk${made.count}`)
  }
  folder.write('shop.storm', lines.join('\n').replace(/\n*$/, '\n'))
}

function workshop(seed: number, { stepCount, isTyped }: { stepCount: number; isTyped: boolean }) {
  const chance = chanceFrom(seed)
  const folder = folderOf({ 'shop.storm': START })
  const keeper = createBoardKeeper(folder)
  const made = { count: 0 }
  let nowMs = 0
  keeper.synchronize(nowMs)
  const people = peopleAt(keeper, 5)
  for (let step = 0; step < stepCount; step++) {
    const each = chance.pick(people)
    const way = chance.below(20)
    if (way < 7) editByChance(each.board, chance, isTyped ? '' : NAMES[people.indexOf(each)])
    else if (way < 9 && isTyped) typeByChance(each.board, chance)
    else if (way === 9) each.isCut = !each.isCut
    else if (way === 10) editOnDisk(folder, chance, made)
    else if (way === 11) {
      nowMs += chance.below(800)
      keeper.synchronize(nowMs)
    } else if (way === 12) each.board.layouts.get('shop.storm')?.set(`k${chance.below(9)}`, { x: step, y: 0 })
    else if (!each.isCut) deliver(keeper, each)
  }
  settle(keeper, people, nowMs)
  return { folder, keeper, people }
}

/** All lines are whole again, and nobody does anything any more. */
function settle(keeper: BoardKeeper, people: readonly FarPerson[], startMs: number): void {
  for (let round = 1; round <= 4; round++) {
    keeper.synchronize(startMs + round * 1_000)
    for (const each of people) while (each.incoming.length + each.outgoing.length > 0) deliver(keeper, each)
  }
}

function textsOf({ files }: BoardDocument): unknown {
  return Object.fromEntries([...files].map(([path, text]) => [path, text.toString()]).toSorted())
}

function syntaxErrors(text: string): readonly string[] {
  const { findings } = readStorm([{ name: 'shop.storm', text }])
  return findings
    .filter(({ code }) => /^SYNTAX-[1-4]/.test(code))
    .map(({ code, message }) => `${code} ${message}`)
}

describe('Five people, bad lines, and somebody with an editor', () => {
  it('[BOARD-15] end with one text and one layout, on every page and on the disk', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { folder, keeper, people } = workshop(seed, { stepCount: 500, isTyped: true })
        const texts = textsOf(keeper.board)
        const places = keeper.board.layouts.toJSON()
        for (const each of people) {
          expect(textsOf(each.board)).toEqual(texts)
          expect(each.board.layouts.toJSON()).toEqual(places)
        }
        expect({ 'shop.storm': folder.read('shop.storm') }).toEqual(texts)
        expect(JSON.parse(folder.read('shop.layout.json') ?? '{}')).toEqual(places['shop.storm'])
        syntaxErrors(folder.read('shop.storm') ?? '')
      }),
      { numRuns: 4 },
    )
  }, 60_000)
  it('[BOARD-16] who work with stickies end with a text that can be read', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { folder } = workshop(seed, { stepCount: 300, isTyped: false })
        expect(syntaxErrors(folder.read('shop.storm') ?? '')).toEqual([])
      }),
      { numRuns: 12 },
    )
  }, 60_000)
})

describe('Twenty people at once', () => {
  it('[BOARD-15] converge to one text, byte for byte, through real connections', async () => {
    const folder = folderOf({ 'shop.storm': START })
    const { room, url } = await servedRoom(folder)
    const people = Array.from({ length: 20 }, () => person(url, room.roomId))
    for (const { text } of people) await expect.poll(() => text('shop.storm')).toBe(START)
    const chance = chanceFrom(20)
    for (let count = 0; count < 200; count++) {
      editByChance(chance.pick(people).board, chance)
      if (count % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const states = () =>
      new Set(people.map(({ board }) => Buffer.from(Y.encodeStateVector(board.doc)).toString('hex')))
    await expect.poll(() => states().size, { timeout: 15_000 }).toBe(1)
    expect(new Set(people.map(({ text }) => text('shop.storm'))).size).toBe(1)
    await expect.poll(() => folder.read('shop.storm')).toBe(people[0]?.text('shop.storm'))
  }, 40_000)
})
