import { describe, expect, it } from 'vitest'
import { saidOf } from '../testing/found-in.ts'

function loan(event: string, around = ''): string {
  return `
aggregate Loan {
  key loanId: Id
  state { due: Date, reminders: Int = 0 }
  command LendBook creates { due: Date  -> BookLent }
  command RemindReader { note: Text = ""  -> ReaderReminded }
  event BookLent { due: Date }
  ${event}
}
${around}`
}

const SAID =
  '`ReaderReminded` changes nothing in the state of `Loan`, and nothing listens to it, so nothing depends on it. Say with `sets` what it changes, show it in a view, or let something react to it'

describe('an event', () => {
  it('[CHECK-87] that changes nothing and that nobody hears is found', () => {
    expect(saidOf(loan('event ReaderReminded { note: Text }'), 'RULE-4')).toEqual([SAID])
    expect(
      saidOf(loan('event ReaderReminded sets { due: due, reminders: state.reminders }'), 'RULE-4'),
    ).toEqual([SAID])
  })
  it('[CHECK-87] that changes something is none', () => {
    expect(saidOf(loan('event ReaderReminded sets { reminders: reminders + 1 }'), 'RULE-4')).toEqual([])
    expect(
      saidOf(loan('event ReaderReminded { due: Date }').replace('note: Text = ""', 'due: Date'), 'RULE-4'),
    ).toEqual([])
    const own = loan('event ReaderReminded { reminders: Int } sets { reminders: reminders }')
    expect(saidOf(own, 'RULE-4')).toEqual([])
  })
  it('[CHECK-87] that somebody listens to is worth recording', () => {
    const event = 'event ReaderReminded { note: Text }'
    expect(
      saidOf(loan(event, 'view Notes { key loanId: Id  note: Text  on ReaderReminded }'), 'RULE-4'),
    ).toEqual([])
    expect(saidOf(loan(event, 'system Mail { on ReaderReminded }'), 'RULE-4')).toEqual([])
    expect(saidOf(loan(event, 'promise "Once" { at most 1 ReaderReminded per loanId }'), 'RULE-4')).toEqual(
      [],
    )
    expect(saidOf(loan(event, 'hotspot "Why?" on ReaderReminded'), 'RULE-4')).toEqual([SAID])
  })
  it('[CHECK-87] that begins the instance changes that there is one', () => {
    const event = 'event ReaderReminded { note: Text }'
    expect(
      saidOf(loan(event).replace('command RemindReader', 'command RemindReader may create'), 'RULE-4'),
    ).toEqual([])
    expect(
      saidOf(loan(event).replace('command RemindReader', 'command RemindReader creates'), 'RULE-4'),
    ).toEqual([])
    const elsewhere = `event Asked { loanId: Id }\nsystem Desk { on Asked -> ReaderReminded { note: Text } }`
    expect(saidOf(loan(event, elsewhere), 'RULE-4')).toEqual([])
    const here = `system Desk { on BookLent -> ReaderReminded { note: Text } }`
    expect(saidOf(loan(event, here), 'RULE-4')).toEqual([SAID])
  })
  it('[CHECK-84] that nothing causes, or without an aggregate or a state, is not finished', () => {
    expect(saidOf(loan('event ReaderReminded\n event ReaderCalled\n event ReaderVisited'), 'RULE-4')).toEqual(
      [SAID],
    )
    expect(saidOf('event A\nevent B', 'RULE-4')).toEqual([])
    expect(saidOf('aggregate A { command C { -> D } event D }', 'RULE-4')).toEqual([])
  })
})
