import { printDescription } from './print-head.ts'

/** The lines of a `/** … *\/` that says what a person typed; none for a blank text. */
export function descriptionLines(text: string | undefined): string[] {
  const words = text?.trim().replaceAll(/\r\n?/g, '\n').replaceAll('*/', '* /')
  return words ? printDescription(words) : []
}
