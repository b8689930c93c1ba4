import { readStorm } from '@landfall/language'
import { indexModel } from '@landfall/model'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../check-settings.ts'
import { loopWithoutEnd } from '../rules/loop-without-end.ts'

const STEPS = [0, 1, 2, 3]
const STATES = ['open', 'held', 'closed'] as const

interface Command {
  readonly needs: { readonly operator: '==' | '!='; readonly state: string } | undefined
  readonly sets: string | undefined
}

interface Storm {
  readonly commands: readonly Command[]
  /** The event of one command sends another. */
  readonly policies: readonly (readonly [number, number])[]
}

const states = fc.constantFrom(...STATES)
const commands = fc.record({
  needs: fc.option(fc.record({ operator: fc.constantFrom('==' as const, '!=' as const), state: states }), {
    nil: undefined,
  }),
  sets: fc.option(states, { nil: undefined }),
})
const storms = fc.record({
  commands: fc.array(commands, { minLength: STEPS.length, maxLength: STEPS.length }),
  policies: fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.constantFrom(...STEPS)), { maxLength: 7 }),
})

function textOf({ commands, policies }: Storm): string {
  const stickies = commands.map(({ needs, sets }, at) => {
    const rule = needs ? `requires s ${needs.operator} ${needs.state}` : ''
    return `command Do${at} { ${rule} -> Done${at} }  event Done${at} ${sets ? `sets { s: ${sets} }` : ''}`
  })
  const listening = policies.map(([from, to], at) => `policy P${at} { when Done${from} then Do${to} }`)
  return `aggregate Job { key jobId: Id  state { s: open | held | closed }  ${stickies.join('\n')} }\n${listening.join('\n')}`
}

function canGoOn(storm: Storm, here: { at: number; state: string }, way: readonly string[]): boolean {
  const text = `${here.at} ${here.state}`
  if (way.includes(text)) return true
  const command = storm.commands[here.at]
  const { needs } = command ?? {}
  if (!command || (needs && (needs.state === here.state) !== (needs.operator === '=='))) return false
  const state = command.sets ?? here.state
  return storm.policies.some(
    ([from, to]) => from === here.at && canGoOn(storm, { at: to, state }, [...way, text]),
  )
}

it('[CHECK-61] wherever states let a storm go on for ever, a loop is found', () => {
  fc.assert(
    fc.property(storms, (storm) => {
      const goesOn = STEPS.some((at) => STATES.some((state) => canGoOn(storm, { at, state }, [])))
      const { model } = readStorm([{ name: 'a.storm', text: textOf(storm) }])
      const found = [...loopWithoutEnd.find({ index: indexModel(model), settings: DEFAULT_SETTINGS })]
      expect(found.length > 0 || !goesOn).toBe(true)
    }),
    { numRuns: 150 },
  )
})
