import fc from 'fast-check'
import { expect, it } from 'vitest'
import { throttled } from './throttled.ts'

/** A world in which time passes when it is told to. */
function world() {
  let time = 0
  const waiting: { at: number; work: () => void }[] = []
  return {
    now: () => time,
    wait: (work: () => void, ms: number) => void waiting.push({ at: time + ms, work }),
    pass(ms: number) {
      const end = time + ms
      while (true) {
        const next = waiting.toSorted((left, right) => left.at - right.at)[0]
        if (!next || next.at > end) break
        waiting.splice(waiting.indexOf(next), 1)
        time = next.at
        next.work()
      }
      time = end
    },
  }
}

it('[BOARD-86] a pointer is told at once, then at most so often, and its last place is never lost', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(120), { minLength: 1, maxLength: 40 }), (pauses) => {
      const { now, wait, pass } = world()
      const told: { value: number; at: number }[] = []
      const tell = throttled((value: number) => void told.push({ value, at: now() }), {
        everyMs: 50,
        now,
        wait,
      })
      pauses.forEach((ms, nth) => {
        tell(nth)
        pass(ms)
      })
      pass(50)
      expect(told[0]).toEqual({ value: 0, at: 0 })
      expect(told.at(-1)?.value).toBe(pauses.length - 1)
      for (const [nth, { value, at }] of told.entries()) {
        const before = told[nth - 1]
        if (!before) continue
        expect(at - before.at).toBeGreaterThanOrEqual(50)
        expect(value).toBeGreaterThan(before.value)
      }
    }),
  )
})
