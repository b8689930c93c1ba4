import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createAgenda } from './agenda.ts'

const schedule = {
  kind: 'scheduled policy',
  name: 'Tick',
  next: (after: number) => after + 1,
  react: () => [],
} as const

it('[KERNEL-21] whatever was added, and in whatever order, comes out by time, then as given', () => {
  const moments = fc.array(fc.nat(9), { maxLength: 60 })
  fc.assert(
    fc.property(moments, fc.nat(20), (dueAts, takenFirstCount) => {
      const agenda = createAgenda()
      const rest: { dueAt: number; nth: number }[] = []
      dueAts.forEach((dueAt, nth) => {
        agenda.add({ kind: 'schedule', dueAt, schedule, nth })
        rest.push({ dueAt, nth })
        if (nth === takenFirstCount) expect(agenda.takeFirst()).toMatchObject(takeEarliest(rest))
      })
      while (rest.length > 0) expect(agenda.takeFirst()).toMatchObject(takeEarliest(rest))
      expect(agenda.takeFirst()).toBeUndefined()
    }),
  )
})

function takeEarliest(rest: { dueAt: number; nth: number }[]): { dueAt: number; nth: number } {
  rest.sort((a, b) => a.dueAt - b.dueAt || a.nth - b.nth)
  return rest.shift() ?? { dueAt: -1, nth: -1 }
}
