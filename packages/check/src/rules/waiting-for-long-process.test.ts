import { describe, expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

function payment(command: string, others = ''): string {
  return `
aggregate Payment {
  key paymentId: Id
  ${command}
  event PaymentAttempted
  event PaymentSucceeded
  event PaymentFailed
}
${others}`
}

const OPEN = 'command AttemptPayment { -> PaymentSucceeded | PaymentFailed }'

describe('a command that waits for the outside', () => {
  it('[CHECK-92] is found where a system answers with what it leaves open', () => {
    const text = payment(OPEN, 'system Bank { on PaymentAttempted -> PaymentSucceeded | PaymentFailed }')
    const [finding] = foundIn(text, 'INTERACTION-3')
    expect(finding?.message).toBe(
      '`AttemptPayment` would have to wait until `Bank` says `PaymentSucceeded` or `PaymentFailed`. Record `PaymentAttempted` instead, which `Bank` answers',
    )
    expect(text.slice(finding?.place.start, finding?.place.end)).toBe('-> PaymentSucceeded | PaymentFailed')
    const asked = payment(
      'command AttemptPayment { -> PaymentAttempted when paymentId == "1"  -> PaymentSucceeded | PaymentFailed }',
      'system Bank { on PaymentAttempted -> PaymentSucceeded | PaymentFailed }',
    )
    expect(saidOf(asked, 'INTERACTION-3')).toEqual([
      '`AttemptPayment` would have to wait until `Bank` says `PaymentSucceeded` or `PaymentFailed`. Record that `Bank` was asked, and let it answer that event',
    ])
  })
  it('[CHECK-92] is found where nobody says who decides', () => {
    expect(saidOf(payment(OPEN), 'INTERACTION-3')).toEqual([
      '`AttemptPayment` leaves open whether `PaymentSucceeded` or `PaymentFailed` happens. If a rule decides, say so with `when`; if whoever gives the command decides, make two commands of it; if somebody outside does, record that they were asked, and let a `system` answer that event',
    ])
    expect(
      saidOf(payment(`${OPEN}\n  command Again { -> PaymentFailed | PaymentAttempted }`), 'INTERACTION-3'),
    ).toHaveLength(2)
  })
  it('[CHECK-92] is not found where the command records that somebody was asked, or a rule decides', () => {
    const answered = 'system Bank { on PaymentAttempted -> PaymentSucceeded | PaymentFailed }'
    expect(
      saidOf(payment('command AttemptPayment { -> PaymentAttempted }', answered), 'INTERACTION-3'),
    ).toEqual([])
    expect(
      saidOf(
        payment(
          'command Pay { cents: Int -> PaymentSucceeded when cents > 0 -> PaymentFailed otherwise }',
          answered,
        ),
        'INTERACTION-3',
      ),
    ).toEqual([])
  })
})

interface Words {
  readonly sends?: string
  readonly state?: string
  readonly requires?: string
  readonly others?: string
}

/** A laboratory tests a sample, and a report is written about it. */
function laboratory(words: Words): string {
  const {
    sends = 'then TestSample then WriteReport after 5m',
    state = '',
    requires = 'status == tested',
    others = '',
  } = words
  return `
aggregate Sample {
  key sampleId: Id
  state { status: taken | tested | spoilt ${state}, note: Text? }
  command TakeSample creates { -> SampleTaken }
  command TestSample { -> SampleSent }
  command WriteReport { requires ${requires} "Test it first"  -> ReportWritten }
  event SampleTaken sets { status: taken }
  event SampleSent
  event SampleTested sets { status: tested }
  event SampleSpoilt sets { status: spoilt }
  event ReportWritten
  ${others}
}
system Laboratory { on SampleSent -> SampleTested | SampleSpoilt }
policy TestAtOnce { when SampleTaken ${sends} }`
}

function said(words: Words): readonly string[] {
  return saidOf(laboratory(words), 'INTERACTION-3')
}

describe('a command that waits by the clock', () => {
  it('[CHECK-93] is found where it needs what the command before it brings', () => {
    const [finding] = foundIn(laboratory({}), 'INTERACTION-3')
    expect(finding?.message).toBe(
      '`TestAtOnce` sends `WriteReport` after a while, and that is refused unless `SampleTested` has happened by then. Send `WriteReport` from a policy `when SampleTested`',
    )
    expect(finding?.element).toBe('policy TestAtOnce')
  })
  it('[CHECK-93] is found in a step of a process, and where the command records it itself', () => {
    const process =
      'process Testing { key sampleId: Id  on SampleTaken -> TestSample, WriteReport after 1h  ends on ReportWritten }'
    const text = laboratory({}).replace(/policy .*/, process)
    expect(foundIn(text, 'INTERACTION-3').map(({ element }) => element)).toEqual(['process Testing'])
    const direct = laboratory({})
      .replace('-> SampleSent }', '-> SampleTested }')
      .replace('system Laboratory { on SampleSent', 'system Laboratory { on SampleTaken')
    expect(saidOf(direct, 'INTERACTION-3')).toHaveLength(1)
  })
  it.each([
    ['it needs nothing', { requires: 'status != spoilt' }],
    ['it is sent at once', { sends: 'then TestSample then WriteReport' }],
    ['nothing was sent before', { sends: 'then WriteReport after 5m' }],
    ['another command is sent before', { sends: 'then TakeSample then WriteReport after 5m' }],
    ['it is so from the start', { state: '= tested' }],
    ['somebody else may bring it', { others: 'event SampleMended sets { status: tested }' }],
    ['it needs something else', { requires: 'note is not missing' }],
  ])('[CHECK-93] is not found where %s', (_, words) => {
    expect(said(words)).toEqual([])
  })
})
