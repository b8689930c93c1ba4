import { readFileSync } from 'node:fs'
import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import { describe, expect, it } from 'vitest'
import { checkModel } from '../check-model.ts'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import { foundIn, saidOf } from '../testing/found-in.ts'

const HELP = 'Let a rule count the rounds, wait a while with `after`, or let it end with another event'
const box = readFileSync(new URL('../../../../examples/subscription-box.storm', import.meta.url), 'utf8')

function said(text: string): readonly string[] {
  return saidOf(text, 'CHAIN-1')
}

/** A letter goes out again and again until something in its words ends that. */
function letters(words: {
  readonly guard?: string
  readonly requires?: string
  readonly sent?: string
  readonly argument?: string
  readonly after?: string
  readonly key?: string
}): string {
  const { guard = '', requires = '', sent = '', argument = '', after = '', key = 'letterId: Id' } = words
  return `
aggregate Letter {
  key ${key}
  state { tries: Int = 0, max: Int = 3, open: Bool = true, stamps: [Text] = [] }
  command SendLetter { tries: Int = 0  ${requires}  -> LetterSent ${sent} }
  event LetterSent { tries: Int }
  event LetterReturned { tries: Int }
}
system Post { on LetterSent -> LetterReturned }
policy SendAgain { when LetterReturned ${guard} then SendLetter { ${argument} } ${after} }`
}

const ROUND = '`LetterReturned` → `SendAgain` → `SendLetter` → `LetterSent` → `Post` → `LetterReturned`'

describe('a loop without an end', () => {
  it('[CHECK-58] is shown step by step, from its first policy on', () => {
    const [finding] = foundIn(letters({}), 'CHAIN-1')
    expect(finding?.message).toBe(`This goes round, and nothing shows that it ends: ${ROUND}. ${HELP}`)
    expect(finding?.element).toBe('policy SendAgain')
    expect(letters({}).slice(finding?.place.start, finding?.place.end)).toBe('SendAgain')
  })
  it('[CHECK-58] is found once for each tangle, by its shortest way round', () => {
    const storm = `
aggregate Box {
  key boxId: Id
  command OpenBox { -> BoxOpened }
  command CloseBox { -> BoxClosed }
  command MoveBox { -> BoxMoved }
  event BoxOpened
  event BoxClosed
  event BoxMoved
}
aggregate Lamp { key lampId: Id  command Blink { -> Blinked }  event Blinked }
policy Close { when BoxOpened then CloseBox }
policy Move { when BoxClosed then MoveBox then OpenBox }
policy Open { when BoxMoved then OpenBox }
policy BlinkAgain { when Blinked then Blink }`
    expect(said(storm)).toEqual([
      `This goes round, and nothing shows that it ends: \`BoxOpened\` → \`Close\` → \`CloseBox\` → \`BoxClosed\` → \`Move\` → \`OpenBox\` → \`BoxOpened\`. ${HELP}`,
      `This goes round, and nothing shows that it ends: \`Blinked\` → \`BlinkAgain\` → \`Blink\` → \`Blinked\`. ${HELP}`,
    ])
  })
  it('[CHECK-58] goes over processes, publications and views, too', () => {
    expect(
      said(`
context Stock {
  aggregate Shelf { key shelfId: Id  command FillShelf may create { -> ShelfFilled }  event ShelfFilled }
  view Shelves { key shelfId: Id  on ShelfFilled }
  publishes ShelfChanged { shelfId } from Shelves
}
context Buying {
  process Buying { key shelfId: Id  on Stock.ShelfChanged -> Stock.FillShelf }
}`),
    ).toEqual([
      `This goes round, and nothing shows that it ends: \`ShelfChanged\` → \`Buying\` → \`FillShelf\` → \`ShelfFilled\` → \`ShelfChanged\`. ${HELP}`,
    ])
    expect(
      said(`
event PingSent { id: Id }
event PongSent { id: Id }
system Left { on PingSent -> PongSent }
system Right { on PongSent -> PingSent }`),
    ).toHaveLength(1)
  })
  it('[CHECK-58] a long way round is cut in its middle', () => {
    const count = 12
    const parts = Array.from({ length: count }, (_, at) => {
      const next = (at + 1) % count
      return `aggregate A${at} { key aId: Id  command Do${at} may create { -> Done${at} }  event Done${at} }
policy P${at} { when Done${at} then Do${next} }`
    })
    const [message] = said(parts.join('\n'))
    expect(message).toContain('`Done0` → `P0` → `Do1`')
    expect(message).toContain('→ 21 more →')
    expect(message).toContain('→ `Do0` → `Done0`. ')
  })
  it('[CHECK-58] people and systems that act of their own accord end every loop', () => {
    expect(
      said(`
actor Clerk
aggregate Note { key noteId: Id  command WriteNote by Clerk may create { -> NoteWritten }  event NoteWritten }
system Archive { on NoteWritten sends WriteNote }
view Notes for Clerk { key noteId: Id  on NoteWritten }`),
    ).toEqual([])
  })
})

describe('a loop that counts', () => {
  it('[CHECK-59] the retry loop of the subscription box ends by its guard, and waits', () => {
    const hurried = box.replace('AttemptPayment after 24h', 'AttemptPayment')
    expect(said(box)).toEqual([])
    expect(said(hurried)).toEqual([])
    const noPolicyGuard = hurried.replace('PaymentFailed where retries < 2', 'PaymentFailed')
    const noRule = hurried.replace('status == failed and retries < 2', 'status == failed')
    expect(said(noPolicyGuard)).toEqual([])
    expect(said(noRule)).toEqual([])
    const message = `This goes round, and nothing shows that it ends: \`PaymentFailed\` → \`RetryFailedPayment\` → \`ScheduleRetry\` → \`PaymentRetryScheduled\` → \`ChargeAgain\` → \`AttemptPayment\` → \`PaymentAttempted\` → \`PaymentGateway\` → \`PaymentFailed\`. ${HELP}`
    expect(said(noPolicyGuard.replace('status == failed and retries < 2', 'status == failed'))).toEqual([
      message,
    ])
    expect(said(hurried.replace('retries: retries + 1', 'retries: retries'))).toEqual([message])
  })
  const counting = { guard: 'where tries < 3', argument: 'tries: tries + 1' }
  it.each([
    ['the guard of the policy and the argument', counting],
    ['a rule and the event', { requires: 'requires state.tries < 3', sent: '{ tries: state.tries + 1 }' }],
    ['the guard and the event', { guard: 'where tries <= 3', sent: '{ tries: 1 + state.tries }' }],
    ['downwards', { guard: 'where tries > 0', argument: 'tries: tries - 2' }],
    ['the other way round, and negated', { guard: 'where not (3 <= tries)', argument: 'tries: tries + 1' }],
    [
      'below what the state says',
      { requires: 'requires state.tries < max', sent: '{ tries: state.tries + 1 }' },
    ],
    ['by a `let`', { requires: 'let next = state.tries + 1 requires next < 9', sent: '{ tries: next }' }],
    ['until it is exactly so', { guard: 'where tries != 3', argument: 'tries: tries + 1' }],
  ])('[CHECK-59] ends: %s', (_, words) => {
    expect(said(letters(words))).toEqual([])
  })
  it.each([
    ['without the guard', { ...counting, guard: '' }],
    ['without the count', { ...counting, argument: '' }],
    ['away from the end', { ...counting, argument: 'tries: tries - 1' }],
    ['begun anew', { ...counting, sent: '{ tries: 1 }' }],
    ['perhaps guarded', { ...counting, guard: 'where tries < 3 or event.tries > 9' }],
    [
      'of what is always another letter',
      {
        requires: 'requires state.tries < 3',
        sent: '{ tries: state.tries + 1 }',
        argument: 'letterId: newId',
      },
    ],
  ])('[CHECK-59] does not end: %s', (_, words) => {
    expect(said(letters(words))).toHaveLength(1)
  })
  it('[CHECK-59] an end that runs along is none', () => {
    const storm = (max: string): string => `
aggregate Letter {
  key letterId: Id
  state { tries: Int = 0, max: Int = 3 }
  command SendLetter { requires tries < max  -> LetterSent { tries: tries + 1 } }
  event LetterSent { tries: Int } sets { max: ${max} }
}
policy SendAgain { when LetterSent then SendLetter }`
    expect(said(storm('5'))).toEqual([])
    expect(said(storm('max + 1'))).toHaveLength(1)
  })
  it('[CHECK-59] an arrow below another is taken where that does not hold', () => {
    const storm = (above: string): string => `
aggregate Parcel {
  key parcelId: Id
  state { tries: Int = 0, notes: [Text] = [] }
  command DeliverParcel {
    -> ParcelLost when ${above}
    -> ParcelNotTaken { tries: tries + 1, notes: notes + ["again"] } otherwise
  }
  event ParcelNotTaken { tries: Int, notes: [Text] }
  event ParcelLost
}
policy DeliverAgain { when ParcelNotTaken then DeliverParcel }`
    expect(said(storm('tries >= 3'))).toEqual([])
    expect(said(storm('count(notes) == 3'))).toEqual([])
    expect(said(storm('tries < 0'))).toHaveLength(1)
  })
  it('[CHECK-59] a process counts in its memory', () => {
    const storm = (sets: string): string => `
aggregate Call { key callId: Id  command Dial may create { -> Dialled }  event Dialled  event CallFailed }
system Exchange { on Dialled -> CallFailed }
process Calling {
  key callId: Id
  state { tries: Int = 0 }
  on CallFailed ${sets} -> Dial when tries < 3
}`
    expect(said(storm('sets { tries: tries + 1 }'))).toEqual([])
    expect(said(storm(''))).toHaveLength(1)
    expect(said(storm('sets { tries: 0 }'))).toHaveLength(1)
  })
  it('[CHECK-59] what one loop counts another may set back', () => {
    const storm = (reset: string): string => `
aggregate Job {
  key jobId: Id
  state { tries: Int = 0 }
  command TryJob { requires tries < 3  -> JobTried { tries: tries + 1 } }
  command RestJob { -> JobRested ${reset} }
  event JobTried { tries: Int }
  event JobRested { tries: Int }
}
policy Again { when JobTried then TryJob then RestJob }
policy AfterRest { when JobRested then TryJob }`
    expect(said(storm(''))).toEqual([])
    expect(said(storm('{ tries: 0 }'))).toEqual([
      `This goes round, and nothing shows that it ends: \`JobTried\` → \`Again\` → \`RestJob\` → \`JobRested\` → \`AfterRest\` → \`TryJob\` → \`JobTried\`. ${HELP}`,
    ])
  })
})

describe('a loop that waits', () => {
  it('[CHECK-60] goes on in the pace of the business', () => {
    expect(said(letters({ after: 'after 1d' }))).toEqual([])
    expect(said(letters({ after: 'after 0s' }))).toHaveLength(1)
  })
  it('[CHECK-60] so does one that goes over a timeout or the clock', () => {
    expect(
      said(`
aggregate Lamp { key lampId: Id  command Blink may create { -> Blinked }  event Blinked  event LampBroken }
view Lamps { key lampId: Id  on Blinked }
process Blinking { key lampId: Id  on Blinked  timeout 1s -> Blink  ends on LampBroken }
policy BlinkDaily { every day for each Lamps then Blink }`),
    ).toEqual([])
  })
})

describe('a loop that can be gone once', () => {
  /** Whoever cancels one of both cancels the other. */
  const both = (reopen: string): string => `
aggregate Order {
  key orderId: Id
  state { status: open | cancelled = open }
  command CancelOrder { requires status != cancelled  -> OrderCancelled }
  event OrderCancelled sets { status: cancelled }
}
aggregate Shipment {
  key orderId: Id
  state { running: Bool = true }
  command CancelShipment { requires running  -> ShipmentCancelled }
  event ShipmentCancelled sets { running: ${reopen} }
}
policy CancelItsShipment { when OrderCancelled then CancelShipment }
policy CancelItsOrder { when ShipmentCancelled then CancelOrder }`
  it('[CHECK-61] because the second time its rule does not hold', () => {
    expect(said(both('false'))).toEqual([])
    expect(said(both('true'))).toEqual([])
    expect(said(both('true').replace('requires status != cancelled', ''))).toHaveLength(1)
  })
  it('[CHECK-61] because what it creates is there already', () => {
    const storm = (key: string): string => `
aggregate Invoice { key orderId: Id  command WriteInvoice creates { -> InvoiceWritten }  event InvoiceWritten }
policy WriteAnother { when InvoiceWritten then WriteInvoice { ${key} } }`
    expect(said(storm(''))).toEqual([])
    expect(said(storm('orderId: newId'))).toHaveLength(1)
  })
  it('[CHECK-61] because the process on its way has ended', () => {
    const storm = (ends: string, key = ''): string => `
aggregate Call {
  key callId: Id
  command Dial may create { -> Dialled }
  event Dialled
  event CallFailed
}
system Exchange { on Dialled -> CallFailed }
process Calling { key callId: Id  on CallFailed -> Dial { ${key} }  ends on ${ends} }`
    expect(said(storm('Dialled'))).toEqual([])
    expect(said(storm('CallFailed'))).toEqual([])
    expect(said(storm('CallFailed', 'callId: newId'))).toHaveLength(1)
  })
})

describe('an unfinished storm', () => {
  it('[CHECK-62] has no loop where something is missing on the way', () => {
    expect(
      said(`
event OrderPlaced
command ShipOrder
policy Ship { when OrderPlaced then ShipOrder }
policy Nothing
process Idle { on OrderPlaced }
system Quiet`),
    ).toEqual([])
  })
  it('[CHECK-62] is not judged where a condition cannot be read', () => {
    const { model } = readStorm([{ name: 'a.storm', text: letters({ guard: 'where not (3 <= tried)' }) }])
    const { findings } = checkModel(indexModel(model), DEFAULT_SETTINGS)
    expect(findings.filter(({ code }) => code === 'CHAIN-1')).toEqual([])
  })
  it('[CHECK-62] may have a loop before it has aggregates and keys', () => {
    expect(
      said(`
event OrderPlaced
command PlaceOrder { -> OrderPlaced }
policy PlaceAnother { when OrderPlaced then PlaceOrder }`),
    ).toHaveLength(1)
  })
  it('[CHECK-62] a tangle too large for a proof is told by a loop that has no end by itself', () => {
    const many = (requires: string): string => `
aggregate Job {
  key jobId: Id
  state { tries: Int = 0 }
  ${Array.from({ length: 120 }, (_, at) => `command Do${at} { ${requires} -> Done${at} { tries: tries + 1 } }  event Done${at} { tries: Int }`).join('\n  ')}
}
${Array.from({ length: 120 }, (_, at) => `policy P${at} { when Done${at} then Do${(at + 1) % 120} then Do${(at * 7) % 120} }`).join('\n')}`
    expect(said(many('requires tries < 3'))).toEqual([])
    expect(said(many(''))).toHaveLength(1)
  })
})
