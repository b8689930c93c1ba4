import type { Place } from './place.ts'

export type BasicTypeName = 'Id' | 'Text' | 'Int' | 'Decimal' | 'Bool' | 'Time' | 'Date' | 'Duration'

/**
 * The type of a field or an expression.
 *
 * `named` is an enum or a value type; without a `target` its name is not known. `alternatives` are written in
 * place (`open | closed`). `record` has no name in the text: it is the type of braces. `nothing` is the type of
 * `missing` and of an empty list's items: it fits everywhere an optional does. `unknown` stands where a finding
 * has been reported already; it fits everywhere, so that one mistake is one finding.
 */
export type Type =
  | { readonly kind: 'basic'; readonly name: BasicTypeName }
  | { readonly kind: 'list'; readonly of: Type }
  | { readonly kind: 'optional'; readonly of: Type }
  | { readonly kind: 'alternatives'; readonly members: readonly string[] }
  | { readonly kind: 'named'; readonly name: string; readonly target?: string; readonly place?: Place }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Type>> }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unknown' }

export const BASIC_TYPE_NAMES: readonly BasicTypeName[] = [
  'Id',
  'Text',
  'Int',
  'Decimal',
  'Bool',
  'Time',
  'Date',
  'Duration',
]

export function isBasicTypeName(name: string): name is BasicTypeName {
  return BASIC_TYPE_NAMES.some((known) => known === name)
}

/** The type in storm notation, such as `[Money]?`. */
export function typeText(type: Type): string {
  switch (type.kind) {
    case 'basic':
    case 'named':
      return type.name
    case 'list':
      return `[${typeText(type.of)}]`
    case 'optional':
      return type.of.kind === 'alternatives' ? `(${typeText(type.of)})?` : `${typeText(type.of)}?`
    case 'alternatives':
      return type.members.length === 1 ? `(${type.members[0]})` : type.members.join(' | ')
    case 'record':
      return `{ ${Object.entries(type.fields)
        .map(([name, field]) => `${name}: ${typeText(field)}`)
        .join(', ')} }`
    case 'nothing':
      return 'missing'
    case 'unknown':
      return 'unknown'
  }
}

/** What is left of a type once its value is known to be there. */
export function withoutOptional(type: Type): Type {
  return type.kind === 'optional' ? withoutOptional(type.of) : type
}
