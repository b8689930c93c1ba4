import { describe, expect, it } from 'vitest'
import { outcomeOf } from './attempt.ts'
import { fieldErrors } from './field-errors.ts'

const WRONG = {
  type: 'invalid',
  title: 'The request cannot be read',
  status: 400,
  errors: [
    {
      field: 'lines[2].price.cents',
      detail: 'expected a whole number from -9007199254740991 to 9007199254740991, but found "x"',
    },
    { field: 'planId', detail: 'is missing: expected text' },
  ],
}

describe('what the service says', () => {
  it('[BOARD-112] of fields stands at each of them, without what only programs want to know', () => {
    expect([...fieldErrors(WRONG)]).toEqual([
      ['lines[2].price.cents', 'Expected a whole number, but found "x"'],
      ['planId', 'This is needed'],
    ])
    expect(outcomeOf({ ok: false, failure: WRONG })).toBeUndefined()
  })
  it('[BOARD-112] of the fields of an answer stands there too', () => {
    const problem = { ...WRONG, errors: [{ field: 'fields.reason', detail: 'is missing: expected text' }] }
    expect([...fieldErrors(problem, 'fields.')]).toEqual([['reason', 'This is needed']])
  })
  it('[BOARD-112] is a refusal in the words of the storm', () => {
    const detail = 'Only a paused subscription can be resumed'
    const failure = { type: 'refused', title: 'Refused', status: 422, detail }
    expect(outcomeOf({ ok: false, failure })).toEqual({ kind: 'refused', words: detail })
  })
  it('[BOARD-112] of a command without events is that it was so already', () => {
    expect(outcomeOf({ ok: true, value: { position: 0 } })).toEqual({ kind: 'no news' })
    expect(outcomeOf({ ok: true, value: { position: 7 } })).toEqual({ kind: 'happened', position: 7 })
  })
  it('[BOARD-112] of all else is told as it is', () => {
    const failure = { type: 'unavailable', title: 'Not now', status: 503 }
    expect(outcomeOf({ ok: false, failure })).toEqual({ kind: 'failed', words: 'Not now' })
  })
})
