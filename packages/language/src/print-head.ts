import type { NamedElement, Reference } from '@landfall/model'
import { printName, printPath, printText } from './print-text.ts'

/** The words before the details of a named sticky, such as `view MySubscription "My subscription" was "Mine"`. */
export function printHead(word: string, { name, label, was }: NamedElement): string {
  const labelText = label === undefined ? [] : [printText(label)]
  return [word, printName(name), ...labelText, ...was.map((old) => `was ${printText(old)}`)].join(' ')
}

/** ` by Customer, Admin`; nothing where nobody is mentioned. */
export function printMentions(word: string, references: readonly Reference[]): string {
  return references.length === 0 ? '' : ` ${word} ${printReferences(references)}`
}

export function printReferences(references: readonly Reference[]): string {
  return references.map(printReference).join(', ')
}

export function printReference({ text }: Reference): string {
  return printPath(text)
}

/** A `/** … *\/` above what it describes, which `descriptionOf` reads back. */
export function printDescription(description: string | undefined): string[] {
  if (description === undefined) return []
  const lines = description.replaceAll('*/', '* /').split('\n')
  // A star at its start would be taken for one of the margin.
  const isShort = lines.length === 1 && !description.startsWith('*')
  if (isShort) return [`/** ${lines.join()}`.trimEnd().concat(' */')]
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */']
}
