import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemOfCommandName } from './command-name.ts'
import { problemOfEventName } from './event-name.ts'

interface Line {
  readonly kind: string
  readonly name: string
  readonly isRight: boolean
}

/** Names that English leaves open are not counted. */
function linesOf(file: string): readonly Line[] {
  return readFileSync(new URL(`../../corpus/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#') && !/^\w+ \w+ either \w/.test(line))
    .map((line): Line => {
      const [kind = '', name = '', verdict = ''] = line.split(' ')
      if (!/^(event|command) \w+ (right|wrong)$/.test(line)) throw new Error(`not a verdict: ${line}`)
      return { kind, name, isRight: verdict === 'right' }
    })
}

const lines = linesOf('names.txt')
const real = linesOf('names-real.txt')
const LISTS = [
  { list: 'names that the rules were made with', some: lines },
  { list: 'names that occur in public code', some: real },
]

const judges = { event: problemOfEventName, command: problemOfCommandName }
const KINDS = ['event', 'command'] as const
const SHARE_MIN = 0.95
const LEFT_ALONE_MIN = 0.98

/** Of those told to be so, how many are; of those that are so, how many were told. And which were judged otherwise. */
function measured(some: readonly Line[], kind: 'event' | 'command') {
  const judged = some
    .filter((line) => line.kind === kind)
    .map((line) => ({ ...line, isJudgedRight: judges[kind](line.name) === undefined }))
  const share = (isRight: boolean) => {
    const are = judged.filter((line) => line.isRight === isRight)
    const told = judged.filter((line) => line.isJudgedRight === isRight)
    const both = are.filter((line) => line.isJudgedRight === isRight)
    return { precision: both.length / told.length, recall: both.length / are.length }
  }
  const misses = judged.filter(({ isRight, isJudgedRight }) => isRight !== isJudgedRight)
  return { right: share(true), wrong: share(false), misses: misses.map(({ name }) => name).join(' ') }
}

describe('judging names', () => {
  it.each(LISTS.flatMap((each) => KINDS.map((kind) => ({ ...each, kind }))))(
    '[CHECK-10] of $list, each $kind is judged as people judge it, right and wrong, 95 of 100',
    ({ some, kind }) => {
      const { right, wrong, misses } = measured(some, kind)
      for (const share of [right.precision, right.recall, wrong.precision, wrong.recall])
        expect(share, `judged otherwise: ${misses}`).toBeGreaterThanOrEqual(SHARE_MIN)
    },
  )

  it.each(KINDS)('[CHECK-25] of public code, 98 of 100 right names of %ss are left alone', (kind) => {
    const { right, misses } = measured(real, kind)
    expect(right.recall, `judged otherwise: ${misses}`).toBeGreaterThanOrEqual(LEFT_ALONE_MIN)
  })

  it('[CHECK-10] each list is long, and no name stands in them twice', () => {
    expect(lines.length).toBeGreaterThan(1200)
    expect(real.length).toBeGreaterThan(1000)
    const names = [...lines, ...real].map(({ kind, name }) => `${kind} ${name}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('[CHECK-15] what is so now is no request and no thing', () => {
    const names =
      'StockBelowThreshold TemperatureAboveLimit TicketNearDeadline AccountWithoutOwner BudgetOverLimit InvoicePastDue LicenseInvalid PatientAbsent AgentWentHome SampleResent PatientPresent OrdersOrderReady'
    expect(names.split(' ').filter((name) => problemOfEventName(name))).toEqual([])
  })

  it('[CHECK-15] what has happened before, to what something should be done, does not make it an event', () => {
    const names = 'RemoveFederatedIdentity LayTable RentKayak FeedAnimals LoggingOut'
    expect(names.split(' ').filter((name) => !problemOfEventName(name))).toEqual([])
  })

  it('[CHECK-17] a thing and behind it what should be done is no imperative; asking for a doing is one', () => {
    const wrong = 'ProjectEdit VaultDelete OrderAdd DonutUpdate VisaApplication PoolInspection QuoteApprove'
    const right =
      'RequestDelete SendToApprove PickAndSend ToggleOrderPaid RequeueEmbedding IncrementCount CurateExhibition LoanBook BatchShipments ScreenApplication PauseSubscription'
    const isTold = (name: string) => problemOfCommandName(name) !== undefined
    expect(wrong.split(' ').filter((name) => !isTold(name))).toEqual([])
    expect(right.split(' ').filter(isTold)).toEqual([])
  })

  it('[CHECK-11] what is suggested for an event would be right', () => {
    const suggested = lines.flatMap(({ name }) => problemOfEventName(name)?.suggestion ?? [])
    expect(suggested.length).toBeGreaterThan(100)
    expect(suggested.filter((name) => problemOfEventName(name) !== undefined)).toEqual([])
  })

  it('[CHECK-11] what is suggested for a command would be right', () => {
    const suggested = lines.flatMap(({ name }) => problemOfCommandName(name)?.suggestion ?? [])
    expect(suggested.length).toBeGreaterThan(60)
    expect(suggested.filter((name) => problemOfCommandName(name) !== undefined)).toEqual([])
  })

  it('[CHECK-11] irregular verbs have their own forms', () => {
    const events = [
      'SendInvoice',
      'DrawBlood',
      'TakeDeposit',
      'WriteLetter',
      'SetUpAccount',
      'PayRent',
      'CutPower',
    ]
    expect(events.map((name) => problemOfEventName(name)?.suggestion)).toEqual([
      'InvoiceSent',
      'BloodDrawn',
      'DepositTaken',
      'LetterWritten',
      'AccountSetUp',
      'RentPaid',
      'PowerCut',
    ])
    expect(problemOfCommandName('GuestCheckedIn')?.suggestion).toBe('CheckInGuest')
    expect(problemOfCommandName('BookLent')?.suggestion).toBe('LendBook')
  })

  it('[CHECK-12] names in another language or script are not judged', () => {
    const names = [
      'BestellungAufgegeben',
      'CommandePassée',
      'PedidoCreado',
      'OrdineInviato',
      '注文',
      'ЗаказОтправлен',
    ]
    expect(names.filter((name) => problemOfEventName(name) ?? problemOfCommandName(name))).toEqual([])
  })

  it('[CHECK-12] any text at all is judged without failing, and twice alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        expect(problemOfEventName(name)).toEqual(problemOfEventName(name))
        expect(problemOfCommandName(name)).toEqual(problemOfCommandName(name))
      }),
    )
  })
})
