import { createHash } from 'node:crypto'
import { seededRandom } from '@landfall/kernel'
import { later, type OutsideSystem } from '@landfall/runtime'
import type { SimulatedChoice, SimulationWay } from '../service-config/service-config.ts'

/** Makes up the answers of a system: for one event always the same, however often it is asked. */
export function simulate(
  { choices, afterMs }: SimulationWay,
  { name, now }: { readonly name: string; readonly now: () => number },
): OutsideSystem['ask'] {
  return async ({ event, eventId, at }) => {
    const possible = choices.get(event.type)
    if (!possible) return undefined
    if (now() < at + afterMs) return later(at + afterMs)
    const random = seededRandom({ seed: seedOf(`${name} ${eventId}`) })
    return chosen(possible, random())?.prepared.answer({ random, now: at })
  }
}

/** 48 bits: a seed has to be a safe integer. */
function seedOf(text: string): number {
  return createHash('sha256').update(text).digest().readUIntBE(0, 6)
}

/** @param part - from 0 to 1, 1 excluded. */
function chosen(choices: readonly SimulatedChoice[], part: number): SimulatedChoice | undefined {
  let left = part * choices.reduce((sum, { share }) => sum + share, 0)
  return choices.find(({ share }) => {
    left -= share
    return left < 0
  })
}
