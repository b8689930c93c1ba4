import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import { loopWithoutEnd } from '../rules/loop-without-end.ts'

interface Policy {
  readonly from: number
  readonly to: number
  readonly isGuarded: boolean
  readonly by: number
}

const STEPS = [0, 1, 2, 3]
const END = 3
const policies = fc.array(
  fc.record({
    from: fc.constantFrom(...STEPS),
    to: fc.constantFrom(...STEPS),
    isGuarded: fc.boolean(),
    by: fc.integer({ min: 0, max: 2 }),
  }),
  { maxLength: 7 },
)

/** Commands that pass a number on, and policies that may ask whether it is small, and may add to it. */
function storm(some: readonly Policy[]): string {
  const commands = STEPS.map(
    (at) => `command Do${at} may create { n: Int -> Done${at} }  event Done${at} { n: Int }`,
  )
  const listening = some.map(({ from, to, isGuarded, by }, at) => {
    const guard = isGuarded ? `where n < ${END}` : ''
    return `policy P${at} { when Done${from} ${guard} then Do${to} { n: n + ${by} } }`
  })
  return `aggregate Job { key jobId: Id  ${commands.join('\n')} }\n${listening.join('\n')}`
}

/** Whether it can go on for ever: a number beyond the end behaves like any other beyond it. */
function goesOn(some: readonly Policy[]): boolean {
  const starts = STEPS.map((at) => [at, 0] as const)
  return starts.some(([at, n]) => canGoOn(some, { at, n }, []))
}

function canGoOn(
  some: readonly Policy[],
  here: { readonly at: number; readonly n: number },
  way: readonly string[],
): boolean {
  const text = `${here.at} ${here.n}`
  if (way.includes(text)) return true
  return some.some(({ from, to, isGuarded, by }) => {
    if (from !== here.at || (isGuarded && here.n >= END)) return false
    return canGoOn(some, { at: to, n: Math.min(here.n + by, END) }, [...way, text])
  })
}

it('[CHECK-59] a loop is found exactly where a storm can go on for ever', () => {
  fc.assert(
    fc.property(policies, (some) => {
      const { model } = readStorm([{ name: 'a.storm', text: storm(some) }])
      const found = [...loopWithoutEnd.find({ index: indexModel(model), settings: DEFAULT_SETTINGS })]
      expect(found.length > 0).toBe(goesOn(some))
    }),
    { numRuns: 150 },
  )
})
