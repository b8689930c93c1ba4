import { readFileSync } from 'node:fs'
import { readStorm } from '@landfall/language'
import type { Model } from '@landfall/model'

/** The subscription box as its storm says it. */
export function subscriptionModel(): Model {
  const text = readFileSync(new URL('../../examples/subscription-box.storm', import.meta.url), 'utf8')
  return readStorm([{ name: 'subscription-box.storm', text }]).model
}
