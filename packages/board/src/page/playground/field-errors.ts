import type { Problem } from '../service/problem.ts'

/** What is wrong with fields, by their path in the form, such as `lines[2].price.cents`. */
export type FieldErrors = ReadonlyMap<string, string>

/** @param prefix - of the fields of the form in what was sent, such as `fields.`. */
export function fieldErrors(problem: Problem | undefined, prefix = ''): FieldErrors {
  const errors = (problem?.errors ?? []).flatMap(({ field, detail }): [string, string][] =>
    field.startsWith(prefix) ? [[field.slice(prefix.length), errorWords(detail)]] : [],
  )
  return new Map(errors)
}

export function pathOf(parent: string, name: string): string {
  return parent === '' ? name : `${parent}.${name}`
}

/** The words of the service, without what only programs want to know. */
function errorWords(detail: string): string {
  if (detail.startsWith('is missing')) return 'This is needed'
  const words = detail.replace(/ from -\d{15,} to \d{15,}/, '')
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
