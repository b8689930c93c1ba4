import { describe, expect, it } from 'vitest'
import { saidOf } from '../testing/found-in.ts'

function claim(clauses: string): string {
  return `
aggregate Claim {
  key claimId: Id
  command Assess { cents: Int  kind: storm | fire | theft
    ${clauses}
  }
  event ClaimPaid
  event ClaimRefused
  event ExpertSent
}`
}

describe('arrows', () => {
  it('[CHECK-86] below an arrow without a condition none is taken', () => {
    expect(saidOf(claim('-> ClaimPaid\n-> ClaimRefused when cents > 100\n-> ExpertSent'), 'RULE-3')).toEqual([
      '`-> ClaimRefused` is never taken: `-> ClaimPaid` above it has no condition, so it is always taken first. Say `when` that one happens, or remove one of the two',
      '`-> ExpertSent` is never taken: `-> ClaimPaid` above it has no condition, so it is always taken first. Say `when` that one happens, or remove one of the two',
    ])
    expect(saidOf(claim('-> ClaimPaid otherwise\n-> ClaimRefused when cents > 100'), 'RULE-3')).toHaveLength(
      1,
    )
  })
  it('[CHECK-86] a guard that contradicts a requires is told here, and only here', () => {
    const text = claim(
      'requires cents > 0 "Nothing to pay"\n-> ClaimRefused when cents == 0\n-> ClaimPaid otherwise',
    )
    expect(saidOf(text, 'RULE-3')).toEqual([
      '`cents == 0` never holds here: it contradicts `requires cents > 0` above, so this arrow is never taken. Remove it, or correct its condition',
    ])
    expect(saidOf(text, 'RULE-1')).toEqual([])
  })
  it('[CHECK-86] a guard that the guards above cover is found', () => {
    const text = claim(
      '-> ClaimPaid when cents < 100\n-> ClaimRefused when cents < 50\n-> ExpertSent otherwise',
    )
    expect(saidOf(text, 'RULE-3')).toEqual([
      '`-> ClaimRefused` is never taken: whenever its condition holds, one above it holds too, and the first that holds decides. Remove it, or correct the conditions',
    ])
  })
  it('[CHECK-86] where the guards cover everything, otherwise is never taken', () => {
    const numbers = claim(
      '-> ClaimPaid when cents < 100\n-> ClaimRefused when cents >= 100\n-> ExpertSent otherwise',
    )
    expect(saidOf(numbers, 'RULE-3')).toEqual([
      '`-> ExpertSent` is never taken: whatever happens, one of the conditions above it holds. Remove it, or correct the conditions',
    ])
    const kinds = claim(
      '-> ClaimPaid when kind == storm or kind == fire\n-> ClaimRefused when kind == theft\n-> ExpertSent',
    )
    expect(saidOf(kinds, 'RULE-3')).toHaveLength(1)
  })
  it('[CHECK-86] arrows that leave something over are taken', () => {
    expect(
      saidOf(
        claim('-> ClaimPaid when cents < 100\n-> ClaimRefused when cents > 100\n-> ExpertSent otherwise'),
        'RULE-3',
      ),
    ).toEqual([])
    expect(
      saidOf(
        claim('-> ClaimPaid when cents < 50\n-> ClaimRefused when cents < 100\n-> ExpertSent otherwise'),
        'RULE-3',
      ),
    ).toEqual([])
    expect(
      saidOf(
        claim('-> ClaimPaid when kind == storm\n-> ClaimRefused when kind == theft\n-> ExpertSent'),
        'RULE-3',
      ),
    ).toEqual([])
    expect(saidOf(claim('-> ClaimPaid, ExpertSent'), 'RULE-3')).toEqual([])
  })
})

it('[CHECK-86] what follows from a finding about a condition is not told again', () => {
  expect(saidOf(claim('-> ClaimPaid when cents == cents\n-> ClaimRefused otherwise'), 'RULE-3')).toEqual([])
  expect(saidOf(claim('-> ClaimPaid when cents < cents\n-> ClaimRefused otherwise'), 'RULE-3')).toEqual([])
  expect(saidOf(claim('requires false "No"\n-> ClaimPaid\n-> ClaimRefused'), 'RULE-3')).toEqual([])
})
