import { printExpression, readStorm } from '@landfall/language'
import { indexModel, type ModelIndex } from '@landfall/model'
import { type DocumentData, documentData } from '../document-data.ts'

export const OPTIONS = { printExpression, interfaceVersion: '1.0.0' }

export function indexOf(text: string): ModelIndex {
  return indexModel(readStorm([{ name: 'a.storm', text }]).model)
}

/** What is documented of a storm. */
export function documented(text: string): DocumentData {
  return documentData(indexOf(text), OPTIONS)
}
