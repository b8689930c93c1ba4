import { readFileSync } from 'node:fs'
import { readStorm } from '@landfall/language'
import { indexModel, type ModelIndex } from '@landfall/model'

/** The example of the folder `examples`. */
export const subscriptionBox: ModelIndex = indexOf(
  readFileSync(new URL('../../../../../../examples/subscription-box.storm', import.meta.url), 'utf8'),
)

export function indexOf(text: string): ModelIndex {
  return indexModel(readStorm([{ name: 'test.storm', text }]).model)
}
