import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import { saidOf } from '../testing/found-in.ts'

const CODE = 'NAME-6'

function events(...names: readonly string[]): string {
  return names.map((name) => `event ${name}`).join('\n')
}

describe('two names for one thing', () => {
  it.each([
    ['OrderPlaced', 'OrdersPlaced'],
    ['OrderPlaced', 'PlacedOrder'],
    ['OrderCancelled', 'OrderCanceled'],
    ['CustomerRegistered', 'ClientRegistered'],
    ['ShiftStarted', 'ShiftBegan'],
    ['AddressNormalised', 'AddressNormalized'],
    ['PaymentReceived', 'PaymentRecieved'],
    ['BookingConfirmed', 'BookingConfrmed'],
  ])('[CHECK-22] %s and %s are found', (first, second) => {
    expect(saidOf(events(first, second), CODE)).toEqual([
      `\`${second}\` and \`${first}\` look like two names for one thing. Keep one of them, or say in a description above each how they differ`,
    ])
  })

  it.each([
    ['OrderPlaced5x3', 'OrderPlaced5x4'],
    ['DoorOpened', 'DoorClosed'],
    ['PaymentSucceeded', 'PaymentFailed'],
    ['ScheduleChanged', 'ChangeScheduled'],
    ['CatFed', 'CarFed'],
    ['DriverRatedGuest', 'GuestRatedDriver'],
    ['UserBlocked', 'UserUnblocked'],
    ['DraftSaved', 'DraftShaved'],
  ])('[CHECK-22] %s and %s are two', (first, second) => {
    expect(saidOf(events(first, second), CODE)).toEqual([])
  })

  it('[CHECK-22] other kinds, other contexts, other fields and words about both are left alone', () => {
    const apart = 'context A { aggregate Client { } } context B { aggregate Customer { } }'
    expect(saidOf(apart, CODE)).toEqual([])
    expect(saidOf('actor Client aggregate Customer { }', CODE)).toEqual([])
    expect(saidOf('event ItemAdded { item: Text } event ItemsAdded { items: [Text] }', CODE)).toEqual([])
    const described = '/** One. */ event SeatTaken /** All of a row. */ event SeatsTaken'
    expect(saidOf(described, CODE)).toEqual([])
  })

  it('[CHECK-22] each name is told once, also among many', () => {
    const names = ['PaymentRecieved', 'PaymentReceived', 'PaymentsReceived', 'PaymentSettled']
    expect(saidOf(events(...names), CODE)).toHaveLength(2)
    expect(saidOf('actor Client actor Customer', CODE)).toHaveLength(1)
  })

  it('[CHECK-12] the team has its own synonyms', () => {
    const team = { pastTense: [], imperatives: [], nouns: [], synonyms: [['Guest', 'visitor', 'client']] }
    const settings = { ...DEFAULT_SETTINGS, names: team }
    expect(saidOf(events('GuestLeft', 'VisitorLeft'), CODE)).toEqual([])
    expect(saidOf(events('GuestLeft', 'VisitorLeft', 'CustomerLeft'), CODE, settings)).toHaveLength(2)
    expect(saidOf(events('OrderPlaced', 'OrdersPlaced'), CODE, { ...settings, names: 'off' })).toEqual([])
  })
})
