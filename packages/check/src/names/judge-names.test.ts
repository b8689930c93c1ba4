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

function linesOf(file: string): readonly Line[] {
  return readFileSync(new URL(`../../corpus/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): Line => {
      const [kind = '', name = '', verdict = ''] = line.split(' ')
      return { kind, name, isRight: verdict === 'right' }
    })
}

const lines = linesOf('names.txt')
const unseen = linesOf('names-unseen.txt')

const judges = { event: problemOfEventName, command: problemOfCommandName }
const KINDS = ['event', 'command'] as const
const SHARE_MIN = 0.95

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
  it.each(KINDS)('[CHECK-10] %ss are judged as people judge them, right and wrong, 95 of 100', (kind) => {
    const { right, wrong, misses } = measured(lines, kind)
    for (const share of [right.precision, right.recall, wrong.precision, wrong.recall])
      expect(share, `judged otherwise: ${misses}`).toBeGreaterThanOrEqual(SHARE_MIN)
  })

  it.each(KINDS)(
    '[CHECK-25] %ss that the rules were not made for are hardly ever called wrong when right',
    (kind) => {
      const { right, wrong, misses } = measured(unseen, kind)
      for (const share of [right.recall, wrong.precision])
        expect(share, `judged otherwise: ${misses}`).toBeGreaterThanOrEqual(SHARE_MIN)
    },
  )

  it('[CHECK-25] no name stands in both lists', () => {
    const known = new Set(lines.map(({ kind, name }) => `${kind} ${name}`))
    expect(unseen.filter(({ kind, name }) => known.has(`${kind} ${name}`))).toEqual([])
  })

  it('[CHECK-10] the list is long, and no name stands in it twice', () => {
    expect(lines.length).toBeGreaterThan(800)
    expect(new Set(lines.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(lines.length)
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
