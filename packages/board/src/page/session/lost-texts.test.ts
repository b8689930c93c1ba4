import { describe, expect, it } from 'vitest'
import { lostTexts } from './lost-texts.ts'

describe('What a browser keeps of a board that was begun anew', () => {
  const shop = { path: 'shop.storm', text: 'event A\n\n  event B\n' }
  it('[BOARD-14] is offered where a line of it is nowhere on the new board', () => {
    expect(lostTexts([shop], ['event A\n'])).toEqual([shop])
    expect(lostTexts([shop, { path: 'x.storm', text: 'actor Guest' }], ['actor Guest'])).toEqual([shop])
  })
  it('[BOARD-14] is forgotten where all of it is there, in whatever file and place', () => {
    expect(lostTexts([shop], ['event B\n', 'context Sales {\n  event A\n}\n'])).toEqual([])
    expect(lostTexts([{ path: 'empty.storm', text: '\n \n' }], [])).toEqual([])
  })
})
