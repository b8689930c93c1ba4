import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  CHOSEN_MAX,
  followsBack,
  type Present,
  pageOf,
  peopleOf,
  readPointer,
  readPresent,
} from './presence.ts'

const ANN = { id: 'ann', name: 'Ann', color: '#1a5fb4' }

function page(id: string, follows?: string): Present {
  return {
    clientId: id.length,
    person: { id, name: id.toUpperCase(), color: '#1a5fb4' },
    chosen: [],
    ...(follows !== undefined && { follows }),
  }
}

it('[BOARD-85] another page is known by its person, with what it has chosen and sees', () => {
  const view = { lensId: 'storm', rect: { x: -10, y: 0, width: 800, height: 600 } }
  expect(readPresent(7, { user: ANN, chosen: ['event A'], view, follows: 'bob' })).toEqual({
    clientId: 7,
    person: ANN,
    chosen: ['event A'],
    view,
    follows: 'bob',
  })
  expect(readPresent(7, { chosen: [] })).toBeUndefined()
})

it('[BOARD-85] whatever a page says, nothing of it breaks the others', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('chosen', 'view', 'follows'), fc.anything()), (state) => {
      const read = readPresent(1, { ...state, user: ANN })
      expect(read?.chosen.every((each) => typeof each === 'string')).toBe(true)
      expect(read?.view === undefined || read.view.rect.width > 0).toBe(true)
    }),
  )
  const chosen = Array.from({ length: 1_000 }, (_, nth) => `event E${nth}`)
  expect(readPresent(1, { user: ANN, chosen })?.chosen).toHaveLength(CHOSEN_MAX)
  expect(readPointer({ lensId: 'storm', x: 1, y: 2 })).toEqual({ lensId: 'storm', x: 1, y: 2 })
  for (const broken of [undefined, {}, { lensId: 'storm', x: Number.NaN, y: 2 }, { lensId: 3, x: 1, y: 2 }]) {
    expect(readPointer(broken)).toBeUndefined()
  }
})

it('[BOARD-85] a person with several pages is listed once, and followed where they see the wall', () => {
  const blind = page('ann')
  const seeing: Present = {
    ...page('ann'),
    clientId: 9,
    view: { lensId: 'storm', rect: { x: 0, y: 0, width: 1, height: 1 } },
  }
  expect(peopleOf([page('bob'), blind, seeing]).map(({ id }) => id)).toEqual(['ann', 'bob'])
  expect(pageOf('ann', [blind, seeing])).toBe(seeing)
  expect(pageOf('ann', [blind])).toBe(blind)
  expect(pageOf('eve', [blind])).toBeUndefined()
})

it('[BOARD-87] nobody follows somebody who follows them, by whatever way round', () => {
  const present = [page('ann', 'me'), page('bob', 'ann'), page('eve', 'dan'), page('dan', 'eve'), page('kim')]
  const back = (id: string) => followsBack(id, { me: 'me', present })
  expect(['ann', 'bob', 'me'].map(back)).toEqual([true, true, true])
  expect(['eve', 'kim', 'gone'].map(back)).toEqual([false, false, false])
})
