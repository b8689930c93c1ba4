import {
  connectionsTo,
  elementOf,
  elementsNamed,
  type Fix,
  type ModelIndex,
  type NamedElement,
  type Reference,
  type TextEdit,
} from '@landfall/model'
import { wordsOfName } from './words-of-name.ts'

/**
 * Gives an element another name, here and wherever it is mentioned. Undefined where something has that name already,
 * and where two elements share the old one: nobody knows then which of them a mention means. Looks at all names.
 */
export function renameFix(index: ModelIndex, element: NamedElement, name: string): Fix | undefined {
  const isFree = elementsNamed(index, name).length === 0 && IDENTIFIER.test(name)
  const isAlone = elementsNamed(index, element.name).filter(({ id }) => id === element.id).length === 1
  if (!isFree || !isAlone || elementOf(index, element.id) !== element) return undefined
  const mentions = connectionsTo(index, element).map(({ reference }) => mentionEdit(reference, name))
  const places = new Map([headEdit(element, name), ...mentions].map((edit) => [keyOf(edit), edit]))
  return { title: `Rename it to ${name}`, safe: false, edits: [...places.values()] }
}

const IDENTIFIER = /^\p{L}[\p{L}\p{N}_]*$/u

/** Two connections may stand for one mention. */
function keyOf({ place }: TextEdit): string {
  return `${place.file}:${place.start}`
}

/** A name that takes more room than its letters stands in quotes, and stays there. */
function headEdit({ name: old, namePlace: place }: NamedElement, name: string): TextEdit {
  const isQuoted = place.end - place.start !== old.length
  return { place, text: isQuoted ? `"${wordsOfName(name).join(' ')}"` : name }
}

function mentionEdit({ text, place }: Reference, name: string): TextEdit {
  const isQuoted = place.end - place.start !== text.length
  const context = text.split('.').slice(0, -1)
  if (isQuoted && context.length === 0) return { place, text: `"${wordsOfName(name).join(' ')}"` }
  const isPlain = context.every((part) => IDENTIFIER.test(part))
  const before = context.map((part) => `${isPlain ? part : `"${part}"`}.`).join('')
  return { place, text: before + name }
}
