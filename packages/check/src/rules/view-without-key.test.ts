import { expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { foundIn, saidOf } from '../testing/found-in.ts'

const TRAM = 'aggregate Tram { key tramId: Id  event TramLeft { stop: Text }  event TramBroke { part: Id } }'

function mended(text: string): string {
  const edit = foundIn(text, 'VIEW-5')[0]?.fix?.edits[0]
  return edit ? text.slice(0, edit.place.start) + edit.text + text.slice(edit.place.end) : text
}

it('[CHECK-44] a view without a key is told the field that its events share, and gets it', () => {
  const text = `${TRAM}\nview Positions { stop: Text  on TramLeft }`
  expect(saidOf(text, 'VIEW-5')).toEqual([
    '`Positions` has no key, so it has no rows: add `key tramId: Id`, which all of its events have',
  ])
  expect(mended(text)).toContain('view Positions { key tramId: Id, stop: Text')
  expect(checkedAll(mended(text)).map(({ code }) => code)).not.toContain('VIEW-5')
})

it('[CHECK-44] a field that is there becomes the key', () => {
  const text = `${TRAM}\nview Positions {\n  /** Its number. */\n  tramId: Id\n  stop: Text\n  on TramLeft\n}`
  expect(saidOf(text, 'VIEW-5')[0]).toContain('write `key` before `tramId`')
  expect(mended(text)).toContain('  key tramId: Id\n  stop: Text')
  expect(saidOf(mended(text), 'VIEW-5')).toEqual([])
})

it('[CHECK-44] an Id that all events carry will do, and what only one of them carries will not', () => {
  const trip = 'event Begun { tripId: Id, at: Time }  event Ended { tripId: Id }'
  expect(saidOf(`${trip}  view Trips { on Begun on Ended }`, 'VIEW-5')[0]).toContain('add `key tripId: Id`')
  expect(saidOf(`${trip}  ${TRAM}  view Trips { on Begun on TramLeft }`, 'VIEW-5')).toEqual([
    '`Trips` has no key, so it has no rows: say with `key` which field tells one row from another',
  ])
})

it('[CHECK-44] without a field to write it at there is no fix, and a comment is not taken apart', () => {
  expect(foundIn(`${TRAM}\nview Positions { on TramLeft }`, 'VIEW-5')[0]?.fix).toBeUndefined()
  const text = `${TRAM}\nview Positions {\n  /** Where it is. */\n  stop: Text\n  line: Int?\n  on TramLeft\n}`
  expect(mended(text)).toContain('stop: Text\n  key tramId: Id, line: Int?')
})

it('[CHECK-44] a view that is not fed, or has a key, is not told', () => {
  expect(saidOf(`${TRAM}\nview A { stop: Text }  view B { key tramId: Id  on TramLeft }`, 'VIEW-5')).toEqual(
    [],
  )
})

it('[CHECK-44] events that nobody knows are as good as none', () => {
  const found = checkedAll('view A { on Nothing }').filter(({ code }) => code === 'VIEW-5')
  expect(found.map(({ message }) => message)).toEqual([
    '`A` has no key, so it has no rows: say with `key` which field tells one row from another',
  ])
})
