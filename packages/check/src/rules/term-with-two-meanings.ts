import {
  type Aggregate,
  type EnumType,
  elementsOf,
  type ModelIndex,
  typeText,
  type ValueType,
} from '@landfall/model'
import type { Problem, StormRule } from '../rule.ts'

/**
 * A thing that is called the same in two contexts and has other fields in each, and nobody has said which is meant
 * where. Contexts exist so that a word may mean two things; people still have to know that it does.
 */
export const termWithTwoMeanings: StormRule = {
  code: 'NAME-5',
  *find({ index }) {
    const first = new Map<string, Term>()
    for (const term of termsOf(index)) {
      const other = first.get(term.name)
      if (!other) first.set(term.name, term)
      else if (other.context !== term.context && !(term.description && other.description)) {
        const problem = problemOf(term, other)
        if (problem) yield problem
      }
    }
  },
}

type Term = Aggregate | EnumType | ValueType

function termsOf(index: ModelIndex): readonly Term[] {
  return [
    ...elementsOf(index, 'aggregate'),
    ...elementsOf(index, 'value'),
    ...elementsOf(index, 'enum'),
  ].filter(({ context }) => context !== undefined)
}

function problemOf(term: Term, other: Term): Problem | undefined {
  const [here, there] = [partsOf(term), partsOf(other)]
  const onlyHere = here.find((part) => !there.includes(part))
  const onlyThere = there.find((part) => !here.includes(part))
  if (here.length === 0 || there.length === 0 || (!onlyHere && !onlyThere)) return undefined
  const difference = onlyHere
    ? `it has \`${onlyHere}\` only in \`${term.context}\``
    : `it has \`${onlyThere}\` only in \`${other.context}\``
  return {
    message: `\`${term.name}\` means one thing in \`${other.context}\` and another in \`${term.context}\`: ${difference}. That is what contexts are for, but say in a description above each of the two what it means there`,
    place: term.namePlace,
    element: term.id,
  }
}

/** Fields with their types, or the members of an enum; the key tells one from the other and says nothing more. */
function partsOf(term: Term): readonly string[] {
  if (term.kind === 'enum') return term.members
  const fields = term.kind === 'aggregate' ? term.state : term.fields
  return fields.map(({ name, type }) => `${name}: ${typeText(type)}`)
}
