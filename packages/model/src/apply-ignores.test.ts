import { expect, it } from 'vitest'
import { applyIgnores, type IgnoresApplied } from './apply-ignores.ts'
import type { Hotspot, Ignore } from './elements.ts'
import type { Finding } from './finding.ts'
import { deepFrozen } from './testing/deep-frozen.ts'
import { event, modelOf, PLACE, to, toNothing } from './testing/stickies.ts'

const ELEMENTS = [event('Paid'), event('Shipped')]

function ignore(code: string, extra: Partial<Ignore> = {}): Ignore {
  return { kind: 'ignore', id: `ignore ${code}`, code, on: [to('event Paid')], place: PLACE, ...extra }
}

function finding(element: string): Finding {
  return { code: 'NAME-1', severity: 'warning', message: `about ${element}`, place: PLACE, element }
}

function applied(
  ignores: readonly Ignore[],
  { today, findings = [finding('event Paid')] }: { today?: string; findings?: readonly Finding[] } = {},
): IgnoresApplied {
  const model = deepFrozen(modelOf(...ELEMENTS, ...ignores))
  return applyIgnores(deepFrozen(findings), { model, ...(today !== undefined && { today }) })
}

function saidOf({ told }: IgnoresApplied): readonly string[] {
  return told.map(({ code, message }) => `${code} ${message}`)
}

it('[MODEL-45] an ignore takes away findings of its code about what it names, and no others', () => {
  const findings = [
    finding('event Paid'),
    finding('event Shipped'),
    { ...finding(''), code: 'REF-1' as const },
  ]
  const result = applied([ignore('NAME-1')], { findings })
  expect(saidOf(result)).toEqual(['NAME-1 about event Shipped', 'REF-1 about '])
  expect(result.ignored).toMatchObject([{ finding: findings[0], ignore: { code: 'NAME-1' } }])
})

it('[MODEL-45] an ignore takes away findings about the hot spots on what it names', () => {
  const spot = (id: string, on: string): Hotspot => ({
    kind: 'hotspot',
    id,
    question: id,
    on: [to(on)],
    place: PLACE,
  })
  const model = modelOf(
    ...ELEMENTS,
    spot('one', 'event Paid'),
    spot('two', 'event Shipped'),
    ignore('NAME-1'),
  )
  const { told } = applyIgnores([finding('one'), finding('two')], { model })
  expect(told).toEqual([finding('two')])
})

it('[MODEL-46] an ignore that matches nothing is a finding', () => {
  expect(saidOf(applied([ignore('NAME-1')], { findings: [] }))).toEqual([
    'IGNORE-1 There is no NAME-1 on `Paid` to ignore: remove this line',
  ])
  expect(saidOf(applied([ignore('NAEM-1')], { findings: [] }))).toEqual([
    'IGNORE-1 There is no finding called NAEM-1: correct the code, or remove this line',
  ])
  expect(saidOf(applied([ignore('NAME-1', { on: [] })], { findings: [] }))).toEqual([
    'IGNORE-1 This says to ignore NAME-1, and not on what: write `on` and a name behind it, or remove this line',
  ])
})

it('[MODEL-46] the second of two ignores of the same finding matches nothing', () => {
  const result = applied([ignore('NAME-1'), ignore('NAME-1', { id: 'second' })])
  expect(result.told).toMatchObject([{ code: 'IGNORE-1', element: 'second' }])
})

it('[MODEL-46] an ignore with a name that means nothing is not said to match nothing', () => {
  expect(saidOf(applied([ignore('NAME-1', { on: [toNothing('Piad')] })]))).toEqual([
    'NAME-1 about event Paid',
  ])
})

it('[MODEL-46] an ignore of what was not looked for is not said to match nothing', () => {
  const expired = ignore('NAME-1', { reason: 'until 2026-01' })
  const model = modelOf(...ELEMENTS, ignore('NAME-1'), expired)
  expect(applyIgnores([], { model, today: '2027-01-01', skipped: new Set(['NAME-1']) }).told).toEqual([])
})

const EXPIRED =
  'IGNORE-2 NAME-1 on `Paid` was to be ignored until the end of 2027-03, so it is told again: ' +
  'mend it and remove this line, or name a later date'

it.each([
  { reason: 'a legacy name, until 2027-03', today: '2027-03-31', told: [] },
  { reason: 'a legacy name, until 2027-03', today: '2027-04-01', told: ['NAME-1 about event Paid', EXPIRED] },
  { reason: 'until 2027-03-30 or so', today: '2027-03-30', told: [] },
  { reason: 'until 2027-03-30 or so', today: '2027-03-31', told: ['NAME-1', 'IGNORE-2'] },
  { reason: 'Until 2026-01. No: until 2027-03', today: '2027-03-31', told: [] },
  { reason: 'until 2027-03-30, no, until 2027-03', today: '2027-03-31', told: [] },
  { reason: 'until 2026-13', today: '2030-01-01', told: [] },
  { reason: 'until 2026-01-32', today: '2030-01-01', told: [] },
  { reason: 'we wait until spring', today: '2030-01-01', told: [] },
])('[MODEL-47] on $today "$reason" tells $told', ({ reason, today, told }) => {
  const said = saidOf(applied([ignore('NAME-1', { reason })], { today }))
  expect(said).toHaveLength(told.length)
  for (const [index, text] of told.entries()) expect(said[index]).toContain(text)
})

it('[MODEL-47] an ignore that has expired and matches nothing says both', () => {
  const expired = ignore('NAME-1', { reason: 'until 2026-02-01' })
  expect(saidOf(applied([expired], { today: '2026-02-02', findings: [] }))).toEqual([
    'IGNORE-2 NAME-1 on `Paid` was to be ignored until 2026-02-01, and there is none any more: remove this line',
  ])
})

it('[MODEL-47] another ignore of the same finding counts in place of one that has expired', () => {
  const result = applied([ignore('NAME-1', { reason: 'until 2026-01' }), ignore('NAME-1', { id: 'new' })], {
    today: '2026-02-01',
  })
  expect(result.ignored).toMatchObject([{ ignore: { id: 'new' } }])
  expect(saidOf(result)).toEqual([
    'IGNORE-2 NAME-1 on `Paid` was to be ignored until the end of 2026-01, and there is none any more: remove this line',
  ])
})
