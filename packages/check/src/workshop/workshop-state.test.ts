import { readFileSync } from 'node:fs'
import { readStorm } from '@landfall/language'
import { type Finding, type FindingCode, indexModel, severityOf } from '@landfall/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkModel } from '../check-model.ts'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import { missingWords } from './missing-words.ts'
import { whatIsMissing } from './what-is-missing.ts'
import { type StepState, workshopState } from './workshop-state.ts'
import type { WorkshopStepId } from './workshop-steps.ts'

function stateOf(text: string): readonly StepState[] {
  const { model, findings } = readStorm([{ name: 'wall.storm', text }])
  const index = indexModel(model)
  return workshopState(index, [...findings, ...checkModel(index, DEFAULT_SETTINGS).findings])
}

function missingIn(text: string, step: WorkshopStepId): readonly string[] {
  return stateOf(text)
    .filter((state) => state.step.id === step)
    .flatMap(({ missing }) => missing.map((each) => each.text))
}

function doneIn(text: string): readonly WorkshopStepId[] {
  return stateOf(text)
    .filter(({ isDone }) => isDone)
    .map(({ step }) => step.id)
}

const NOTHING = indexModel(readStorm([]).model)
const WALL = 'event OrderPlaced\nevent OrderPaid\nhotspot "Who pays?" on OrderPaid\n'

it('[CHECK-123] on an empty wall every step waits to be begun', () => {
  expect(doneIn('')).toEqual([])
  for (const { missing } of stateOf('')) {
    expect(missing.map(({ count, elements }) => ({ count, elements }))).toEqual([{ count: 0, elements: [] }])
  }
})

it('[CHECK-124] what is missing is told in words, with the stickies that it is about', () => {
  const causes = stateOf(WALL).find(({ step }) => step.id === 'causes')
  expect(causes?.missing).toMatchObject([
    { text: 'Nothing leads to an event yet', count: 0, elements: [] },
    { text: '2 events have no cause', count: 2, elements: ['event OrderPlaced', 'event OrderPaid'] },
  ])
  expect(missingIn('event OrderPlaced', 'causes')).toContain('1 event has no cause')
  expect(missingIn(WALL, 'completeness')).toContain('1 hot spot is open')
})

it('[CHECK-124] a step is done when nothing is missing; hints keep none open', () => {
  expect(doneIn(WALL)).toEqual(['collect', 'refine'])
  const [first] = stateOf('event OrderCreated\nevent PlaceOrder\n').filter(({ step }) => step.id === 'refine')
  expect(first?.isDone).toBe(false)
  const hot = stateOf('aggregate A {\n  key a: Id\n}\nhotspot "Why?"\n').find(
    ({ step }) => step.id === 'completeness',
  )
  expect(hot).toMatchObject({ isDone: true, missing: [{ severity: 'hint' }] })
})

it('[CHECK-124] a sticky that several findings are about is counted once, and fields each', () => {
  const finding = (code: FindingCode, element?: string): Finding => ({
    code,
    severity: severityOf(code, 'model'),
    message: 'because',
    place: { file: 'a.storm', start: 0, end: 0 },
    ...(element !== undefined && { element }),
  })
  const texts = (step: WorkshopStepId, findings: readonly Finding[]) =>
    whatIsMissing(NOTHING, { step, findings }).map(({ text }) => text)
  expect(texts('causes', [finding('EVENT-4', 'event A'), finding('EVENT-4', 'event A')])).toContain(
    '1 event has no cause',
  )
  expect(texts('completeness', [finding('FIELD-1', 'event A'), finding('FIELD-1', 'event A')])).toContain(
    '2 fields have no origin',
  )
  expect(texts('collect', [finding('SYNTAX-1'), finding('SYNTAX-1')])).toContain('2 lines cannot be read')
  expect(texts('causes', [finding('POLICY-4', 'event A')])).toContain(
    'Nobody has asked what happens by itself',
  )
})

it('[CHECK-125] every finding is told in exactly one step, and hints last', () => {
  const storms = ['subscription-box', 'crm-coupled', 'mars-rover'].map((name) =>
    readFileSync(new URL(`../../../../examples/${name}.storm`, import.meta.url), 'utf8').split('\n'),
  )
  fc.assert(
    fc.property(fc.constantFrom(...storms), fc.nat(), fc.nat(40), (lines, from, count) => {
      const start = from % lines.length
      const text = lines.toSpliced(start, count).join('\n')
      const { model, findings } = readStorm([{ name: 'wall.storm', text }])
      const index = indexModel(model)
      const all = [...findings, ...checkModel(index, DEFAULT_SETTINGS).findings]
      const states = workshopState(index, all)
      const told = states.flatMap(({ missing }) => missing.flatMap(({ found }) => found))
      expect(told.map(({ message }) => message).toSorted()).toEqual(
        all.map(({ message }) => message).toSorted(),
      )
      for (const { step, missing } of states) {
        const severities = missing.map(({ severity }) => (severity === 'hint' ? 1 : 0))
        expect(severities).toEqual(severities.toSorted())
        const codes = all.filter(({ code }) => missingWords[code].step === step.id)
        expect(missing.flatMap(({ found }) => found)).toHaveLength(codes.length)
      }
    }),
    { numRuns: 30 },
  )
})
