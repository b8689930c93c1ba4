import type { Field } from './elements.ts'
import type { Assignment } from './expression.ts'
import { fieldNamed } from './field-named.ts'
import type { Origin } from './origin.ts'

/** A place where a field of the same name may be found, and what it is called if it is found there. */
export interface OriginPlace {
  readonly kind: 'command field' | 'event field' | 'state' | 'key' | 'row' | 'supplied by system'
  readonly fields: readonly Field[]
}

/** The rule of all origins: the braces, else the first place that has the name; undefined if none has. */
export function originByName(
  field: Field,
  braces: readonly Assignment[],
  places: readonly OriginPlace[],
): Origin | undefined {
  const given = fieldNamed(braces, field.name)
  if (given) return { kind: 'expression', expression: given.value }
  for (const { kind, fields } of places) {
    const source = fieldNamed(fields, field.name)
    if (source) return { kind, field: source }
  }
  return undefined
}

/** The origin of a field of a message that nothing else gives. */
export function ownOrigin(field: Field): Origin {
  return field.default ? { kind: 'default', expression: field.default } : { kind: 'none' }
}
