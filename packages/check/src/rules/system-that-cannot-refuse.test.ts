import { describe, expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

function said(system: string): readonly string[] {
  return saidOf(storm(system), 'SYSTEM-2')
}

function storm(system: string): string {
  return `
enum Verdict { good, bad }
value Money { cents: Int }
aggregate Claim {
  key claimId: Id
  command DeclineClaim { -> ClaimDeclined }
  event ClaimFiled
  event ClaimAssessed { accepted: Bool = true, verdict: Verdict = good, sum: Int = 0, price: Money?, note: Text? }
  event ClaimDeclined
}
command WriteNote
${system}`
}

describe('a system that cannot refuse', () => {
  it('[CHECK-51] is found by its one answer', () => {
    const text = storm('system Assessor { on ClaimFiled -> ClaimAssessed { sum: Int } }')
    const [finding] = foundIn(text, 'SYSTEM-2')
    expect(finding?.message).toBe(
      '`Assessor` has only one answer to `ClaimFiled`: `ClaimAssessed`. Ask what it answers if this cannot be done, and add that: `-> ClaimAssessed | …`',
    )
    expect(finding?.element).toBe('system Assessor')
    expect(text.slice(finding?.place.start, finding?.place.end)).toBe('ClaimAssessed')
  })
  it('[CHECK-51] is found once for each such answer', () => {
    expect(
      said('system Assessor { on ClaimFiled -> ClaimAssessed  on ClaimDeclined -> ClaimFiled }'),
    ).toHaveLength(2)
    expect(said('system Assessor { on ClaimFiled -> ClaimAssessed { price: Money } }')).toHaveLength(1)
    expect(said('system Assessor { on ClaimFiled -> ClaimAssessed  sends WriteNote }')).toHaveLength(1)
  })
  it.each([
    ['is only told', 'on ClaimFiled'],
    ['has two answers', 'on ClaimFiled -> ClaimAssessed | ClaimDeclined'],
    ['has two answers in two lines', 'on ClaimFiled -> ClaimAssessed  on ClaimFiled -> ClaimDeclined'],
    ['says yes or no', 'on ClaimFiled -> ClaimAssessed { accepted: Bool }'],
    ['says which of several', 'on ClaimFiled -> ClaimAssessed { verdict: Verdict }'],
    ['may say nothing', 'on ClaimFiled -> ClaimAssessed { note: Text? }'],
    ['may send a command about it instead', 'on ClaimFiled -> ClaimAssessed  sends DeclineClaim'],
  ])('[CHECK-51] is not found where it %s', (_, clauses) => {
    expect(said(`system Assessor { ${clauses} }`)).toEqual([])
  })
})
