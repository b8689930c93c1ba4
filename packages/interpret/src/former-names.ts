import type { ModelIndex, NamedElement } from '@landfall/model'
import { elementsOf, qualifiedName } from '@landfall/model'

/**
 * Qualified names by which an element was known earlier: each of its names in each that its context has had, but not
 * that of today. An earlier name with a dot in it says itself in which context that was: in none, if it begins with it.
 */
export function formerNames(index: ModelIndex, element: NamedElement): readonly string[] {
  const { context, name, was } = element
  const plain = [name, ...was.filter((each) => !each.includes('.'))]
  const contexts = context === undefined ? [undefined] : [context, ...formerNamesOfContext(index, context)]
  const here = contexts.flatMap((each) =>
    plain.map((known) => qualifiedName({ ...(each !== undefined && { context: each }), name: known })),
  )
  const elsewhere = was.filter((each) => each.includes('.')).map((each) => each.replace(/^\./, ''))
  const names = new Set([...here, ...elsewhere])
  names.delete(qualifiedName(element))
  return [...names]
}

function formerNamesOfContext(index: ModelIndex, name: string): readonly string[] {
  return elementsOf(index, 'context')
    .filter((context) => context.name === name)
    .flatMap(({ was }) => was)
}
