import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  planWorkshop,
  WORKSHOP_MINUTES_MAX,
  WORKSHOP_MINUTES_MIN,
  WORKSHOP_MINUTES_USUAL,
} from './plan-workshop.ts'
import { workshopSteps } from './workshop-steps.ts'

const anyTime = fc.integer({ min: WORKSHOP_MINUTES_MIN, max: WORKSHOP_MINUTES_MAX })

function minutesOf(total: number): readonly number[] {
  return planWorkshop(total).map(({ minutes }) => minutes)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

it('[CHECK-122] the plan of two hours is what steps usually take', () => {
  expect(WORKSHOP_MINUTES_USUAL).toBe(120)
  expect(minutesOf(120)).toEqual(workshopSteps.map(({ minutes }) => minutes))
})

it('[CHECK-122] a plan gives all the time there is, and each step some of it', () => {
  fc.assert(
    fc.property(anyTime, (total) => {
      expect(planWorkshop(total).map(({ step }) => step)).toEqual(workshopSteps)
      expect(sum(minutesOf(total))).toBe(total)
      expect(Math.min(...minutesOf(total))).toBeGreaterThanOrEqual(1)
      expect(minutesOf(total).every(Number.isInteger)).toBe(true)
    }),
  )
})

it('[CHECK-122] a step that usually takes longer never gets less', () => {
  fc.assert(
    fc.property(anyTime, (total) => {
      const plan = planWorkshop(total)
      for (const one of plan) {
        for (const other of plan) {
          if (one.step.minutes > other.step.minutes) expect(one.minutes).toBeGreaterThanOrEqual(other.minutes)
        }
      }
    }),
  )
})

it('[CHECK-122] too little or too much time is taken as the nearest there can be', () => {
  expect(sum(minutesOf(-5))).toBe(WORKSHOP_MINUTES_MIN)
  expect(sum(minutesOf(1_000_000))).toBe(WORKSHOP_MINUTES_MAX)
  expect(sum(minutesOf(90.4))).toBe(90)
})
