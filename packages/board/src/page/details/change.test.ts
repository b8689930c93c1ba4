import { applyEdits, readStorm } from '@landfall/language'
import { elementOf, indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { type Change, tryChange } from './change.ts'
import type { DetailItem } from './detail-section.ts'
import { detailsOf } from './details-of.ts'
import { fieldFromText } from './field-rows.ts'

const STORM = `actor Guest
aggregate Seat {
  key seatId: Id
  state { status: free | sold = free }
  command ReserveSeat by Guest {
    guest: Text
    requires status == free "Taken"
    -> SeatReserved when guest != ""
    -> SeatLost otherwise
  }
  command Offer { -> SeatReserved }
  event SeatReserved { guest: Text } sets { status: sold }
  event SeatLost
}
policy Tell { when SeatLost then Ask { text: "x" } after 2d }
command Ask { text: Text }
view Seats { key seatId: Id  status: free | sold  on SeatReserved where guest != "" { status: sold } }
hotspot "Why?" on SeatLost
`
const storm = readStorm([{ name: 'a.storm', text: STORM }])
const index = indexModel(storm.model)

function itemOf(id: string, label: string): DetailItem {
  const element = elementOf(index, id)
  const items = element
    ? detailsOf({ storm, index }, element).flatMap(({ rows }) => rows.flatMap((row) => row.items))
    : []
  const item = items.find((one) => one.label === label)
  if (!item) throw new Error(`${id} has no ${label}, but ${items.map((one) => one.label).join(', ')}`)
  return item
}

function changeOf(item: DetailItem, typed: string): Change | undefined {
  if (item.kind === 'text' || item.kind === 'add' || item.kind === 'choice') return item.change(typed)
  if (item.kind === 'switch') return item.change(typed === 'on')
  return item.kind === 'action' ? item.change : undefined
}

/** The lines of the storm that are others, once something else is typed for a part of an element. */
function written(id: string, label: string, typed = ''): string {
  const change = changeOf(itemOf(id, label), typed)
  const attempt = change && tryChange(storm, change)
  if (!attempt) return 'nothing'
  if (!attempt.ok) return `refused: ${attempt.message}`
  const known = new Set(STORM.split('\n'))
  const lines = applyEdits(STORM, attempt.edits).split('\n')
  return lines
    .filter((line) => !known.has(line))
    .map((line) => line.trim())
    .join('\n')
}

describe('what is changed in the details of a command', () => {
  it('[BOARD-51] whether the instance has to be there', () => {
    expect(written('command ReserveSeat', 'The instance', 'creates')).toContain(
      'command ReserveSeat by Guest creates {',
    )
    expect(written('command Offer', 'The instance', 'may create')).toContain('command Offer may create {')
    expect(written('command Ask', 'The instance', 'existing')).toBe('nothing')
  })

  it('[BOARD-51] its rules and their messages', () => {
    expect(written('command ReserveSeat', 'Rule 1 requires', 'status != sold')).toBe(
      'requires status != sold "Taken"',
    )
    expect(written('command ReserveSeat', 'Rule 1 is refused with', 'Say "no"')).toBe(
      'requires status == free "Say \\"no\\""',
    )
    expect(written('command ReserveSeat', 'New rule', 'guest != "" "Who?"')).toBe(
      'requires guest != "" "Who?"',
    )
    expect(written('command Offer', 'New rule', 'true')).toBe(
      'command Offer { requires true -> SeatReserved }',
    )
    expect(written('command Offer', 'Why it cannot fail', 'It is free')).toBe(
      'command Offer { never fails "It is free" -> SeatReserved }',
    )
  })

  it('[BOARD-51] when it records what, and with what', () => {
    expect(written('command ReserveSeat', 'Records SeatReserved only when')).toBe('-> SeatReserved')
    expect(written('command ReserveSeat', 'Records SeatLost only when', 'status == sold')).toBe(
      '-> SeatLost when status == sold',
    )
    expect(written('command ReserveSeat', 'SeatReserved with', 'guest: "Ann"')).toBe(
      '-> SeatReserved { guest: "Ann" } when guest != ""',
    )
  })
})

describe('what is changed in the details of others', () => {
  it('[BOARD-52] what an event sets, what a policy sends and when, what feeds a view', () => {
    expect(written('event SeatReserved', 'Sets of the state')).toBe('event SeatReserved { guest: Text }')
    expect(written('event SeatLost', 'Sets of the state', 'status: free')).toBe(
      'event SeatLost sets { status: free }',
    )
    expect(written('policy Tell', 'Ask after')).toBe('policy Tell { when SeatLost then Ask { text: "x" } }')
    expect(written('policy Tell', 'Ask with')).toBe('policy Tell { when SeatLost then Ask after 2d }')
    expect(written('policy Tell', 'Only where', 'seatId != "7"')).toContain(
      'when SeatLost where seatId != "7" then',
    )
    expect(written('view Seats', 'SeatReserved only where')).toContain('on SeatReserved { status: sold } }')
    expect(written('view Seats', 'SeatReserved sets')).toContain('on SeatReserved where guest != "" }')
  })

  it('[BOARD-52] fields, as they are typed', () => {
    expect(written('event SeatLost', 'New field', 'reason: Text = "rain"')).toBe(
      'event SeatLost { reason: Text = "rain" }',
    )
    expect(written('event SeatReserved', 'guest is personal', 'on')).toContain('guest: Text personal')
    expect(written('aggregate Seat', 'Default of status', 'sold')).toBe(
      'state { status: free | sold = sold }',
    )
    expect(fieldFromText('reason')).toEqual({ name: 'reason', type: 'Text' })
    expect(fieldFromText(' : Int')).toBeUndefined()
  })

  it('[BOARD-52] the answer to a hot spot, and what it is about', () => {
    expect(written('hotspot Why?', 'Answer', 'Rain')).toBe('hotspot "Why?" on SeatLost resolved "Rain"')
    expect(written('hotspot Why?', 'This is settled', 'on')).toBe('hotspot "Why?" on SeatLost resolved')
    expect(written('hotspot Why?', 'Remove: is about SeatLost')).toBe('hotspot "Why?"')
  })
})

describe('what is checked while it is typed', () => {
  it('[BOARD-53] what would be wrong is said, and what is wrong already is not', () => {
    const change = changeOf(itemOf('command ReserveSeat', 'Rule 1 requires'), 'guest > 3')
    const attempt = change && tryChange(storm, change)
    expect(attempt?.ok && attempt.findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('Text and Int'),
    ])
    const fine = changeOf(itemOf('command ReserveSeat', 'Rule 1 requires'), 'status != sold')
    expect(fine && tryChange(storm, fine)).toMatchObject({ ok: true, findings: [] })
  })

  it('[BOARD-53] what cannot be read, or would reach beyond its part, is refused', () => {
    expect(written('command ReserveSeat', 'Rule 1 requires', 'status ==')).toMatch(/^refused: /)
    expect(written('command ReserveSeat', 'Rule 1 requires')).toMatch(/^refused: /)
    expect(written('policy Tell', 'Only where', 'true } event More { ')).toMatch(/^refused: /)
    expect(written('policy Tell', 'Only where', 'true // never')).toMatch(/^refused: /)
    expect(written('event SeatLost', 'New field', 'reason: [')).toMatch(/^refused: /)
  })
})
