import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import { foundIn, saidOf } from '../testing/found-in.ts'

const CODE = 'COMMAND-1'

describe('a command that is not an imperative', () => {
  it('[CHECK-17] says how each reads, and what it could be called', () => {
    const text = `
      command OrderPlaced command PlacingOrder command PlacesOrder
      command OrderCreation command CanShipOrder command PlaceOrder`
    expect(saidOf(text, CODE)).toEqual([
      '`OrderPlaced` says that something has happened. A command asks for something to be done: `PlaceOrder`',
      '`PlacingOrder` says that something is going on. A command asks for something to be done: `PlaceOrder`',
      '`PlacesOrder` says what somebody does. A command asks for something to be done: `PlaceOrder`',
      '`OrderCreation` names a thing. A command asks for something to be done: `CreateOrder`',
      '`CanShipOrder` asks a question. A command asks for something to be done, such as `PlaceOrder`',
    ])
  })

  it('[CHECK-17] what asks for something, or may, is left alone', () => {
    const names =
      'SetUpAccount CheckInGuest LogInUser OnboardCustomer UpvotePost FastTrackClaim ReopenCase DeDuplicateContacts BookRoom OrderPizza ReportPosition MarkInvoicePaid RecordPaymentReceived RequestConfirmation ChangeOrderToPaid AutoAssignDriver Login Move'
    expect(
      saidOf(
        names
          .split(' ')
          .map((name) => `command ${name}`)
          .join('\n'),
        CODE,
      ),
    ).toEqual([])
  })

  it('[CHECK-16] the fix renames it where it is sent and played', () => {
    const text = `actor Guest
aggregate Table { command TableReserved by Guest creates { -> SeatTaken } event SeatTaken }
scenario "A table" { when TableReserved then SeatTaken }`
    const edits = foundIn(text, CODE)[0]?.fix?.edits ?? []
    expect(edits.map(({ place, text: name }) => [text.slice(place.start, place.end), name])).toEqual([
      ['TableReserved', 'ReserveTable'],
      ['TableReserved', 'ReserveTable'],
    ])
  })

  it('[CHECK-12] words of the team are honoured', () => {
    const team = { pastTense: [], imperatives: ['payment'], nouns: [], synonyms: [] }
    expect(saidOf('command CustomerPayment', CODE)).toHaveLength(1)
    expect(saidOf('command CustomerPayment', CODE, { ...DEFAULT_SETTINGS, names: team })).toEqual([])
  })
})
