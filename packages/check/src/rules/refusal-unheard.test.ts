import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

const box = readFileSync(new URL('../../../../examples/subscription-box.storm', import.meta.url), 'utf8')

interface Words {
  readonly policy?: string
  readonly loan?: string
  readonly others?: string
}

/** When a reader moves away, her loan ends. */
function storm({ policy = 'when ReaderMoved then EndLoan', loan = '', others = '' }: Words): string {
  return `
aggregate Reader { key readerId: Id  event ReaderMoved { loanId: Id, fee: Int, town: Text? } }
aggregate Loan {
  key loanId: Id
  state { status: open | lost | ended, fee: Int = 0, shelf: Text? }
  command EndLoan { fee: Int = 0  requires status == open "This loan is not open"  -> LoanEnded ${loan} }
  event LoanOpened sets { status: open }
  event LoanPaid { amount: Int, shelf: Text } sets { fee: 0 }
  event LoanEnded sets { status: ended }
  event LoanLost sets { status: lost }
  event LoanKept
}
policy EndItsLoan { ${policy} }
${others}`
}

function said(words: Words): readonly string[] {
  return saidOf(storm(words), 'POLICY-3')
}

describe('a refusal that nobody hears of', () => {
  it('[CHECK-53] is found at the command that is sent', () => {
    const text = storm({})
    const [finding] = foundIn(text, 'POLICY-3')
    expect(finding?.message).toBe(
      'Nobody hears of it when `EndLoan`, sent by `EndItsLoan`, is refused ("This loan is not open"). Let it record an event instead of being refused, wait for `LoanEnded` in a process with a `timeout`, or promise `every ReaderMoved leads to LoanEnded | …`',
    )
    expect(finding?.element).toBe('policy EndItsLoan')
    expect(text.slice(finding?.place.start, finding?.place.end)).toBe('EndLoan')
    expect(text.lastIndexOf('EndLoan')).toBe(finding?.place.start)
  })
  it('[CHECK-53] is told once for each policy and command', () => {
    expect(said({ policy: 'when ReaderMoved then EndLoan then EndLoan after 1d' })).toHaveLength(1)
    expect(said({ others: 'policy Another { when ReaderMoved then EndLoan }' })).toHaveLength(2)
  })
  it('[CHECK-53] of the subscription box, only the pause can be refused unheard', () => {
    expect(foundIn(box, 'POLICY-3').map(({ element }) => element)).toEqual([
      'policy Billing.PauseAfterRetriesExhausted',
    ])
  })
  it.each([
    ['the command records something else instead', { loan: 'when fee > 0 -> LoanKept otherwise' }],
    [
      'a promise ties the event to the outcome',
      { others: 'promise "It ends" { every ReaderMoved leads to LoanEnded within 1d by loanId }' },
    ],
    [
      'a process waits for the outcome',
      { others: 'process Move { key loanId: Id  on ReaderMoved  timeout 1d -> EndLoan  ends on LoanEnded }' },
    ],
  ])('[CHECK-53] is not found where %s', (_, words) => {
    const found = foundIn(storm(words), 'POLICY-3').map(({ element }) => element)
    expect(found).not.toContain('policy EndItsLoan')
  })
  it('[CHECK-53] is found in spite of another promise, a process that does not wait, and a person who may do it', () => {
    expect(said({ others: 'promise "P" { every LoanOpened leads to LoanEnded }' })).toHaveLength(1)
    expect(said({ others: 'promise "P" { never LoanEnded after ReaderMoved }' })).toHaveLength(1)
    expect(
      said({ others: 'process Move { key loanId: Id  on ReaderMoved  ends on LoanEnded }' }),
    ).toHaveLength(1)
  })
  it('[CHECK-53] what a process sends at its timeout has nobody left who waits', () => {
    const process = 'process Stay { key loanId: Id  on LoanPaid  timeout 1d -> EndLoan  ends on LoanEnded }'
    expect(foundIn(storm({ policy: '', others: process }), 'POLICY-3').map(({ element }) => element)).toEqual(
      ['process Stay'],
    )
    const sentEarlier = process
      .replace('on LoanPaid', 'on LoanPaid -> EndLoan')
      .replace('-> EndLoan  ends', '-> Remind  ends')
    expect(said({ policy: '', others: `command Remind\n${sentEarlier}` })).toEqual([])
  })
})

describe('a refusal that cannot be, or is no news', () => {
  const requires = (rule: string, policy: string): readonly string[] =>
    saidOf(storm({ policy }).replace('requires status == open "This loan is not open"', rule), 'POLICY-3')
  it.each([
    ['the event says it', 'requires status == open', 'when LoanOpened then EndLoan'],
    ['the event said it a while ago', 'requires status == open', 'when LoanOpened then EndLoan after 3w'],
    [
      'the event says one of several',
      'requires status == lost or status == open',
      'when LoanOpened then EndLoan',
    ],
    [
      'the policy has asked the same',
      'requires command.fee < 9',
      'when ReaderMoved where fee < 9 then EndLoan',
    ],
    ['the argument is a constant', 'requires command.fee < 9', 'when ReaderMoved then EndLoan { fee: 5 }'],
    ['the event sets what is asked for', 'requires state.fee <= 0', 'when LoanPaid then EndLoan'],
    ['the event brings what must be there', 'requires shelf is not missing', 'when LoanPaid then EndLoan'],
    ['it has ended already', 'requires status != ended', 'when ReaderMoved then EndLoan'],
  ])('[CHECK-54] %s', (_, rule, policy) => {
    expect(requires(rule, policy)).toEqual([])
  })
  it.each([
    ['the event says something else', 'requires status == lost', 'when LoanOpened then EndLoan'],
    [
      'the event is about another loan',
      'requires status == open',
      'when LoanOpened then EndLoan { loanId: newId }',
    ],
    [
      'the policy has asked something else',
      'requires command.fee < 9',
      'when ReaderMoved where fee < 99 then EndLoan',
    ],
    [
      'the policy asks for one of several',
      'requires command.fee < 9',
      'when ReaderMoved where fee < 9 or loanId == "1" then EndLoan',
    ],
    ['the argument is too large', 'requires command.fee < 9', 'when ReaderMoved then EndLoan { fee: 50 }'],
    [
      'only a part of it is said',
      'requires status == open and state.fee < 9',
      'when LoanOpened then EndLoan',
    ],
    ['it may be missing', 'requires shelf is not missing', 'when ReaderMoved then EndLoan'],
    ['it may have been lost', 'requires status == open', 'when LoanPaid then EndLoan'],
  ])('[CHECK-54] but it can where %s', (_, rule, policy) => {
    expect(requires(rule, policy)).toHaveLength(1)
  })
  it('[CHECK-54] what the clock asks of each row counts as asked of the state', () => {
    const view = 'view Loans { key loanId: Id  status: open | lost = open  on LoanOpened }'
    const sent = (guard: string): readonly string[] =>
      said({ policy: `every 1 day for each Loans ${guard} then EndLoan`, others: view })
    expect(sent('where status == open')).toEqual([])
    expect(sent('where status == lost')).toHaveLength(1)
    expect(sent('')[0]).not.toContain('promise')
  })
  it('[CHECK-54] whoever recorded the event required the same of it', () => {
    const diary = (rule: string): string => `
aggregate Diary { key diaryId: Id  command WriteEntry { hour: Int  ${rule}  -> EntryWritten }  event EntryWritten { hour: Int } }
aggregate Shift { key shiftId: Id  command MoveShift may create { hour: Int  requires hour >= 0 and hour < 24  -> ShiftMoved }  event ShiftMoved { hour: Int } }
policy Follow { when EntryWritten then MoveShift { shiftId: diaryId } }`
    expect(saidOf(diary('requires hour < 24 and hour >= 0'), 'POLICY-3')).toEqual([])
    expect(saidOf(diary('requires hour < 24'), 'POLICY-3')).toHaveLength(1)
    const another = diary('requires hour < 24 and hour >= 0').replace(
      'event Entry',
      'command Guess { hour: Int -> EntryWritten }  event Entry',
    )
    expect(saidOf(another, 'POLICY-3')).toHaveLength(1)
  })
  it('[CHECK-54] what begins has the defaults of its state', () => {
    const cake = (mode: string): string => `
aggregate Cake {
  key cakeId: Id
  state { layers: Int = 0 }
  command OrderCake ${mode} { -> CakeOrdered }
  command BakeCake { requires layers < 9  -> CakeBaked { layers: layers + 1 } }
  event CakeOrdered
  event CakeBaked { layers: Int }
}
policy BakeAtOnce { when CakeOrdered then BakeCake }`
    expect(saidOf(cake('creates'), 'POLICY-3')).toEqual([])
    expect(saidOf(cake('may create'), 'POLICY-3')).toHaveLength(1)
  })
  it('[CHECK-54] a process that goes on has not heard what would make the difference', () => {
    const consent = (ends: string): string => `
aggregate Consent {
  key consentId: Id
  state { signed: Bool = false }
  command RemindParent { requires not signed  -> ParentReminded }
  event ConsentAskedFor
  event ConsentSigned sets { signed: true }
  event ParentReminded
}
process Asking { key consentId: Id  on ConsentAskedFor  timeout 1w -> RemindParent  ends on ${ends} }`
    expect(saidOf(consent('ConsentSigned'), 'POLICY-3')).toEqual([])
    expect(saidOf(consent('ParentReminded'), 'POLICY-3')).toHaveLength(1)
    const twice = (text: string): string =>
      text
        .replace('signed: Bool = false', 'signed: Bool = false, left: Bool = false')
        .replace('not signed', 'not signed and not left')
        .replace('event ParentReminded', 'event PupilLeft sets { left: true }  event ParentReminded')
    expect(saidOf(twice(consent('ConsentSigned, PupilLeft')), 'POLICY-3')).toEqual([])
    expect(saidOf(twice(consent('ConsentSigned')), 'POLICY-3')).toHaveLength(1)
  })
  it('[CHECK-54] a command without rules, or that nobody knows, is not found', () => {
    expect(requires('', 'when ReaderMoved then EndLoan')).toEqual([])
    expect(said({ policy: '' })).toEqual([])
  })
})
