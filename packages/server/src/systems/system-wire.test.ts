import type { Recorded } from '@landfall/kernel'
import { readStorm } from '@landfall/language'
import { describe, expect, it } from 'vitest'
import { BANK } from '../testing/bank-storm.ts'
import type { ReadAnswer } from './read-answer.ts'
import { createSystemWires } from './system-wire.ts'

const wires = createSystemWires(readStorm([{ name: 'a.storm', text: BANK }]).model)
const data = { paymentId: 'p1', cents: 5, owner: 'Ann', card: '4111' }
const asked = recorded('Sales.PaymentAsked', data)

function recorded(type: string, fields: object): Recorded {
  return {
    event: { type, ...{ data: fields } },
    eventId: 'e-1',
    position: 1,
    at: Date.UTC(2026, 0, 1),
    aggregate: 'Sales.Payment',
    key: 'p1',
    version: 1,
    causationId: 'c',
    correlationId: 'c',
  }
}

function saidBy(name: string, said: unknown, event = asked): ReadAnswer | undefined {
  return wires.get(name)?.answer(event.event.type, said)
}

describe('an outside system', () => {
  it('[SERVER-72] is told what the storm says, without secrets', () => {
    expect(wires.get('Sales.Bank')?.told(asked)).toMatchObject({
      id: 'e-1',
      source: '/contexts/Sales',
      type: 'Sales.PaymentAsked',
      subject: 'p1',
      time: '2026-01-01T00:00:00.000Z',
      data: { paymentId: 'p1', cents: 5, owner: 'Ann' },
    })
    expect(JSON.stringify(wires.get('Diary')?.told(asked))).not.toContain('4111')
  })
  it.each(['PaymentDone', 'Sales.PaymentDone'])('[SERVER-73] answers with %s', (answer) => {
    const fields = { receipt: 'r', paidAt: '2026-01-01T01:00:00+01:00', kind: 'debit' }
    expect(saidBy('Sales.Bank', { answer, fields })).toEqual({
      kind: 'answered',
      eventType: 'Sales.PaymentDone',
      answer: {
        event: 'event Sales.PaymentDone',
        supplied: { receipt: 'r', paidAt: Date.UTC(2026, 0, 1), kind: 'debit' },
      },
    })
  })
  it('[SERVER-73] may answer later', () => {
    expect(saidBy('Sales.Bank', { later: true })).toEqual({ kind: 'later' })
  })
  it.each([
    [
      undefined,
      [
        ': expected `answer` (one of PaymentDone, PaymentFailed) and `fields`, or `later`: true, but found nothing',
      ],
    ],
    [{}, ['answer: expected one of PaymentDone, PaymentFailed, but found nothing']],
    [
      { answer: 'PaymentFaild' },
      [
        'answer: expected one of PaymentDone, PaymentFailed, but found "PaymentFaild": did you mean PaymentFailed?',
      ],
    ],
    [
      { answer: 'constructor' },
      ['answer: expected one of PaymentDone, PaymentFailed, but found "constructor"'],
    ],
    [
      { answer: 'PaymentAsked' },
      [
        'answer: expected one of PaymentDone, PaymentFailed, but found "PaymentAsked": did you mean PaymentFailed?',
      ],
    ],
    [
      { answer: 'PaymentFailed', reason: 'x' },
      [
        'reason: is not known: expected `answer` (one of PaymentDone, PaymentFailed) and `fields`, or `later`: true',
      ],
    ],
    [
      { answer: 'PaymentFailed', later: true },
      [
        'later: is not known: expected `answer` (one of PaymentDone, PaymentFailed) and `fields`, or `later`: true',
      ],
    ],
    [{ answer: 'PaymentFailed', fields: 'x' }, ['fields: expected fields in braces, but found "x"']],
    [
      { answer: 'PaymentDone', fields: { receipt: 1, kind: 'debt', cents: 3 } },
      [
        'fields.cents: is not known: expected `receipt`, `paidAt`, `kind`',
        'fields.receipt: expected text, but found 1',
        'fields.paidAt: is missing: expected a time with its zone, such as "2026-11-21T06:00:00Z"',
        'fields.kind: expected one of debit, credit, but found "debt": did you mean debit?',
      ],
    ],
  ])('[SERVER-73] that says %j is told what is wrong', (said, problems) => {
    const read = saidBy('Sales.Bank', said)
    const wrong = read?.kind === 'wrong' ? read.wrong : []
    expect(wrong.map(({ field, detail }) => `${field}: ${detail}`)).toEqual(problems)
  })
  it('[SERVER-74] that is only told may say anything', () => {
    for (const said of [undefined, 7, { answer: 'PaymentDone' }, { later: true }]) {
      expect(saidBy('Diary', said)).toEqual({ kind: 'told' })
      const forgotten = recorded('Sales.PaymentForgotten', { paymentId: 'p1' })
      expect(saidBy('Sales.Bank', said, forgotten)).toEqual({ kind: 'told' })
    }
  })
})

describe('an answer that is prepared', () => {
  const chance = { random: () => 0.5, now: 0 }
  function preparedBy(name: string, said: unknown) {
    return wires.get(name)?.prepare(asked.event.type, said)
  }

  it('[SERVER-77] has the values that were given, and plausible ones for what has to be there', () => {
    const prepared = preparedBy('Sales.Bank', { answer: 'PaymentDone', fields: { receipt: 'r-1' } })
    const answer = prepared?.kind === 'prepared' ? prepared.answer(chance) : undefined
    expect(answer).toMatchObject({
      event: 'event Sales.PaymentDone',
      supplied: {
        receipt: 'r-1',
        kind: expect.stringMatching(/^(debit|credit)$/),
        paidAt: expect.any(Number),
      },
    })
  })
  it('[SERVER-77] is told what is wrong with it', () => {
    expect(preparedBy('Sales.Bank', { answer: 'PaymentDone', fields: { reciept: 1, kind: 2 } })).toEqual({
      kind: 'wrong',
      wrong: [
        { field: 'fields.reciept', detail: 'is not known: did you mean `receipt`?' },
        { field: 'fields.kind', detail: 'expected one of debit, credit, but found 2' },
      ],
    })
    expect(preparedBy('Sales.Bank', { later: true })).toMatchObject({ kind: 'wrong' })
    expect(preparedBy('Diary', { answer: 'PaymentDone' })).toEqual({ kind: 'told' })
  })
})
