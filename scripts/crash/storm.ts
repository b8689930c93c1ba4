import { readFileSync } from 'node:fs'
import { interpret } from '@landfall/interpret'
import type { Definitions } from '@landfall/kernel'
import { readStorm } from '@landfall/language'

/** The subscription box, without the policy that bills by itself: here the clients do. */
export function crashedStorm(): Definitions {
  const text = readFileSync(new URL('../../examples/subscription-box.storm', import.meta.url), 'utf8')
  const definitions = interpret(readStorm([{ name: 'subscription-box.storm', text }]).model)
  return { ...definitions, schedules: [] }
}
