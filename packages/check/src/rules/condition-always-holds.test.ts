import { describe, expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { foundIn, saidOf } from '../testing/found-in.ts'

function ticket(clauses: string, state = 'status: valid | used, scans: Int = 0'): string {
  return `
aggregate Ticket {
  key ticketId: Id
  state { ${state} }
  command Sell creates { price: Int  -> TicketSold }
  command Scan { gate: Int  note: Text?
    ${clauses}
  }
  event TicketSold sets { status: valid }
  event TicketScanned { gate: Int } sets { status: used, scans: scans + 1 }
}`
}

describe('a requires', () => {
  it('[CHECK-82] one that the state cannot fail is found', () => {
    expect(
      saidOf(ticket('requires status == valid or status == used "Not valid"\n-> TicketScanned'), 'RULE-2'),
    ).toEqual([
      '`status == valid or status == used` always holds: no values make it false, so it refuses nothing. Remove it, or correct it',
    ])
    const never = ticket('requires scans < 5 "Scanned too often"\n-> TicketScanned').replace('scans + 1', '1')
    expect(saidOf(never, 'RULE-2')).toEqual([
      '`scans < 5` always holds: `scans` of `Ticket` is only ever `0` or `1`, so it refuses nothing. Let an event give it another value, or remove the condition',
    ])
    expect(saidOf(never.replace('scans < 5', 'scans < 1'), 'RULE-2')).toEqual([])
  })
  it('[CHECK-80] one that is said already is found, the other way round it is not', () => {
    expect(
      saidOf(ticket('requires gate > 3 "No"\nrequires gate > 2 "No"\n-> TicketScanned'), 'RULE-2'),
    ).toEqual([
      '`gate > 2` always holds: `requires gate > 3` above says so already, so it refuses nothing. Remove it, or correct it',
    ])
    expect(
      saidOf(ticket('requires gate > 2 "No"\nrequires gate > 3 "No"\n-> TicketScanned'), 'RULE-2'),
    ).toEqual([])
  })
  it('[CHECK-80] a field that has to be given is there, and one of the state may not be', () => {
    expect(saidOf(ticket('requires gate is not missing "No"\n-> TicketScanned'), 'RULE-2')).toHaveLength(1)
    expect(saidOf(ticket('requires status is not missing "No"\n-> TicketScanned'), 'RULE-2')).toEqual([])
    expect(saidOf(ticket('requires note is not missing "No"\n-> TicketScanned'), 'RULE-2')).toEqual([])
  })
  it('[CHECK-85] its fix takes the line away, and is safe where the condition can be worked out in any case', () => {
    const text = ticket('requires gate == gate "No"\n-> TicketScanned')
    const fix = foundIn(text, 'RULE-2')[0]?.fix
    const place = fix?.edits[0]?.place
    expect(fix).toMatchObject({ title: 'Remove this `requires`', safe: true })
    expect(text.slice(place?.start, place?.end)).toBe('requires gate == gate "No"')
    const isSafe = (condition: string): boolean | undefined =>
      foundIn(ticket(`requires ${condition} "No"\n-> TicketScanned`), 'RULE-2')[0]?.fix?.safe
    // A sum may be too large, and before the first event the status has no value.
    expect(isSafe('gate + 1 > gate')).toBe(false)
    expect(isSafe('status == status')).toBe(false)
    expect(isSafe('scans == scans')).toBe(true)
    // Perhaps what is missing is the event that makes it fail.
    const unset = ticket('requires scans < 5 "Scanned too often"\n-> TicketScanned').replace('scans + 1', '1')
    expect(foundIn(unset, 'RULE-2').map(({ fix }) => fix)).toEqual([undefined])
    // Somebody below may count on it.
    expect(
      foundIn(ticket('requires gate is not missing "No"\n-> TicketScanned'), 'RULE-2')[0]?.fix,
    ).toBeUndefined()
  })
})

describe('guards', () => {
  it('[CHECK-83] a guard that keeps nothing out is found, without a fix', () => {
    const text = `
${ticket('requires gate > 0 "No"\n-> TicketScanned when gate > 0\n-> TicketScanned otherwise')}
view Tickets { key ticketId: Id  open: Bool = true  on TicketSold where count(ticketIds) >= 0 { open: true }  on TicketScanned }
policy Sweep { every day for each Tickets where open then Scan { gate: 1 } }`.replace(
      'where count(ticketIds) >= 0',
      'where ticketId == ticketId',
    )
    expect(saidOf(text, 'RULE-2')).toEqual([
      '`gate > 0` always holds: `requires gate > 0` above says so already, so it keeps nothing out. Remove it, or correct it',
      '`ticketId == ticketId` always holds: no values make it false, so it keeps nothing out. Remove it, or correct it',
      '`open` always holds: `open` of `Tickets` is only ever `true`, so it keeps nothing out. Let an event give it another value, or remove the condition',
    ])
    expect(foundIn(text, 'RULE-2').map(({ fix }) => fix)).toEqual([undefined, undefined, undefined])
  })
  it('[CHECK-83] guards that say the opposite of those above them are good style', () => {
    expect(
      saidOf(ticket('-> TicketScanned when gate > 3\n-> TicketScanned when gate <= 3'), 'RULE-2'),
    ).toEqual([])
  })
  it('[CHECK-83] a promise that is always kept is no finding', () => {
    expect(saidOf('aggregate A { state { xs: [Int] = [] } always count(xs) >= 0 }', 'RULE-2')).toEqual([])
  })
})

describe('unfinished storms', () => {
  it('[CHECK-84] what is not known may be anything', () => {
    const text = 'policy P { when Nothing where count > 2 for each Nowhere where open then Something }'
    expect(checkedAll(text).filter(({ code }) => code.startsWith('RULE'))).toEqual([])
  })
})
