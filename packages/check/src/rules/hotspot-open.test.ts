import { severityOf } from '@landfall/model'
import { expect, it } from 'vitest'
import { foundIn, saidOf } from '../testing/found-in.ts'

it('[CHECK-110] an open hot spot is found, with its question and where it stands', () => {
  const text = `
    event DoseMissed
    actor Nurse
    hotspot "Who is told?" on DoseMissed, Nurse
    hotspot "What does it cost?"
    hotspot "Who counts?" on DoseMissed resolved "Nobody."`
  expect(saidOf(text, 'HOTSPOT-1')).toEqual([
    '"Who is told?" is still open on `DoseMissed` and `Nurse`: answer it, and write the answer behind it with `resolved "…"`',
    '"What does it cost?" is still open: answer it, and write the answer behind it with `resolved "…"`',
  ])
  expect(foundIn(text, 'HOTSPOT-1')[0]?.element).toBe('hotspot Who is told?')
})

it('[CHECK-110] a question stops a release, and nothing before', () => {
  const stages = (['workshop', 'model', 'release'] as const).map((stage) => severityOf('HOTSPOT-1', stage))
  expect(stages).toEqual(['hint', 'hint', 'error'])
})

it('[CHECK-110] an opportunity is no question', () => {
  expect(saidOf('opportunity "Sell cakes"', 'HOTSPOT-1')).toEqual([])
})
