/** The error for a name that no view bears. */
export function unknownView(name: string, known: readonly string[]): Error {
  const hint = known.length === 0 ? 'there is none' : `there are: ${known.join(', ')}`
  return new Error(`No view is named "${name}"; ${hint}.`)
}
