import type { Type } from '@landfall/model'
import type { CheckContext, KnownField } from './check-context.ts'
import type { AggregateState, Field, Publication, ViewClause } from './generated/ast.ts'
import type { AggregateFrame, Declaration, Names } from './names.ts'
import { resolveName } from './names.ts'
import { plainType } from './plain-type.ts'
import { readType } from './read-type.ts'
import { EMPTY_SCOPE, type Scope } from './scope.ts'
import { nameFrom } from './storm-text.ts'

interface Remembered {
  readonly fields: ReadonlyMap<string, KnownField>
  readonly lookedUp: ReadonlySet<string>
}

const memory = new WeakMap<Names, Map<Declaration, Remembered>>()

/**
 * The fields that others see of an element, its key among them: of an event, command, publication, view or value
 * type. Findings about them are the element's own and not repeated here. Empty for an element without fields.
 */
export function fieldsOf(context: CheckContext, declaration: Declaration): ReadonlyMap<string, KnownField> {
  const remembered = memory.get(context.names) ?? new Map<Declaration, Remembered>()
  memory.set(context.names, remembered)
  let known = remembered.get(declaration)
  if (!known) {
    const lookedUp = new Set<string>()
    // Broken by a cycle of publications: while its fields are looked for, an element has none.
    remembered.set(declaration, { fields: new Map(), lookedUp })
    const home = { ...context, context: declaration.context, findings: [], lookedUp, element: declaration.id }
    known = { fields: readFields(home, declaration), lookedUp }
    remembered.set(declaration, known)
  }
  for (const name of known.lookedUp) context.lookedUp.add(name)
  return known.fields
}

function readFields(context: CheckContext, declaration: Declaration): Map<string, KnownField> {
  const { node } = declaration.placed.sticky
  switch (node.$type) {
    case 'Event':
      return withKey(context, declaration.aggregate, fieldMap(context, node.fields))
    case 'Command':
      return withKey(
        context,
        declaration.aggregate,
        fieldMap(
          context,
          node.clauses.filter((clause) => clause.$type === 'Field'),
        ),
      )
    case 'ValueType':
      return fieldMap(context, node.fields)
    case 'View':
      return viewFields(context, node.clauses)
    case 'Publication':
      return publicationFields(context, node, sourceOf(context, declaration))
    default:
      return new Map()
  }
}

function fieldMap(context: CheckContext, fields: readonly Field[]): Map<string, KnownField> {
  return new Map(
    fields.map((field) => [
      field.name,
      {
        type: plainType(readType(context, field.type)),
        hasDefault: field.default !== undefined,
        isKey: false,
      },
    ]),
  )
}

function withKey(
  context: CheckContext,
  frame: AggregateFrame | undefined,
  fields: Map<string, KnownField>,
): Map<string, KnownField> {
  if (frame) context.lookedUp.add(frame.id)
  const key = keyField(frame)
  if (!key) return fields
  return new Map([
    [key.name, { type: plainType(readType(context, key.type)), hasDefault: false, isKey: true }],
    ...fields,
  ])
}

/** Whether an element may have more fields than are known: it, or what it takes them from, cannot be read whole. */
export function isOpen(context: CheckContext, declaration: Declaration | undefined): boolean {
  if (!declaration) return true
  const { sticky, item } = declaration.placed
  if (sticky.problem || item.missingBraces > 0) return true
  if (declaration.aggregate) context.lookedUp.add(declaration.aggregate.id)
  if (declaration.kind !== 'publication') return isOpenFrame(declaration.aggregate)
  return isOpen(context, sourceOf(context, declaration))
}

/** The same for the key and state of an aggregate. */
export function isOpenFrame(frame: AggregateFrame | undefined): boolean {
  return frame?.key?.problem !== undefined || frame?.state?.problem !== undefined
}

/** The event or view that a publication is made from. */
function sourceOf(context: CheckContext, { placed, context: home }: Declaration): Declaration | undefined {
  const { node } = placed.sticky
  const parts = node.$type === 'Publication' ? (node.source?.parts ?? []).map(nameFrom) : []
  context.lookedUp.add(parts.at(-1) ?? '')
  const found = resolveName(context.names, { parts, kinds: ['event', 'view'], context: home })
  return found.kind === 'found' ? found.declaration : undefined
}

/** The field behind an aggregate's `key`; undefined if it cannot be read. */
export function keyField(frame: AggregateFrame | undefined): Field | undefined {
  const { node, problem } = frame?.key ?? {}
  return node?.$type === 'AggregateKey' && !problem ? node.field : undefined
}

/** The fields of an aggregate's state, with their types. */
export function stateFields(context: CheckContext, frame: AggregateFrame | undefined): Map<string, Type> {
  if (frame) context.lookedUp.add(frame.id)
  const fields = (frame?.state?.node as AggregateState | undefined)?.fields ?? []
  return new Map(
    fields.map((field) => [
      field.name,
      plainType(readType({ ...context, context: frame?.context, findings: [] }, field.type)),
    ]),
  )
}

function viewFields(context: CheckContext, clauses: readonly ViewClause[]): Map<string, KnownField> {
  const fields = fieldMap(
    context,
    clauses.filter((clause) => clause.$type === 'Field'),
  )
  const key = clauses.find((clause) => clause.$type === 'ViewKey')?.field
  if (!key?.name) return fields
  return new Map([
    [key.name, { type: plainType(readType(context, key.type)), hasDefault: false, isKey: true }],
    ...fields,
  ])
}

function publicationFields(
  context: CheckContext,
  node: Publication,
  declaration: Declaration | undefined,
): Map<string, KnownField> {
  if (!declaration) return new Map()
  const scope = publicationScope(context, declaration)
  const fields = new Map<string, KnownField>()
  for (const field of node.fields?.fields ?? []) {
    const type = field.value
      ? context.infer(context, field.value, scope).type
      : (scope.message?.get(field.name) ?? scope.state?.get(field.name))
    fields.set(field.name, {
      type: type ?? { kind: 'unknown' },
      hasDefault: false,
      isKey: context.fieldsOf(context, declaration).get(field.name)?.isKey ?? false,
    })
  }
  return fields
}

/** What the braces of a publication may name: the event it is made from, or the row of the view. */
export function publicationScope(context: CheckContext, source: Declaration): Scope {
  const types = typesOf(context.fieldsOf(context, source))
  const start = { ...EMPTY_SCOPE, isOpen: isOpen(context, source) }
  return source.kind === 'view'
    ? { ...start, state: types, stateIs: 'row' }
    : { ...start, message: types, hasEnvelope: true }
}

/** Types by name. */
export function typesOf(fields: ReadonlyMap<string, KnownField>): Map<string, Type> {
  return new Map([...fields].map(([name, field]) => [name, field.type]))
}
