import { readFileSync } from 'node:fs'
import { readStorm } from '@landfall/language'
import { indexModel, type ModelIndex } from '@landfall/model'

const NAMES = ['subscription-box', 'crm-coupled', 'crm-decoupled', 'interactions', 'mars-rover']

/** The storms of the folder `examples`, ready to be asked. */
export const exampleStorms: readonly { readonly name: string; readonly index: ModelIndex }[] = NAMES.map(
  (name) => {
    const text = readFileSync(new URL(`../../../../examples/${name}.storm`, import.meta.url), 'utf8')
    return { name, index: indexModel(readStorm([{ name: `${name}.storm`, text }]).model) }
  },
)
