import { catalogue, kindInWords } from '@landfall/model'
import { expect, it } from 'vitest'
import { missingWords } from './missing-words.ts'
import { workshopSteps } from './workshop-steps.ts'

it('[CHECK-120] every finding belongs to exactly one step, and every step has some', () => {
  expect(Object.keys(missingWords).toSorted()).toEqual(Object.keys(catalogue).toSorted())
  const used = new Set(Object.values(missingWords).map(({ step }) => step))
  expect(used).toEqual(new Set(workshopSteps.map(({ id }) => id)))
})

it('[CHECK-120] each finding is told in words of its own, behind a number or as a sentence', () => {
  const all = Object.values(missingWords)
  const sentences = all.map(({ one }) => one)
  expect(new Set(sentences).size).toBe(sentences.length)
  for (const { counts, one, many } of all) {
    if (counts === 'nothing') expect(one).toMatch(/^[A-Z].*[a-z]$/)
    else expect(`${one} ${many}`).toMatch(/^[a-z].*[a-z]$/)
    expect(one === many).toBe(counts === 'nothing')
  }
})

it('[CHECK-121] there are eight steps, each with what it is for, who is there, and what comes out', () => {
  expect(workshopSteps).toHaveLength(8)
  for (const { title, purpose, participants, deliverable, palette } of workshopSteps) {
    for (const words of [title, purpose, participants, deliverable]) expect(words).toMatch(/^[A-Z]/)
    expect(palette.map(kindInWords)).toContain('a hot spot')
    expect(new Set(palette).size).toBe(palette.length)
  }
  expect(new Set(workshopSteps.map(({ id }) => id)).size).toBe(8)
})
