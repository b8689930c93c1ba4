import { describe, expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

function storm(clauses: string): string {
  return `
aggregate Ticket {
  key ticketId: Id
  command SellTicket may create { -> TicketSold }
  event TicketSold
  event TicketPrinted
  event TicketLost
  event TicketFound
}
view Sold { key ticketId: Id  on TicketSold }
view Lost { key ticketId: Id  on TicketLost }
system Printer { on TicketSold -> TicketPrinted  on TicketLost -> TicketFound }
context Hall {
  publishes Printed { ticketId } from TicketPrinted
  publishes Sale { ticketId } from Sold
  publishes Loss { ticketId } from Lost
}
process Visit { key ticketId: Id  ${clauses} }`
}

function said(clauses: string): readonly string[] {
  return saidOf(storm(clauses), 'PROCESS-2')
}

describe('a process that no command starts', () => {
  it('[CHECK-56] is found where none of its events goes back to a command', () => {
    const [finding] = foundIn(storm('on TicketLost on TicketFound ends on TicketSold'), 'PROCESS-2')
    expect(finding?.message).toBe(
      'No command starts `Visit`: nothing that anybody does leads to `TicketLost` or `TicketFound`. Add a command that records one of them, or begin with an event that a command records',
    )
    expect(finding?.element).toBe('process Visit')
    expect(said('on TicketLost')).toEqual([
      'No command starts `Visit`: nothing that anybody does leads to `TicketLost`. Add the command that records it, or begin with an event that a command records',
    ])
    expect(said('on Loss')).toHaveLength(1)
  })
  it.each([
    ['a command', 'on TicketSold'],
    ['one of several', 'on TicketLost on TicketSold'],
    ['the answer to such an event', 'on TicketPrinted'],
    ['the publication of such an answer', 'on Printed'],
    ['a view of such events', 'on Sale'],
  ])('[CHECK-56] is not found where it goes back to %s', (_, clauses) => {
    expect(said(clauses)).toEqual([])
  })
  it('[CHECK-56] is not found where that is not known yet', () => {
    expect(said('')).toEqual([])
    expect(said('ends on TicketLost')).toEqual([])
    expect(
      saidOf(
        'context Bank { event MoneyCame { id: Id } }\nprocess Pay { key id: Id  on Bank.MoneyCame }',
        'PROCESS-2',
      ),
    ).toEqual([])
  })
})
