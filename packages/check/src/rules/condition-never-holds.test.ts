import { describe, expect, it } from 'vitest'
import { checkedAll } from '../testing/checked-all.ts'
import { foundIn, saidOf } from '../testing/found-in.ts'

/** An aggregate in which events set the status as said, and a command that requires what is asked about. */
function parcel(condition: string, events = 'event ParcelHanded sets { status: handed }'): string {
  return `
aggregate Parcel {
  key parcelId: Id
  state { status: handed | sent | lost, tries: Int = 0, note: Text? }
  command HandIn creates { note: Text?  -> ParcelHanded }
  command ReturnParcel { requires ${condition} "No"  -> ParcelReturned }
  ${events}
  event ParcelReturned
}`
}

describe('what events make of the state', () => {
  it('[CHECK-82] a status that no event sets is never the status', () => {
    expect(saidOf(parcel('status == sent'), 'RULE-1')).toEqual([
      '`status == sent` never holds: no event sets `status` of `Parcel` to `sent`, so `ReturnParcel` can never be done. Let an event set it, or correct the condition',
    ])
    expect(saidOf(parcel('status == handed'), 'RULE-1')).toEqual([])
    expect(saidOf(parcel('status != handed'), 'RULE-1')).toEqual([
      '`status != handed` never holds: `status` of `Parcel` is only ever `handed`, so `ReturnParcel` can never be done. Let an event set it, or correct the condition',
    ])
  })
  it('[CHECK-82] it is found through a let, and wherever it stands in the condition', () => {
    const text = parcel('status == handed').replace(
      'requires',
      'let isSent = status == sent\n requires isSent and',
    )
    expect(saidOf(text, 'RULE-1')[0]).toContain('`isSent and status == handed` never holds')
  })
  it('[CHECK-82] a value that an event takes from its command may be anything', () => {
    const events = `
      command SendParcel { status: handed | sent | lost  -> ParcelMoved }
      event ParcelMoved { status: handed | sent | lost }
      event ParcelHanded sets { status: handed }`
    expect(saidOf(parcel('status == sent', events), 'RULE-1')).toEqual([])
  })
  it('[CHECK-82] a value that an event takes from the braces of all its commands is known', () => {
    const events = (value: string): string => `
      command SendParcel { -> ParcelMoved { status: ${value} } }
      event ParcelMoved { status: handed | sent | lost }
      event ParcelHanded sets { status: handed }`
    expect(saidOf(parcel('status == sent', events('lost')), 'RULE-1')).toHaveLength(1)
    expect(saidOf(parcel('status == sent', events('sent')), 'RULE-1')).toEqual([])
    expect(
      saidOf(parcel('status == sent', events('if tries > 2 then lost else handed')), 'RULE-1'),
    ).toHaveLength(1)
    expect(saidOf(parcel('status == sent', events('if tries > 2 then lost else sent')), 'RULE-1')).toEqual([])
    expect(saidOf(parcel('status == sent', events('status')), 'RULE-1')).toHaveLength(1)
  })
  it('[CHECK-82] what a system answers, and what nothing causes yet, may be anything', () => {
    const moved =
      'event ParcelMoved { status: handed | sent | lost }  event ParcelHanded sets { status: handed }'
    const carrier = 'system Carrier { on ParcelHanded -> ParcelMoved { status: handed | sent | lost } }'
    expect(saidOf(`${parcel('status == sent', moved)}\n${carrier}`, 'RULE-1')).toEqual([])
    expect(saidOf(parcel('status == sent', moved), 'RULE-1')).toEqual([])
  })
  it('[CHECK-82] what a scenario gives as history has happened', () => {
    const events = `
      command SendParcel { -> ParcelMoved { status: lost } }
      event ParcelMoved { status: handed | sent | lost }
      event ParcelHanded sets { status: handed }`
    const scenario = 'scenario "Sent" { given ParcelMoved { parcelId: "1", status: sent } }'
    expect(saidOf(`${parcel('status == sent', events)}\n${scenario}`, 'RULE-1')).toEqual([])
  })
  it('[CHECK-82] numbers and optional fields are known too', () => {
    expect(saidOf(parcel('tries > 0'), 'RULE-1')).toEqual([
      '`tries > 0` never holds: `tries` of `Parcel` is only ever `0`, so `ReturnParcel` can never be done. Let an event set it, or correct the condition',
    ])
    const counted = 'event ParcelHanded sets { status: handed, tries: tries + 1 }'
    expect(saidOf(parcel('tries > 0', counted), 'RULE-1')).toEqual([])
    expect(saidOf(parcel('note is not missing'), 'RULE-1')).toEqual([
      '`note is not missing` never holds: nothing ever gives `note` of `Parcel` a value, so `ReturnParcel` can never be done. Let an event set it, or correct the condition',
    ])
    expect(saidOf(parcel('note is not missing', 'event ParcelHanded { note: Text? }'), 'RULE-1')).toEqual([])
  })
  it('[CHECK-82] before its first event a field may lack what its type promises', () => {
    expect(saidOf(parcel('status is missing'), 'RULE-1')).toEqual([])
    const text = parcel('status is missing or status == handed').replace(
      'command ReturnParcel',
      'command ReturnParcel may create',
    )
    expect(saidOf(text, 'RULE-1')).toEqual([])
  })
})

describe('what stands above', () => {
  it('[CHECK-80] a condition that contradicts one above it is found, and nothing below it', () => {
    const text = `
command Order { loaves: Int
  requires loaves < 10 "Too many"
  requires loaves > 20 "Too few"
  requires loaves < 0 "Never reached"
  -> Ordered when loaves == 3
}
event Ordered`
    expect(saidOf(text, 'RULE-1')).toEqual([
      '`loaves > 20` never holds: it contradicts `requires loaves < 10` above, so `Order` can never be done. Correct the condition',
    ])
    expect(saidOf(text, 'RULE-3')).toEqual([])
  })
  it('[CHECK-80] two conditions that only together leave nothing are both named', () => {
    const text = `
command Order { a: Int  b: Int
  requires a < b "1"
  requires b < 3 "2"
  requires a > 1 "3"
}`
    expect(saidOf(text, 'RULE-1')[0]).toContain(
      '`a > 1` never holds: it contradicts `requires a < b`, and `requires b < 3`',
    )
  })
})

describe('wherever a condition stands', () => {
  it('[CHECK-83] behind an arrow, an event, for each, in a process, a view, and as a promise', () => {
    const text = `
aggregate Bed {
  key bedId: Id
  state { free: Bool = true, guests: Int = 0 }
  always guests > 3 and guests < 3
  command Fill creates { guests: Int
    -> BedFilled when guests != guests
    -> BedFilled { why: planned } otherwise
  }
  command Clean { -> BedCleaned }
  event BedFilled { guests: Int, why: planned | urgent = planned } sets { free: false }
  event BedCleaned
}
policy Hurry { when BedFilled where why == urgent then Clean }
policy CleanAll { every day for each Beds where dirty then Clean }
process Stay {
  key bedId: Id
  state { paid: Bool = false }
  on BedFilled sets { paid: false } -> Clean when paid
}
view Beds { key bedId: Id  guests: Int  dirty: Bool = false
  on BedFilled
  on BedCleaned where guests < 0 and guests > 0 { guests: 0 }
}`
    expect(saidOf(text, 'RULE-1')).toEqual([
      '`guests > 3 and guests < 3` never holds: no values make it true, so `Bed` cannot keep this promise. Correct the condition',
      '`guests != guests` never holds: no values make it true, so this arrow is never taken. Correct the condition',
      '`why == urgent` never holds: `why` of `BedFilled` is only ever `planned`, so `Hurry` never does anything. Correct the condition',
      '`dirty` never holds: `dirty` of `Beds` is only ever `false`, so `CleanAll` finds no row. Let an event set it, or correct the condition',
      '`paid` never holds: this `on` sets `paid` itself, so nothing is sent here. Correct the condition',
      '`guests < 0 and guests > 0` never holds: no values make it true, so `Beds` never changes here. Correct the condition',
    ])
  })
  it('[CHECK-83] the place is the condition, and a long one is not repeated', () => {
    const text = parcel(
      'status == sent and note is not missing and tries > 100 and tries < 100000 and status != lost',
    )
    const [finding] = foundIn(text, 'RULE-1')
    expect(finding?.message).toMatch(/^This condition never holds/)
    expect(text.slice(finding?.place.start, finding?.place.end)).toMatch(/^status == sent and .* lost$/)
  })
})

describe('unfinished storms', () => {
  it('[CHECK-84] as long as an event of the aggregate is not known, nothing is said of its state', () => {
    const codesOf = (text: string): readonly string[] =>
      checkedAll(text).flatMap(({ code }) => (code === 'RULE-1' ? [code] : []))
    const text = parcel('status == sent')
    expect(codesOf(text)).toEqual(['RULE-1'])
    expect(codesOf(text.replace('-> ParcelReturned }', '-> ParcelReturned, ParcelLost }'))).toEqual([])
    expect(codesOf(`${text}\nsystem Carrier { on ParcelHanded -> ParcelLost }`)).toEqual([])
    expect(codesOf(`${text}\nsystem Carrier { on ParcelHanded }`)).toEqual(['RULE-1'])
  })
  it('[CHECK-84] an aggregate without events has not come that far', () => {
    expect(
      saidOf('aggregate A { state { on: Bool = false } command C { requires on "No" } }', 'RULE-1'),
    ).toEqual([])
  })
})
