import { describe, expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

interface Words {
  readonly command: string
  readonly fields?: string
  readonly event?: string
  readonly view?: string
}

/** A museum lends its rooms. */
function storm({
  command,
  fields = '',
  event = 'sets { seen: true }',
  view = 'AvailableRooms',
}: Words): string {
  return `
aggregate Room {
  key roomId: Id
  state { seen: Bool = false, visits: Int = 0 }
  command ${command} { ${fields} -> RoomLookedAt }
  command OpenRoom creates { -> RoomOpened }
  event RoomOpened
  event RoomLookedAt ${event}
}
view ${view} { key roomId: Id  on RoomOpened }`
}

function said(words: Words): readonly string[] {
  return saidOf(storm(words), 'INTERACTION-2')
}

describe('a query that changes something', () => {
  it('[CHECK-91] is found at the command, with what it changes and where to look instead', () => {
    const [finding] = foundIn(storm({ command: 'GetRoom' }), 'INTERACTION-2')
    expect(finding?.message).toBe(
      '`GetRoom` reads as a question, but it records `RoomLookedAt`, which changes `seen`. Look at the view `AvailableRooms` for the answer, and name the command for what it changes',
    )
    expect(finding?.element).toBe('command GetRoom')
    expect(said({ command: 'SearchRoom', view: 'Doors' })).toEqual([
      '`SearchRoom` reads as a question, but it records `RoomLookedAt`, which changes `seen`. Let a view answer the question, and name the command for what it changes',
    ])
  })
  it('[CHECK-91] is not found where only a policy or a process sends it: that is an order', () => {
    const text = `${storm({ command: 'FindRoom' })}\npolicy ShowOnOpening { when RoomOpened then FindRoom }`
    expect(saidOf(text, 'INTERACTION-2')).toEqual([])
    expect(saidOf(`${text}\nscreen Desk offers FindRoom`, 'INTERACTION-2')).toHaveLength(1)
    expect(saidOf(`${text}\nsystem Door { sends FindRoom }`, 'INTERACTION-2')).toHaveLength(1)
  })
  it.each([
    'FindFreeRooms',
    'LookUpRoom',
    'SearchRooms',
    'RetrieveRoomDetails',
    'ListRooms',
    'ShowRoomStatus',
    'ViewRooms',
  ])('[CHECK-91] %s', (command) => {
    expect(said({ command })).toHaveLength(1)
  })
  it('[CHECK-91] a question with fields is one where a view answers it', () => {
    expect(said({ command: 'GetRoom', fields: 'day: Date' })).toHaveLength(1)
    expect(said({ command: 'GetRoom', fields: 'day: Date', view: 'Doors' })).toEqual([])
  })
  it('[CHECK-91] what it sets off is a change, too', () => {
    const woken = `${storm({ command: 'GetRoom', event: '' })}\npolicy Open { when RoomLookedAt then OpenRoom }`
    expect(saidOf(woken, 'INTERACTION-2')[0]).toContain('it records `RoomLookedAt`, which sets off `Open`')
  })
  it.each([
    ['it changes nothing', { command: 'GetRoom', event: '{ by: Text = "" }' }],
    ['people show a room', { command: 'ShowRoom' }],
    ['people fetch what is theirs', { command: 'FetchRoom' }],
    ['people load a truck', { command: 'LoadRoom' }],
    ['something is listed with its price', { command: 'ListRooms', fields: 'price: Int' }],
    ['no view answers what may be an act', { command: 'ReadRooms', view: 'Doors' }],
    ['it is no question', { command: 'GatherRooms' }],
    ['it asks for nothing', { command: 'Get' }],
  ])('[CHECK-91] is not found where %s', (_, words) => {
    expect(said(words)).toEqual([])
  })
  it('[CHECK-91] an unfinished query is not judged', () => {
    expect(
      saidOf('command GetRoom\nevent RoomGot\ncommand FindRoom { -> RoomGot }', 'INTERACTION-2'),
    ).toEqual([])
  })
})
