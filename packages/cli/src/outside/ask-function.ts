import type { OutsideSystem } from '@landfall/runtime'
import type { SystemWire } from '@landfall/server'
import type { FunctionWay } from '../service-config/service-config.ts'
import { takenAnswer } from './taken-answer.ts'

/** Asks a system by calling a function of the settings. */
export function askFunction({ ask }: FunctionWay, wire: SystemWire): OutsideSystem['ask'] {
  return async (recorded, question) => {
    const { id, type, time, data } = wire.told(recorded)
    const said: unknown = await ask({ type, eventId: id, at: time, fields: { ...Object(data) } }, question)
    return takenAnswer(wire, type, asJson(said))
  }
}

/** As it would travel: a date becomes text, what is not there is left out. */
function asJson(said: unknown): unknown {
  try {
    const text: string | undefined = JSON.stringify(said)
    return text === undefined ? undefined : JSON.parse(text)
  } catch (error) {
    throw new Error('What the function returned cannot be written as JSON', { cause: error })
  }
}
