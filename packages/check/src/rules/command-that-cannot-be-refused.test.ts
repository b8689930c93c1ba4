import { describe, expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

const HELP =
  'could go wrong, and add a rule, `requires …`, or an event for the failure. If nothing can, say why: `never fails "…"`'

/** A library card, and one command about it. */
function card(command: string, others = ''): string {
  return `
aggregate Card {
  key cardId: Id
  state { open: Bool = true }
  ${command}
  event CardIssued
  event CardDeclined
}
${others}`
}

function said(text: string): readonly string[] {
  return saidOf(text, 'COMMAND-6')
}

describe('a command that no rule can refuse', () => {
  it('[CHECK-50] is found, and what does refuse it is said', () => {
    expect(said(card('command IssueCard creates { -> CardIssued }'))).toEqual([
      `\`IssueCard\` fails only if there is such a \`Card\` already. Ask what else ${HELP}`,
    ])
    expect(said(card('command IssueCard { -> CardIssued, CardDeclined }'))).toEqual([
      `\`IssueCard\` fails only if there is no such \`Card\`. Ask what else ${HELP}`,
    ])
    expect(said(card('command IssueCard may create { -> CardIssued }'))).toEqual([
      `\`IssueCard\` cannot fail as it stands. Ask what ${HELP}`,
    ])
    expect(said('event CardIssued\ncommand IssueCard { -> CardIssued }')).toEqual([
      `\`IssueCard\` cannot fail as it stands. Ask what ${HELP}`,
    ])
    expect(said('aggregate Order { key orderId: Id command Ship { -> Shipped } event Shipped }')).toEqual([
      `\`Ship\` fails only if there is no such \`Order\`. Ask what else ${HELP}`,
    ])
  })
  it('[CHECK-50] each one is found at its name', () => {
    const text = card('command IssueCard { -> CardIssued }\n  command DeclineCard { -> CardDeclined }')
    const found = foundIn(text, 'COMMAND-6')
    expect(found.map(({ place }) => text.slice(place.start, place.end))).toEqual(['IssueCard', 'DeclineCard'])
    expect(found.map(({ element }) => element)).toEqual(['command IssueCard', 'command DeclineCard'])
  })
  it.each([
    ['a rule', 'command IssueCard { requires open  -> CardIssued }'],
    ['another arrow', 'command IssueCard { -> CardIssued when open  -> CardDeclined otherwise }'],
    ['an arrow that may not be taken', 'command IssueCard { -> CardIssued when open }'],
    ['an open outcome', 'command IssueCard { -> CardIssued | CardDeclined }'],
    ['a reason', 'command IssueCard { never fails "a card costs nothing"  -> CardIssued }'],
    ['no arrow yet', 'command IssueCard { reader: Text }'],
  ])('[CHECK-50] is not found where there is %s', (_, command) => {
    expect(said(card(command))).toEqual([])
  })
  it('[CHECK-50] is not found where a system says yes or no to what it records', () => {
    const issue = 'command IssueCard { -> CardIssued }  event CardPrinted'
    expect(said(card(issue, 'system Printer { on CardIssued -> CardPrinted | CardDeclined }'))).toEqual([])
    expect(said(card(issue, 'system Printer { on CardIssued -> CardPrinted }'))).toHaveLength(1)
    expect(said(card(issue, 'system Printer { on CardIssued }'))).toHaveLength(1)
  })
})
