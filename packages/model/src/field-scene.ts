import type { ElementId, Field } from './elements.ts'
import type { Expression } from './expression.ts'
import { expressionReads, type Read, type ReadOwner } from './expression-reads.ts'
import type { FieldAddress } from './field-address.ts'
import { fieldNamed } from './field-named.ts'
import type { Origin } from './origin.ts'

/** An element whose fields may be read, and which they are. */
interface FieldOwner {
  readonly id: ElementId
  readonly fields: readonly Field[]
}

/** What an expression has before it: the owners that its names may mean. */
export interface FieldScene {
  readonly message?: FieldOwner
  readonly state?: FieldOwner
  readonly row?: FieldOwner
  /** The aggregate or process whose key is meant where the message carries none of that name. */
  readonly key?: FieldOwner
  readonly lets?: readonly { readonly name: string; readonly value: Expression }[]
}

/** The fields that an expression reads, each once; names that its owner does not have are left out. */
export function fieldsRead(scene: FieldScene, expression: Expression): readonly FieldAddress[] {
  return withoutRepeats(expressionReads(expression, scene.lets).flatMap((read) => addressesOf(scene, read)))
}

/** The fields that a value is made of, going by its origin. */
export function fieldsBehind(scene: FieldScene, origin: Origin): readonly FieldAddress[] {
  switch (origin.kind) {
    case 'expression':
      return fieldsRead(scene, origin.expression)
    case 'command field':
    case 'event field':
      return addressOf(scene.message, origin.field.name)
    case 'key':
      return addressesOf(scene, { kind: 'field', of: 'message', name: origin.field.name })
    case 'state':
    case 'row':
      return addressOf(scene[origin.kind], origin.field.name)
    case 'supplied by system':
    case 'given':
    case 'default':
    case 'untouched':
    case 'none':
      return []
  }
}

function addressesOf(scene: FieldScene, read: Read): readonly FieldAddress[] {
  switch (read.kind) {
    case 'field': {
      const found = addressOf(scene[read.of], read.name)
      return found.length === 0 && read.of === 'message' ? addressOf(scene.key, read.name) : found
    }
    case 'whole':
      return everyField(scene, read.of)
    case 'envelope':
    case 'port':
      return []
  }
}

function everyField(scene: FieldScene, of: ReadOwner): readonly FieldAddress[] {
  const owner = scene[of]
  return owner ? owner.fields.map(({ name }) => ({ element: owner.id, field: name })) : []
}

function addressOf(owner: FieldOwner | undefined, name: string): readonly FieldAddress[] {
  return owner && fieldNamed(owner.fields, name) ? [{ element: owner.id, field: name }] : []
}

function withoutRepeats(addresses: readonly FieldAddress[]): readonly FieldAddress[] {
  return [...new Map(addresses.map((address) => [addressText(address), address])).values()]
}

/** One text per address: a line break stands in no id and in no name. */
function addressText({ element, field }: FieldAddress): string {
  return `${element}\n${field}`
}
