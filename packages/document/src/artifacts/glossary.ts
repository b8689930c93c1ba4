import {
  connectionsTo,
  elementOf,
  type Field,
  type ModelIndex,
  membersOf,
  type NamedElement,
  type Type,
  typeText,
} from '@landfall/model'
import type { DocumentOptions } from '../document-options.ts'
import { type Described, describedOf } from './described.ts'
import { type FieldEntry, fieldEntries } from './field-entries.ts'
import { type Mention, mentionOf } from './mention.ts'

/** A word of the domain. */
export interface GlossaryTerm extends Described {
  readonly kind: NamedElement['kind']
  /** Of an enum. */
  readonly members?: readonly string[]
  /** Of a value, and the parameters of a function. */
  readonly fields?: readonly FieldEntry[]
  /** Of a function: the type of its result, and the calculation as storm text. */
  readonly returns?: string
  readonly body?: string
  /** What mentions it, has a field of its type or stands in it. */
  readonly usedBy: readonly Mention[]
}

/** Every term of the storm, by its title from A to Z; those with one title in the order of the text. */
export function glossary(index: ModelIndex, options: DocumentOptions): readonly GlossaryTerm[] {
  const usersOfTypes = typeUsers(index)
  return index.model.elements
    .filter((element): element is NamedElement => 'name' in element)
    .map((element) => termOf(index, element, { usersOfTypes, options }))
    .sort((left, right) => order(left.title, right.title))
}

/** By the code of letters, small and large alike: the same on every machine, whatever language it speaks. */
function order(left: string, right: string): number {
  const [a, b] = [left.toLowerCase(), right.toLowerCase()]
  return a < b ? -1 : a > b ? 1 : 0
}

function termOf(
  index: ModelIndex,
  element: NamedElement,
  {
    usersOfTypes,
    options,
  }: {
    readonly usersOfTypes: ReadonlyMap<string, readonly NamedElement[]>
    readonly options: DocumentOptions
  },
): GlossaryTerm {
  const mentioning = connectionsTo(index, element).flatMap(({ source }) => ('name' in source ? [source] : []))
  const members = element.kind === 'aggregate' ? membersOf(index, element) : { commands: [], events: [] }
  const users = [
    ...new Set([
      ...mentioning,
      ...members.commands,
      ...members.events,
      ...(usersOfTypes.get(element.id) ?? []),
    ]),
  ]
  return {
    ...describedOf(index, element),
    kind: element.kind,
    ...partsOf(index, element, options),
    usedBy: users.map((user) => mentionOf(index, user)),
  }
}

function partsOf(
  index: ModelIndex,
  element: NamedElement,
  options: DocumentOptions,
): Pick<GlossaryTerm, 'members' | 'fields' | 'returns' | 'body'> {
  switch (element.kind) {
    case 'enum':
      return { members: element.members }
    case 'value':
      return { fields: fieldEntries(index, { fields: element.fields }, options) }
    case 'function':
      return {
        fields: fieldEntries(index, { fields: element.parameters }, options),
        returns: typeText(element.returns),
        body: options.printExpression(element.body),
      }
    default:
      return {}
  }
}

/** Who has a field of an enum or a value, by its id. */
function typeUsers(index: ModelIndex): ReadonlyMap<string, readonly NamedElement[]> {
  const uses = index.model.elements.flatMap((element) =>
    'name' in element
      ? typesIn(element).flatMap((type) => {
          const used = namedType(type)
          const target = elementOf(index, used, 'enum', 'value')
          return target ? [{ id: target.id, element }] : []
        })
      : [],
  )
  const byType = Map.groupBy(uses, ({ id }) => id)
  return new Map([...byType].map(([id, all]) => [id, all.map(({ element }) => element)]))
}

function typesIn(element: NamedElement): readonly Type[] {
  const typesOf = (fields: readonly (Field | undefined)[]) => fields.flatMap((field) => field?.type ?? [])
  switch (element.kind) {
    case 'command':
    case 'event':
      return typesOf(element.fields)
    case 'aggregate':
    case 'process':
      return typesOf([element.key, ...element.state])
    case 'view':
      return typesOf([element.key, ...element.fields])
    case 'value':
      return typesOf(element.fields)
    case 'function':
      return [...typesOf(element.parameters), element.returns]
    default:
      return []
  }
}

function namedType(type: Type): string | undefined {
  switch (type.kind) {
    case 'list':
    case 'optional':
      return namedType(type.of)
    case 'named':
      return type.target
    default:
      return undefined
  }
}
