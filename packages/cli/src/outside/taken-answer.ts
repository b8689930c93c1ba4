import { later } from '@landfall/runtime'
import type { SystemWire } from '@landfall/server'

/**
 * What a system has said, as the runtime takes it.
 *
 * @param said - plain JSON.
 * @throws Error for what is no answer to this event: nothing is invented, and the attempt has failed.
 */
export function takenAnswer(wire: SystemWire, askedType: string, said: unknown): unknown {
  const read = wire.answer(askedType, said)
  switch (read.kind) {
    case 'answered':
      return read.answer
    case 'told':
      return undefined
    case 'later':
      return later()
    case 'wrong': {
      const wrong = read.wrong.map(({ field, detail }) => (field === '' ? detail : `${field}: ${detail}`))
      throw new Error(`The answer to ${askedType} cannot be taken: ${wrong.join('; ')}`)
    }
  }
}
