import { type ElementKind, isBasicTypeName } from '@landfall/model'
import { done, type EditResult, refuse } from './edit-result.ts'
import { printName, printText } from './print-text.ts'
import { isQuoted, nameFrom } from './storm-text.ts'

/** A name as the model has it, and as it is written where it is declared. */
export interface WrittenName {
  readonly name: string
  readonly written: string
  /** What the person typed, on one line. */
  readonly phrase: string
}

/**
 * The name that a phrase becomes. `Order placed` is written `OrderPlaced`, which people see as "Order Placed"; a
 * phrase that would lose more than its spaces and small letters, such as `What's new?`, is written in quotes.
 */
export function nameFromPhrase(phrase: string, kind: ElementKind): EditResult<WrittenName> {
  const words = phrase.trim().replaceAll(/\s+/g, ' ')
  const name = kind === 'function' ? inCamelCase(words) : inPascalCase(words)
  if (!/\p{L}/u.test(name))
    return refuse('BAD_NAME', `"${words}" has no letter in it: write what it is, such as "Order placed"`)
  if (/^\p{N}/u.test(name))
    return refuse('BAD_NAME', `"${words}" begins with a digit: begin the name with a letter`)
  const isType = kind === 'enum' || kind === 'value'
  if (isType && isBasicTypeName(name))
    return refuse('BAD_NAME', `\`${name}\` is a type of the language: choose another name`)
  if (kind === 'function') {
    if (isIdentifier(name)) return done({ name, written: name, phrase: words })
    return refuse(
      'BAD_NAME',
      `"${words}" cannot be called as a function: write letters and digits, such as \`rightOf\``,
    )
  }
  const isKept = isIdentifier(words) || asWords(name).toLowerCase() === words.toLowerCase()
  return done({ name, written: isIdentifier(name) && isKept ? name : printText(words), phrase: words })
}

/** The name that a phrase becomes as a field: `last name` is `lastName`. */
export function fieldNameFromPhrase(phrase: string): EditResult<string> {
  const words = phrase.trim().replaceAll(/\s+/g, ' ')
  const name = inCamelCase(words)
  if (name !== '' && printName(name) === name) return done(name)
  return refuse(
    'BAD_NAME',
    `"${words}" cannot be the name of a field: begin with a letter, and use letters and digits, such as \`lastName\``,
  )
}

/** How a mention is written that stands for a renamed element: in quotes where it was. */
export function rewritten(image: string, { name, phrase }: WrittenName): string {
  return isQuoted(image) ? printText(nameFrom(printText(phrase)) === name ? phrase : name) : printName(name)
}

function inPascalCase(words: string): string {
  return isIdentifier(words) ? capital(words) : nameFrom(printText(words))
}

function inCamelCase(words: string): string {
  if (isIdentifier(words)) return words
  const name = nameFrom(printText(words))
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function isIdentifier(words: string): boolean {
  return !isQuoted(printName(words))
}

/** `SMSSent` as "SMS Sent". */
function asWords(name: string): string {
  return name
    .replaceAll(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replaceAll(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replaceAll(/(\p{L})(\p{N})/gu, '$1 $2')
}
